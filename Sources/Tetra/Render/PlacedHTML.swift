import TetraHTML

/// Written HTML whose holes are known: which component stands there under which id, which slot.
struct PlacedHTML: Sendable {
    struct Place: Sendable {
        let offset: Int
        let hole: PlacedHole
    }

    let bytes: [UInt8]
    let places: [Place]

    /// Whether filling it may wait for something, so that it is worth doing several at once.
    var canSuspend: Bool { places.contains { $0.hole.canSuspend } }

    /// The bytes with something at each hole, in order.
    func filled(with fillings: [HoleFilling], _ part: KeyPath<HoleFilling, [UInt8]>) -> [UInt8] {
        bytes.filled(with: zip(places, fillings).map { ($0.offset, $1[keyPath: part]) })
    }
}

/// A hole with what is known of it before anything is loaded.
indirect enum PlacedHole: Sendable {
    case component(PlacedComponent)
    case slot(SlotUse)
    case boundary(PlacedBoundary)

    var canSuspend: Bool {
        switch self {
        case .component(let placed):
            type(of: placed.component).loadCanSuspend || placed.blocks.contains { $0.html.canSuspend }
        case .slot: true
        case .boundary(let boundary): boundary.content.canSuspend
        }
    }
}

/// A component at its place.
struct PlacedComponent: Sendable {
    let component: any Component
    let known: ComponentType
    let id: InstanceID
    /// The components whose root this is, innermost first.
    let outer: [RootOwner]
    let held: HeldComponent?
    /// What its root element is given.
    let outside: OutsideAttributes
    /// What is passed to its slots.
    let blocks: [(name: String, html: PlacedHTML)]
}

/// What is shown, and what else where that fails.
struct PlacedBoundary: Sendable {
    let content: PlacedHTML
    let fallback: PlacedHTML
    let catchesRefusals: Bool
}
