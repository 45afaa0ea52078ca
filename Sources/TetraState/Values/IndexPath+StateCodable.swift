#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension IndexPath: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "index path" }

    /// What an array of its indexes writes.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try Array(self).encode(into: &encoder)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self.init(indexes: try [Int](from: &decoder))
    }
}
