import TetraHTML

// A component without public methods has no calls: `Call` is `Never`, and there is nothing to generate.

extension Component where Call == Never {
    /// There is no method that a call could be of.
    public static func decodeCall(
        _ method: Int, arguments: inout CallArguments
    ) throws(PageValueError) -> Never {
        preconditionFailure("\(componentName) has no public methods")
    }

    /// Never runs: there are no calls.
    public mutating func perform(_ call: Never) async throws -> JSONValue? {}
}
