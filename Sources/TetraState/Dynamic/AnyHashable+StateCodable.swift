extension AnyHashable: StateCodable {
    /// `any hashable`
    public static var stateShape: String { "any hashable" }

    /// True: what it holds decides.
    public static var needsPreparation: Bool { true }

    /// Collects what the value refers to.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        guard let value = base as? any StateCodable else { return }
        try preparation.collect(value)
    }

    /// Writes the stable name of what it holds, and then that.
    ///
    /// - Throws: `blocked` if its type is not on the safe list and has no registered ``StatePickler``.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        if let value = base as? any StateCodable { return try encoder.dynamic(value) }
        try encoder.pickled(base)
    }

    /// Reads a name that is on the safe list, and then a value of that type, which must be hashable.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        let value = try decoder.dynamicOrPickled()
        guard let hashable = value as? any Hashable else { throw .invalid("a value that is not hashable") }
        self = AnyHashable(hashable)
    }
}

extension StateEncoder {
    mutating func pickled(_ value: Any) throws(StateError) {
        guard let pickler = registry.pickler(of: type(of: value)) else {
            throw .blocked(foreign: String(reflecting: type(of: value)))
        }
        func write<Pickler: StatePickler>(
            _ pickler: Pickler.Type, into encoder: inout StateEncoder
        ) throws(StateError) {
            guard let value = value as? Pickler.Value else { throw .blocked(Pickler.stateName) }
            try Pickler.pickle(value, into: &encoder)
        }
        special(.typed)
        text(pickler.stateName)
        try nested { encoder throws(StateError) in try write(pickler, into: &encoder) }
    }
}

extension StateDecoder {
    fileprivate mutating func dynamicOrPickled() throws(StateError) -> Any {
        let name = try typeName()
        guard let pickler = session.registry.pickler(named: name) else {
            return try value(of: session.registry.type(named: name))
        }
        func read<Pickler: StatePickler>(
            _ pickler: Pickler.Type, from decoder: inout StateDecoder
        ) throws(StateError) -> Any {
            try Pickler.unpickle(from: &decoder)
        }
        return try read(pickler, from: &self)
    }
}
