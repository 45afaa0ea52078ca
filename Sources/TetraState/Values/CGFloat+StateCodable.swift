public import Foundation

extension CGFloat: StateCodable {
    /// That of a `Double`: each reads what the other wrote.
    public static var stateShape: String { Double.stateShape }

    /// What a `Double` writes.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        encoder.double(Double(self))
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self.init(try decoder.double())
    }
}
