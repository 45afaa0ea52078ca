import TetraHTML
import TetraState

/// Whoever wrote HTML with holes in it: a component, or a page outside of any.
///
/// What it writes into another component's slot stays its own: the ids of the children there are made from its id, and
/// its own slots fill the holes there.
final class HoleOwner: Sendable {
    enum Place: Sendable {
        /// - Parameters:
        ///   - scope: What its style's selectors know it by.
        ///   - outer: The components whose root this one is, innermost first.
        case component(InstanceID, name: String, scope: String?, outer: [RootOwner])
        case page(pattern: String)
    }

    let place: Place
    /// How many components are around its children.
    let depth: Int
    /// What was passed to it.
    let slots: SlotTable
    /// What its root element is given.
    let outside: OutsideAttributes
    /// Whose child it is; `nil` for a page and for a component that was called.
    let enclosing: HoleOwner?

    init(
        _ place: Place, depth: Int, slots: SlotTable = .none, outside: OutsideAttributes = OutsideAttributes(),
        enclosing: HoleOwner? = nil
    ) {
        self.place = place
        self.depth = depth
        self.slots = slots
        self.outside = outside
        self.enclosing = enclosing
    }

    /// The names of the components from the outside in, for the log.
    var path: String {
        let own =
            switch place {
            case .component(_, let name, _, _): name
            case .page(let pattern): pattern
            }
        return enclosing.map { "\($0.path) > \(own)" } ?? own
    }

    /// What a sealed state calls it: a component's id, 0 for a page.
    var bits: UInt64 {
        if case .component(let id, _, _, _) = place { id.bits } else { 0 }
    }
}

/// A component whose root is an element, as that element names it.
struct RootOwner: Sendable {
    let id: InstanceID
    /// What its style's selectors know it by.
    let scope: String?
}

/// With what holes are filled: whose they are, and what the page has of them.
struct HoleEnvironment: Sendable {
    let owner: HoleOwner
    /// What the sealed properties of all its children refer to.
    let references: ResolvedReferences
    /// Whether the page has shown this HTML before, if perhaps another version of it.
    var isInPage: Bool
    /// Takes note of the component that fails, where something is shown in its stead.
    var failures: FailureTrace?
}
