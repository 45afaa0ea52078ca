public import Foundation

extension Measurement: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "measurement \(UnitTable.shape(of: UnitType.self))" }

    /// A list of the number and the unit's name, such as `length.meters`.
    ///
    /// - Throws: `shapeMismatch` for a unit that is not one of Foundation's own.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        guard let name = UnitTable.name(of: unit) else {
            throw StateError(
                .shapeMismatch,
                "A unit that is not one of Foundation's own cannot be kept: write a StatePickler for the measurement, "
                    + "or keep its number in one of Foundation's units.")
        }
        try encoder.list(count: 2) { encoder throws(StateError) in
            encoder.double(value)
            encoder.text(name)
        }
    }

    /// A unit that is unknown, or of another dimension than the type's, is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        try decoder.list(of: 2)
        let value = try decoder.double()
        guard let unit = UnitTable.unit(named: try decoder.text()) as? UnitType else {
            throw .invalid("a unit that is not one of \(UnitType.self)")
        }
        self.init(value: value, unit: unit)
    }
}
