import Synchronization
import TetraHTML
import TetraState

/// What fills the slots of one component, and which of them it has shown.
final class SlotTable: Sendable {
    enum Content: Sendable {
        /// The owner is being rendered, too.
        case fragment(PlacedHTML, HoleEnvironment)
        /// The page has it, with this digest.
        case kept(UInt64)
        /// The page does not have it: only the owner can make it.
        case hidden
    }

    /// Of a component to which nothing is passed.
    static let none = SlotTable(owner: 0, contents: [:], held: nil)

    /// The id of the component that passes them, 0 for a page.
    let owner: UInt64
    let contents: [String: Content]
    /// What the page has.
    let held: HeldSlots?
    private let shown = Mutex<[String: UInt64]>([:])

    private init(owner: UInt64, contents: [String: Content], held: HeldSlots?) {
        (self.owner, self.contents, self.held) = (owner, contents, held)
    }

    /// The slots of a child: its parent is rendered along with it.
    convenience init(_ placed: PlacedComponent, held: HeldComponent?, _ environment: HoleEnvironment) {
        var contents: [String: Content] = [:]
        for block in placed.blocks { contents[block.name] = .fragment(block.html, environment) }
        let owner = environment.owner.bits
        self.init(owner: owner, contents: contents, held: held?.slots.flatMap { $0.owner == owner ? $0 : nil })
    }

    /// The slots of a component that is rendered alone.
    static func alone(_ held: HeldComponent) -> SlotTable {
        guard let slots = held.slots else { return .none }
        var contents: [String: Content] = [:]
        for name in held.known.slotNames {
            guard let digest = slots.digests[FieldTag(name).rawValue] else { continue }
            contents[name] = digest == 0 ? .hidden : .kept(digest)
        }
        return SlotTable(owner: slots.owner, contents: contents, held: slots)
    }

    /// The names of the slots that something is passed to.
    var filled: Set<String> { Set(contents.keys) }

    /// The digest of what the page shows in a slot; `nil` where that is nothing.
    func heldDigest(_ name: String) -> UInt64? {
        held?.digests[FieldTag(name).rawValue].flatMap { $0 == 0 ? nil : $0 }
    }

    /// Notes that a slot is shown; false if it was before.
    func begin(_ name: String) -> Bool {
        shown.withLock { $0.updateValue(0, forKey: name) == nil }
    }

    func note(_ name: String, digest: UInt64) {
        shown.withLock { $0[name] = digest }
    }

    /// What the state is to say after this render.
    var asShown: HeldSlots? {
        guard !contents.isEmpty else { return nil }
        let shown = shown.withLock { $0 }
        return HeldSlots(
            owner: owner, digests: contents.keys.map { (FieldTag($0).rawValue, shown[$0] ?? 0) })
    }

    /// What the state is to say where the page keeps what it shows, but for a slot that it turned out not to have.
    func asHeld(without missing: String? = nil) -> HeldSlots? {
        guard var slots = held else { return nil }
        if let missing { slots.digests[FieldTag(missing).rawValue] = 0 }
        return slots
    }
}

/// What a sealed state tells of a component's filled slots.
struct HeldSlots: Sendable, Equatable {
    /// The id of the component that passes them, 0 for a page.
    let owner: UInt64
    /// By the tag of the slot's name: the digest of what is shown, 0 for what is not.
    var digests: [UInt16: UInt64]

    init(owner: UInt64, digests: some Sequence<(UInt16, UInt64)>) {
        self.owner = owner
        self.digests = Dictionary(digests) { first, _ in first }
    }

    /// The owner's id as the page knows it.
    var ownerText: String { owner == 0 ? "" : InstanceID(bits: owner).text }

    /// Owner, then tags and digests in turn.
    var sealed: [UInt64] {
        [owner] + digests.sorted { $0.key < $1.key }.flatMap { [UInt64($0.key), $0.value] }
    }

    /// `nil` where there are none, or what was sealed is of another form.
    init?(sealed: [UInt64]) {
        guard let owner = sealed.first, sealed.count % 2 == 1 else { return nil }
        self.init(
            owner: owner,
            digests: stride(from: 1, to: sealed.count, by: 2).compactMap { index in
                UInt16(exactly: sealed[index]).map { ($0, sealed[index + 1]) }
            })
    }
}

/// A component that is rendered alone shows a slot whose content the page does not have: its owner must be rendered.
struct OwnerNeeded: Error {
    let slot: String
}
