import ArgumentParser

/// How old a token may be: `90`, `90s`, `15m`, `24h`, `30d`, `none`.
enum MaximumAge: Equatable, ExpressibleByArgument {
    case none
    case seconds(Int64)

    init?(argument: String) {
        guard argument != "none" else {
            self = .none
            return
        }
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        let unit = argument.last.flatMap { units[$0] }
        guard let number = Int64(unit == nil ? argument : String(argument.dropLast())), number >= 0 else { return nil }
        let (seconds, overflow) = number.multipliedReportingOverflow(by: unit ?? 1)
        guard !overflow else { return nil }
        self = .seconds(seconds)
    }

    var defaultValueDescription: String { "none" }
}
