import TetraHTML
import TetraState

/// What a person put into a property that `load` sets, and that nothing has saved yet.
///
/// It stands against `load` for as long as `load` says what it said when the person changed it. Without that, a page
/// would lose what somebody is typing as soon as another call has gone over it: the page's value is what the server
/// sent last, so it no longer counts as changed.
struct UnsavedValue: Sendable, Equatable {
    /// The property's position.
    let index: Int
    /// The digest of what `load` set.
    let loaded: UInt64
    /// What the person put in its place.
    let value: JSONValue

    /// The digest that stands for a value of `load`.
    static func digest(of value: JSONValue?) -> UInt64 {
        StateDigest.truncated64(JSONWriter.write(value ?? .null))
    }
}

extension UnsavedValue {
    /// Positions and digests in turn, as they stand in the sealed state.
    static func sealed(_ values: [UnsavedValue]) -> [UInt64] {
        values.flatMap { [UInt64($0.index), $0.loaded] }
    }

    /// Digests by position; positions that are not writable are left out.
    static func digests(in sealed: [UInt64], writable: [Int]) -> [Int: UInt64] {
        var digests: [Int: UInt64] = [:]
        for start in stride(from: 0, to: sealed.count - 1, by: 2) {
            guard let index = Int(exactly: sealed[start]), writable.contains(index) else { continue }
            digests[index] = sealed[start + 1]
        }
        return digests
    }
}
