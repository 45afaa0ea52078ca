extension Result: StateCodable where Success: StateCodable, Failure: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "\(Success.stateShape) or \(Failure.stateShape)" }

    /// Whether anything in it is to be collected.
    public static var needsPreparation: Bool { Success.needsPreparation || Failure.needsPreparation }

    /// Reports the models that it may hold.
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {
        visitor.visit(Success.self)
        visitor.visit(Failure.self)
    }

    /// Collects what it holds.
    public func prepare(_ preparation: inout StatePreparation) throws(StateError) {
        switch self {
        case .success(let value): try preparation.collect(value)
        case .failure(let error): try preparation.collect(error)
        }
    }

    /// A list of whether it is a success, and the value or error.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.list(count: 2) { encoder throws(StateError) in
            switch self {
            case .success(let value):
                encoder.bool(true)
                try value.encode(into: &encoder)
            case .failure(let error):
                encoder.bool(false)
                try error.encode(into: &encoder)
            }
        }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        try decoder.list(of: 2)
        if try decoder.bool() {
            self = .success(try Success(from: &decoder))
        } else {
            self = .failure(try Failure(from: &decoder))
        }
    }
}
