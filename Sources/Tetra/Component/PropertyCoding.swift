import TetraHTML
import TetraState

// What generated code calls, so that a property's type is told by its storage and need not be spelt.

/// Reading of public properties from the page.
public enum PropertyCoding {
    /// Reads a property from the page.
    public static func read<Value: PageValue>(
        _ pageValue: JSONValue, into value: inout Value
    ) throws(PageValueError) {
        value = try Value(pageValue: pageValue)
    }

    /// Reads a property without a default from the page.
    public static func read<Value: PageValue>(
        _ pageValue: JSONValue, into value: inout LoadedValue<Value>
    ) throws(PageValueError) {
        value.stored = try Value(pageValue: pageValue)
    }
}

extension LoadedValue where Value: PageValue {
    /// The value as JSON; `nil` while nothing has set it.
    public var pageValue: JSONValue? { stored?.pageValue }
}

extension StatePreparation {
    /// Announces what saving a property without a default will need.
    public mutating func collect<Value: StateCodable>(_ value: LoadedValue<Value>) throws(StateError) {
        guard let stored = value.stored else { return }
        try collect(stored)
    }
}

extension StateArchive {
    /// Restores a property if the archive holds it; otherwise it keeps its default.
    public func restore<Value: StateCodable>(
        _ name: FieldTag, into value: inout Value, references: ResolvedReferences
    ) throws {
        guard contains(name) else { return }
        value = try decode(name, as: Value.self, references: references)
    }

    /// Restores a property without a default.
    public func restore<Value: StateCodable>(
        _ name: FieldTag, into value: inout LoadedValue<Value>, references: ResolvedReferences
    ) throws {
        guard contains(name) else { return }
        value.stored = try decode(name, as: Value.self, references: references)
    }
}

extension StateArchiveWriter {
    /// Saves a property.
    public mutating func save<Value: StateCodable>(_ name: FieldTag, _ value: Value) throws {
        try field(name, value)
    }

    /// Saves a property without a default; one that nothing has set is left out.
    public mutating func save<Value: StateCodable>(_ name: FieldTag, _ value: LoadedValue<Value>) throws {
        guard let stored = value.stored else { return }
        try field(name, stored)
    }
}

extension LoadedValue where Value: StateCodable {
    /// Announces what saving the value will need; nothing while it is empty.
    public func prepare(_ preparation: inout StatePreparation) throws {
        if let stored { try preparation.collect(stored) }
    }
}
