import Foundation

/// Foundation's units by the names that the format has for them: dimension and property, `length.meters`.
///
/// The table is closed. Nothing in an archive makes a unit: it picks one that stands here.
enum UnitTable {
    /// The name of one of Foundation's units.
    static func name(of unit: Unit) -> String? {
        let type = type(of: unit)
        for (dimension, its, units) in dimensions where its == type {
            for (name, make) in units where make() == unit { return "\(dimension).\(name)" }
        }
        return nil
    }

    /// The unit of a name from outside.
    static func unit(named name: String) -> Unit? {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        for (dimension, _, units) in dimensions where dimension.utf8.elementsEqual(parts[0]) {
            for (name, make) in units where name.utf8.elementsEqual(parts[1]) { return make() }
        }
        return nil
    }

    /// The dimension's name, or that of a type of units that has none here.
    static func shape(of type: Unit.Type) -> String {
        dimensions.first { $0.type == type }?.name ?? String(describing: type).lowercased()
    }

    typealias Units = [(name: String, make: @Sendable () -> Unit)]

    private static let dimensions: [(name: String, type: Unit.Type, units: Units)] = [
        ("acceleration", UnitAcceleration.self, acceleration),
        ("angle", UnitAngle.self, angle),
        ("area", UnitArea.self, area),
        ("concentrationMass", UnitConcentrationMass.self, concentrationMass),
        ("dispersion", UnitDispersion.self, dispersion),
        ("duration", UnitDuration.self, duration),
        ("electricCharge", UnitElectricCharge.self, electricCharge),
        ("electricCurrent", UnitElectricCurrent.self, electricCurrent),
        ("electricPotentialDifference", UnitElectricPotentialDifference.self, electricPotentialDifference),
        ("electricResistance", UnitElectricResistance.self, electricResistance),
        ("energy", UnitEnergy.self, energy),
        ("frequency", UnitFrequency.self, frequency),
        ("fuelEfficiency", UnitFuelEfficiency.self, fuelEfficiency),
        ("illuminance", UnitIlluminance.self, illuminance),
        ("informationStorage", UnitInformationStorage.self, informationStorage),
        ("length", UnitLength.self, length),
        ("mass", UnitMass.self, mass),
        ("power", UnitPower.self, power),
        ("pressure", UnitPressure.self, pressure),
        ("speed", UnitSpeed.self, speed),
        ("temperature", UnitTemperature.self, temperature),
        ("volume", UnitVolume.self, volume),
    ]
}
