import TetraHTML
import TetraState

/// Fills the holes in what a component or page has written.
struct HoleRenderer: Sendable {
    let renderer: ComponentRenderer

    /// The HTML of a component or page, and what came of each of its holes.
    ///
    /// - Parameters:
    ///   - isInPage: Whether the page holds the owner.
    func fill(
        _ own: RenderedHTML, of owner: HoleOwner, isInPage: Bool, failures: FailureTrace?
    ) async throws -> (html: PlacedHTML, fillings: [HoleFilling]) {
        guard !own.holes.isEmpty else { return (PlacedHTML(bytes: own.bytes, places: []), []) }
        var placer = HolePlacer(renderer, owner)
        let html = try placer.place(own, isOwn: true)
        let references = try await renderer.driver.resolve(placer.archives)
        let environment = HoleEnvironment(
            owner: owner, references: references, isInPage: isInPage, failures: failures)
        return (html, try await fillings(of: html, environment))
    }

    func fillings(of html: PlacedHTML, _ environment: HoleEnvironment) async throws -> [HoleFilling] {
        let places = html.places
        guard places.count > 1, html.canSuspend else {
            var fillings: [HoleFilling] = []
            fillings.reserveCapacity(places.count)
            for place in places { fillings.append(try await filling(of: place.hole, environment)) }
            return fillings
        }
        return try await withThrowingTaskGroup(of: (Int, HoleFilling).self) { group in
            for (index, place) in places.enumerated() {
                group.addTask { (index, try await filling(of: place.hole, environment)) }
            }
            var fillings = [HoleFilling](repeating: .nothing, count: places.count)
            for try await (index, filling) in group { fillings[index] = filling }
            return fillings
        }
    }

    private func filling(of hole: PlacedHole, _ environment: HoleEnvironment) async throws -> HoleFilling {
        switch hole {
        case .component(let placed): try await ChildRenderer(renderer, environment).render(placed)
        case .slot(let use): try await show(use, environment)
        case .boundary(let boundary): try await show(boundary, environment)
        }
    }

    /// HTML that stands right where its hole is.
    func inline(_ html: PlacedHTML, _ environment: HoleEnvironment) async throws -> HoleFilling {
        let fillings = try await fillings(of: html, environment)
        return HoleFilling(
            html: html.filled(with: fillings, \.html), placeholder: html.filled(with: fillings, \.placeholder),
            isUnchanged: fillings.isUnchanged, records: fillings.records, operations: fillings.operations)
    }
}
