/// A component asked its context for a value that the app has not given to the host.
public struct MissingValueError: Error, CustomStringConvertible {
    private let type: String

    init(_ type: String) {
        self.type = type
    }

    public var description: String {
        "The context holds no value of type `\(type)`. Add it to the `values` of the host's configuration."
    }
}
