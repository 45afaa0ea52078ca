extension ClientAction {
    /// Does something as the nearest enclosing component of a type; `Tetra` gives it a typed form.
    ///
    /// - Parameter type: the stable name of a component type; nil for whichever encloses this one.
    public static func parent(_ type: String?, _ action: any ClientActionConvertible) -> ClientAction {
        ClientAction(.parent(type, action.clientAction.node, nil))
    }

    /// The same with a value of this component's, which the action finds under the name that it is given.
    public static func parent<Value>(
        _ type: String?, handing value: some ClientConvertible<Value>,
        _ body: (ClientExpression<Value>) -> any ClientActionConvertible
    ) -> ClientAction {
        let depth = ResultDepth.current
        let action = ResultDepth.nested { body(ClientExpression(.event([ResultDepth.result(depth)]))).clientAction }
        return ClientAction(.parent(type, action.node, HandedOn(depth: depth, value: value.clientNode)))
    }

    /// The action as it travels outside of templates: the tree, and the literals that it refers to.
    public func travelling() throws(JSONError) -> (action: JSONValue, literals: JSONValue) {
        var collector = DirectiveCollector()
        collector.add(.on(DOMEvent(""), self))
        collector.end()
        let template = try JSONReader.read(collector.template.bytes)
        let literals = collector.hasLiterals ? try JSONReader.read(collector.literals.bytes) : .array([])
        guard case .array(let directives) = template, case .array(let parts)? = directives.first,
            let action = parts.last
        else { return (.null, .array([])) }
        return (action, literals)
    }
}
