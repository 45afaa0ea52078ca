import Testing

@testable import TetraState

/// Objects that need many long chains of others.
@Suite("Objects that many chains hang on")
struct ObjectHubTests {
    /// What can't be made without its chains.
    private final class Hub: StateObject {
        static let stateName = "App.Hub"

        let text: String
        let chains: [FixedLink]
        let tips: Set<Tip>

        init(text: String = "", chains: [FixedLink] = [], tips: Set<Tip> = []) {
            (self.text, self.chains, self.tips) = (text, chains, tips)
        }

        init(restoring record: inout StateRecordDecoder) throws(StateError) {
            text = try record.decode("text")
            chains = try record.decode("chains")
            tips = try record.decode("tips")
        }

        func restore(from record: inout StateRecordDecoder) throws(StateError) {}

        func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.field("text", text)
            try encoder.field("chains", chains)
            try encoder.field("tips", tips)
        }

        func prepareFields(_ preparation: inout StatePreparation) throws(StateError) {}
    }

    /// An element of a set with a chain of its own, which stands before the text that it is hashed by.
    private final class Tip: StateObject, Hashable {
        static let stateName = "App.Tip"

        var chain: FixedLink?
        var text = ""

        init(_ text: String, chain: FixedLink?) { (self.text, self.chain) = (text, chain) }
        init(restoring record: inout StateRecordDecoder) throws(StateError) {}

        func restore(from record: inout StateRecordDecoder) throws(StateError) {
            chain = try record.decode("chain")
            text = try record.decode("text")
        }

        func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.field("chain", chain)
            try encoder.field("text", text)
        }

        func prepareFields(_ preparation: inout StatePreparation) throws(StateError) {}

        static func == (left: Tip, right: Tip) -> Bool { left.text == right.text }
        func hash(into hasher: inout Hasher) { hasher.combine(text) }
    }

    private func chain(_ count: Int) -> FixedLink { (0..<count).reduce(FixedLink(nil)) { next, _ in FixedLink(next) } }

    @Test("many chains come back, also in the elements of a constant set")
    func many() throws {
        let tips = ["a", "b", "c"].map { Tip($0, chain: chain(100)) }
        let hub = Hub(chains: (0..<50).map { _ in chain(100) }, tips: Set(tips))
        let again = try restored(archived(hub), as: Hub.self)
        #expect(again.chains.count == 50 && again.tips == hub.tips)
        #expect(again.tips.allSatisfy { $0.chain?.next != nil })
    }

    @Test("what must be read again and again for each of its chains has a bound")
    func bound() throws {
        let hub = Hub(text: String(repeating: "x", count: 100_000), chains: (0..<20).map { _ in chain(70) })
        let bytes = try archived(hub)
        #expect(throws: StateError(.limitExceeded, "")) { try restored(bytes, as: Hub.self) }
    }
}
