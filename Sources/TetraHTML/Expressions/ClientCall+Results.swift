extension ClientCall {
    /// Does something with what the method returned, in the page.
    public func then(
        @ClientActionBuilder _ body: (ClientExpression<Value>) -> ClientAction
    ) -> ClientCall {
        let depth = ResultDepth.current
        return adding(
            depth, then: ResultDepth.nested { body(ClientExpression(.event([ResultDepth.result(depth)]))).node })
    }

    /// Does something when the call failed, whatever the reason; `tetra:method-error` is dispatched all the same, but the
    /// console stays quiet.
    public func failed(@ClientActionBuilder _ body: (ClientFailure) -> ClientAction) -> ClientCall {
        let depth = ResultDepth.current
        return adding(depth, failed: ResultDepth.nested { body(ClientFailure(ResultDepth.error(depth))).node })
    }

    private func adding(
        _ depth: Int, then: ClientAction.Node? = nil, failed: ClientAction.Node? = nil
    ) -> ClientCall {
        replacingInner { inner in
            switch inner {
            case .then(depth, let call, nil, let other) where then != nil: .then(depth, call, then, other)
            case .then(depth, let call, let other, nil) where failed != nil: .then(depth, call, other, failed)
            default: .then(depth, inner, then, failed)
            }
        }
    }
}

extension ClientCall where Value == Void {
    /// Does something when the method has returned, in the page.
    public func then(@ClientActionBuilder _ body: () -> ClientAction) -> ClientCall {
        let action = body()
        return then { _ in action }
    }
}

/// Why a call failed, as the page knows it.
public struct ClientFailure: Sendable {
    /// One of the protocol's codes, or the component's own.
    public let code: ClientExpression<String>
    /// What may be shown to the person.
    public let message: ClientExpression<String>

    init(_ field: String) {
        code = ClientExpression(.event([field, "code"]))
        message = ClientExpression(.event([field, "message"]))
    }
}

/// How deep results are nested: a closure within another sees the results of both.
enum ResultDepth {
    @TaskLocal private static var depth = 0

    static var current: Int { depth }

    static func nested<Result>(_ body: () -> Result) -> Result {
        $depth.withValue(depth + 1) { body() }
    }

    /// The name under which the page keeps a result.
    static func result(_ depth: Int) -> String { depth == 0 ? "result" : "result\(depth)" }
    static func error(_ depth: Int) -> String { depth == 0 ? "error" : "error\(depth)" }
}
