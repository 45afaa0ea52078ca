import Tetra

enum HeightUnit: String, StateCodable, Sendable {
    case metres, feet
}

/// Gives the table a function for its rows. Where the unit changes, the table keeps its page and order.
@Component
struct Climbs {
    static let file = #filePath

    var unit = HeightUnit.metres

    @Public mutating func change() {
        unit = unit == .metres ? .feet : .metres
    }

    @Block static func row(_ peak: Peak, in unit: HeightUnit) -> some HTML {
        let height = unit == .metres ? peak.metres : Int((Double(peak.metres) / 0.3048).rounded())
        tr {
            td { peak.name }
            td { "\(height) \(unit == .metres ? "m" : "ft")" }
        }
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Peaks of Norway")) {
            h2 { "Peaks of Norway" }
            PeakTable(row: Self.$row(in: unit))
            button(.class("link"), .on(.click, $change())) { unit == .metres ? "In feet" : "In metres" }
        }
    }
}
