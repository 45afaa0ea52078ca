import Foundation
import Testing

@testable import TetraState

@Suite("Values of Foundation come back as they were")
struct FoundationValueTests {
    private func check<Value: StateCodable & Equatable>(
        _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let bytes = try archived(value)
        #expect(try restored(bytes) == value, sourceLocation: sourceLocation)
        #expect(try archived(restored(bytes, as: Value.self)) == bytes, sourceLocation: sourceLocation)
    }

    @Test("dates to the bit, infinite too; what would trap when it is described, and intervals that would, are refused")
    func dates() throws {
        for seconds in [0, 0.1, -1e9, .infinity, -.infinity, 1e300] as [Double] {
            let back = try roundTripped(Date(timeIntervalSinceReferenceDate: seconds))
            #expect(back.timeIntervalSinceReferenceDate.bitPattern == seconds.bitPattern)
        }
        let none = Date(timeIntervalSinceReferenceDate: .nan)
        #expect(throws: StateError(.shapeMismatch, "")) { try archived(none) }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(Double.nan), as: Date.self) }
        try check(DateInterval(start: Date(timeIntervalSinceReferenceDate: 1.5), duration: 0.1))
        try check(DateInterval(start: .distantPast, end: .distantFuture))
        for forgery in [[0, -1], [0, .nan], [0, -.infinity], [0]] as [[Double]] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(forgery), as: DateInterval.self) }
        }
    }

    @Test("each time zone that Foundation knows")
    func timeZones() throws {
        for identifier in TimeZone.knownTimeZoneIdentifiers + ["GMT", "EST", "Etc/GMT+5", "US/Pacific"] {
            try check(#require(TimeZone(identifier: identifier)))
        }
    }

    @Test("fixed time zones to the second, and that of the machine as such")
    func fixedTimeZones() throws {
        for seconds in [0, 1, 59, 60, 3600, 3661, -12_345, 64_800, -64_800] {
            let zone = try #require(TimeZone(secondsFromGMT: seconds))
            try check(zone)
            #expect(try roundTripped(zone).secondsFromGMT() == seconds)
        }
        try check(TimeZone.autoupdatingCurrent)
        #expect(try roundTripped(TimeZone.autoupdatingCurrent) != TimeZone.current)
        for name in [
            "", "Mars/Base", "../../etc/passwd", "Europe/Berl\0in", String(repeating: "a", count: 70), "GMT+99:99",
            "GMT+99999999999999999999999", "GMT-9223372036854775808",
        ] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(name), as: TimeZone.self) }
        }
        for number in [64_801, -64_801, .max, .min] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(number), as: TimeZone.self) }
        }
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(false), as: TimeZone.self) }
    }

    @Test("locales with all that they say")
    func locales() throws {
        for identifier in ["en_US", "en-US", "", "x", "zh_Hant_TW", "de_DE@calendar=buddhist;hours=h23", "root"] {
            try check(Locale(identifier: identifier))
            #expect(try roundTripped(Locale(identifier: identifier)).identifier == identifier)
        }
        for identifier in Locale.availableIdentifiers { try check(Locale(identifier: identifier)) }
        var components = Locale.Components(identifier: "de_DE")
        components.hourCycle = .oneToTwelve
        components.firstDayOfWeek = .wednesday
        components.calendar = .hebrew
        components.timeZone = TimeZone(identifier: "Asia/Tokyo")
        try check(Locale(components: components))
        try check(Locale.autoupdatingCurrent)
        let current = try roundTripped(Locale.current)
        #expect(Locale.Components(locale: current) == Locale.Components(locale: .current))
        for identifier in ["en\0", "é", "a b", String(repeating: "a", count: 158)] {
            #expect(throws: StateError(.shapeMismatch, "")) { try archived(Locale(identifier: identifier)) }
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(identifier), as: Locale.self) }
        }
    }

    @Test("calendars of each kind, as they are set")
    func calendars() throws {
        let kinds: [Calendar.Identifier] = [
            .gregorian, .buddhist, .chinese, .coptic, .ethiopicAmeteMihret, .ethiopicAmeteAlem, .hebrew, .iso8601,
            .indian, .islamic, .islamicCivil, .islamicTabular, .islamicUmmAlQura, .japanese, .persian,
            .republicOfChina,
        ]
        for kind in kinds {
            var calendar = Calendar(identifier: kind)
            try check(calendar)
            calendar.locale = Locale(identifier: "de_AT")
            try check(calendar)
            calendar.timeZone = try #require(TimeZone(identifier: "Asia/Tokyo"))
            calendar.firstWeekday = 7
            calendar.minimumDaysInFirstWeek = 3
            try check(calendar)
        }
        try check(Calendar.autoupdatingCurrent)
        var back = try roundTripped(Calendar(identifier: .gregorian))
        back.locale = Locale(identifier: "de_DE")
        #expect(back.firstWeekday == 2)
        for (first, least) in [(0, 1), (8, 1), (1, 0), (1, 8), (.min, .max)] {
            let forgery = try forged([0x85] + wire("iso8601") + [0xE2] + wire("GMT") + wire(first) + wire(least))
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(forgery, as: Calendar.self) }
        }
        let unknown = try forged([0x85] + wire("martian") + [0xE2] + wire("GMT") + [1, 1])
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(unknown, as: Calendar.self) }
    }

    @Test("date components, each alone and all together")
    func dateComponents() throws {
        let numbers: [WritableKeyPath<DateComponents, Int?>] = [
            \.era, \.year, \.month, \.day, \.hour, \.minute, \.second, \.nanosecond, \.weekday, \.weekdayOrdinal,
            \.quarter, \.weekOfMonth, \.weekOfYear, \.yearForWeekOfYear, \.dayOfYear,
        ]
        var all = DateComponents()
        try check(all)
        for (index, path) in numbers.enumerated() {
            var one = DateComponents()
            one[keyPath: path] = index - 3
            all[keyPath: path] = Int.min + index
            #expect(try roundTripped(one)[keyPath: path] == index - 3)
            try check(one)
        }
        all.isLeapMonth = true
        all.isRepeatedDay = false
        all.calendar = Calendar(identifier: .hebrew)
        all.timeZone = TimeZone(identifier: "Asia/Tokyo")
        try check(all)
        let back = try roundTripped(all)
        #expect(back.isLeapMonth == true && back.isRepeatedDay == false && back.calendar?.identifier == .hebrew)
        let none = forged([0xC1] + FieldTag("year").rawValue.bigEndianBytes + (try wire(Int.max)))
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(none, as: DateComponents.self) }
    }

    @Test("each of Foundation's units by a name of its own; a unit of one's own is refused with advice")
    func measurements() throws {
        try check(Measurement(value: -0.1, unit: UnitLength.parsecs))
        try check(Measurement<Dimension>(value: 3, unit: UnitTemperature.celsius))
        try check(Measurement<Unit>(value: 3, unit: UnitFuelEfficiency.milesPerImperialGallon))
        let galleon = Measurement(value: 1, unit: UnitFuelEfficiency.milesPerGallon)
        #expect(try roundTripped(galleon).unit == .milesPerGallon)
        #expect(Measurement<UnitLength>.stateShape == "measurement length")
        #expect(Measurement<Unit>.stateShape == "measurement unit")
        let ell = UnitLength(symbol: "ell", converter: UnitConverterLinear(coefficient: 0.7))
        let own = Measurement(value: 1, unit: ell)
        let error = try #require(throws: StateError.self) { try archived(own) }
        #expect(error.message.contains("StatePickler"))
        #expect(throws: StateError(.shapeMismatch, "")) { try archived(Measurement(value: 1, unit: Unit(symbol: "m"))) }
        for name in ["mass.grams", "length", "length.", ".meters", "length.meters.", "length.ells", ""] {
            let forgery = try forged([0x82, 0x01] + wire(name))
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(forgery, as: Measurement<UnitLength>.self) }
        }
    }

    @Test("index paths and index sets; ranges that would trap are refused")
    func indexes() throws {
        try check(IndexPath())
        try check(IndexPath(indexes: [3, -1, .max, .min]))
        try check(IndexSet())
        try check(IndexSet([0, 1, 2, 5, 9, 10]))
        try check(IndexSet(integersIn: 7..<(Int.max - 1)))
        for forgery in [
            [1], [0, 0], [-1, 2], [0, 1, 0, 1], [0, 1, -5, 2], [.max, 1], [1, .max], [0, -1], [0, 5, .max, .max],
        ] as [[Int]] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(forgery), as: IndexSet.self) }
        }
        let dots = IndexSet((0..<20_000).map { $0 * 3 })
        #expect(try roundTripped(dots) == dots)
    }

    @Test("a CGFloat is a double")
    func cgFloat() throws {
        for value in [0.1, -0.0, .infinity, 3] as [CGFloat] {
            #expect(try roundTripped(value).native.bitPattern == value.native.bitPattern)
        }
        #expect(try archived(CGFloat(0.1)) == archived(0.1))
    }

    @Test("URLs as they are, or not at all")
    func urls() throws {
        for text in [
            "https://example.org/a%20b?q=%C3%BC#f", "../up", "#", "?", "//", "mailto:a@b", "http://exämple.org/ü",
            "HTTP://A", "a%zz", "file:///tmp/", "http://a/%00",
        ] { try check(#require(URL(string: text))) }
        let base = try #require(URL(string: "../b", relativeTo: URL(string: "https://example.org/a/")))
        try check(#require(URL(string: "c#d", relativeTo: base)))
        for url in [URL(filePath: "/a b/", directoryHint: .isDirectory), URL(filePath: "x"), URL(filePath: "")] {
            try check(url)
            #expect(try roundTripped(url).hasDirectoryPath == url.hasDirectoryPath)
        }
        for text in ["", "a b", "http://[::1", "a%zz", "http://a/ü", "http://a/\0"] {
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(text), as: URL.self) }
        }
    }

    @Test("decimals with all digits, at both ends of the exponent; there is no minus zero")
    func decimals() throws {
        let digits = try #require(Decimal(string: "340282366920938463463374607431768211455"))
        for exponent in [-128, -127, -38, -1, 0, 1, 127] {
            for significand in [digits, 1, 0] {
                try check(Decimal(sign: .minus, exponent: exponent, significand: significand))
                try check(Decimal(sign: .plus, exponent: exponent, significand: significand))
            }
        }
        #expect(try !restored(archived("-0"), as: Decimal.self).isSignMinus)
        let tooLarge = "1" + String(repeating: "0", count: 170)
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(tooLarge), as: Decimal.self) }
    }

    @Test("a character of however many scalars")
    func longCharacter() throws {
        let text = "e" + String(repeating: "\u{301}", count: 20_000)
        try check(#require(text.first))
        #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(text + "e"), as: Character.self) }
    }
}
