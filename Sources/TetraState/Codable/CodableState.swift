/// A `Codable` type that can be kept in the state as it is, by one line.
///
/// ```swift
/// struct Money: Codable { var cents: Int; var currency: String }
///
/// extension Money: CodableState {}
/// ```
///
/// Its own `Codable` coding decides what is written: unknown keys are ignored, optional properties may be missing, a
/// `CodingKeys` enum renames. Keys stand in the archive in full, so that ``StateCodable`` by the macro is smaller, faster
/// and the only one that can hold a ``StateModel`` or a ``StateObject``: these are refused when they are saved.
///
/// Types that are ``StateCodable`` themselves (dates, URLs, decimals, integers of all widths) are written in their own
/// form; collections of such types give equal bytes for equal values.
///
/// The name is part of the schema: a private type writes out `static var stateName`.
public protocol CodableState: StateNamed, Codable {}

extension CodableState {
    /// That it is coded by `Codable`, and its name.
    public static var stateShape: String { "codable \(stateName)" }

    /// Writes what `encode(to:)` gives.
    ///
    /// - Throws: A ``StateError`` with the coding path as its path, whatever the type throws itself.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.codable(self)
    }

    /// Reads what `init(from:)` asks for.
    ///
    /// - Throws: A ``StateError`` with the coding path as its path, whatever the type throws itself.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.codable()
    }
}

extension CodableState where Self: RawRepresentable, RawValue: StateCodable {
    /// That it is coded by `Codable`, and its name.
    public static var stateShape: String { "codable \(stateName)" }

    /// Writes what `encode(to:)` gives.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.codable(self)
    }

    /// Reads what `init(from:)` asks for.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.codable()
    }
}

extension StateEncoder {
    mutating func codable<Value: CodableState>(_ value: Value) throws(StateError) {
        codableDepth += 1
        defer { codableDepth -= 1 }
        let node = CodableNode()
        do {
            try CodableEncoder(node, depth: codableDepth, limits: limits).fill(with: value)
        } catch {
            throw StateError(codable: error, of: Value.self)
        }
        try node.write(into: &self)
    }
}

extension StateDecoder {
    mutating func codable<Value: CodableState>() throws(StateError) -> Value {
        let value: Value
        do {
            value = try CodableDecoder(self, path: []).value(as: Value.self)
        } catch {
            throw StateError(codable: error, of: Value.self)
        }
        try skip()
        return value
    }
}
