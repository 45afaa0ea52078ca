import TetraHTML

/// The arguments of one call as the page sent them, read in order into the types that the method declares.
public struct CallArguments {
    private let values: [JSONValue]
    private var position = 0

    init(_ values: [JSONValue]) {
        self.values = values
    }

    /// The next argument.
    ///
    /// - Throws: `PageValueError` with the path `arguments[n]` if it is missing or of another type.
    public mutating func next<Value: PageValue>(_ type: Value.Type = Value.self) throws(PageValueError) -> Value {
        guard position < values.count else {
            throw PageValueError("An argument is missing.").within(position).within("arguments")
        }
        defer { position += 1 }
        do {
            return try Value(pageValue: values[position])
        } catch {
            throw error.within(position).within("arguments")
        }
    }

    /// Refuses what is left over.
    func finish() throws(PageValueError) {
        guard position == values.count else {
            throw PageValueError("The method takes fewer arguments.").within(position).within("arguments")
        }
    }
}
