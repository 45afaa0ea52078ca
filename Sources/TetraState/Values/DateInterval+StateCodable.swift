#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension DateInterval: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "interval" }

    /// A list of its start, as a ``Foundation/Date`` writes it, and its seconds.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.list(count: 2) { encoder throws(StateError) in
            try start.encode(into: &encoder)
            encoder.double(duration)
        }
    }

    /// Seconds below zero, or that are no number, are refused, since Foundation's initialiser would trap.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        try decoder.list(of: 2)
        let start = try Date(from: &decoder)
        let duration = try decoder.double()
        guard duration >= 0 else { throw .invalid("an interval that ends before it starts") }
        self.init(start: start, duration: duration)
    }
}
