import TetraHTML
import TetraState

/// Gives the children that one body or page placed their ids, wherever they stand: in its own HTML, or in what it passes
/// to others.
///
/// All at once and in order, so that it does not depend on what is shown, and so that one query a type fetches what all
/// of them refer to.
struct HolePlacer {
    let renderer: ComponentRenderer
    let owner: HoleOwner
    /// The sealed properties of the children that the page holds.
    private(set) var archives: [StateArchive] = []
    private var claimed: Set<InstanceID> = []

    init(_ renderer: ComponentRenderer, _ owner: HoleOwner) {
        self.renderer = renderer
        self.owner = owner
    }

    /// - Parameter isOwn: Whether the HTML is the owner's own, so that what stands at its outermost level is its root.
    mutating func place(_ html: RenderedHTML, isOwn: Bool) throws(HostError) -> PlacedHTML {
        var places: [PlacedHTML.Place] = []
        places.reserveCapacity(html.holes.count)
        for hole in html.holes {
            places.append(PlacedHTML.Place(offset: hole.offset, hole: try placed(hole, isOwn: isOwn)))
        }
        return PlacedHTML(bytes: html.bytes, places: places)
    }

    private mutating func placed(_ hole: HTMLHole, isOwn: Bool) throws(HostError) -> PlacedHole {
        switch hole.payload {
        case let placement as ComponentPlacement: .component(try component(placement, in: hole, isOwn: isOwn))
        case let use as SlotUse: .slot(use)
        case let boundary as BoundaryPlacement:
            .boundary(
                PlacedBoundary(
                    content: try place(boundary.content, isOwn: false),
                    fallback: try place(boundary.fallback, isOwn: false), catchesRefusals: boundary.catchesRefusals))
        default: throw HostError(.invalidRender, "Nothing is known of a hole of type \(type(of: hole.payload)).")
        }
    }

    private mutating func component(
        _ placement: ComponentPlacement, in hole: HTMLHole, isOwn: Bool
    ) throws(HostError) -> PlacedComponent {
        let known = try renderer.registry.known(type(of: placement.component))
        let id = try claim(id(of: placement, in: hole, known: known), of: known)
        var outer: [RootOwner] = []
        var outside = placement.outside
        if case .component(let own, _, let scope, let others) = owner.place, isOwn, hole.isRoot {
            outer = [RootOwner(id: own, scope: scope)] + others
            outside = outside.overridden(by: owner.outside)
        }
        let held = renderer.held[id].flatMap { $0.known === known ? $0 : nil }
        if let held { archives.append(held.properties) }
        var blocks: [(name: String, html: PlacedHTML)] = []
        for block in placement.blocks { blocks.append((block.name, try place(block.html, isOwn: false))) }
        return PlacedComponent(
            component: placement.component, known: known, id: id, outer: outer, held: held, outside: outside,
            blocks: blocks)
    }

    /// A page's own components are known by their place, whatever their arguments are.
    private func id(of placement: ComponentPlacement, in hole: HTMLHole, known: ComponentType) -> InstanceID {
        switch owner.place {
        case .component(let parent, _, _, _):
            InstanceID(parent: parent, type: known.name, key: placement.identity(asRow: hole.key), path: hole.path)
        case .page(let pattern):
            InstanceID(pattern: pattern, type: known.name, key: placement.key, path: hole.path)
        }
    }

    private mutating func claim(_ id: InstanceID, of known: ComponentType) throws(HostError) -> InstanceID {
        if claimed.insert(id).inserted { return id }
        if renderer.isDevelopment {
            throw HostError(
                .invalidRender,
                """
                Two children of one component have the same identity: \(known.name). Give each a key of its own: .key(…)
                """)
        }
        let other = id.disambiguated(claimed.count)
        claimed.insert(other)
        return other
    }
}
