public import Foundation

extension Calendar: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "calendar" }

    /// A list of the identifier's name, locale, time zone, first day of the week and days in the first week; or true
    /// for `autoupdatingCurrent`, which is that of the machine where it comes back.
    ///
    /// - Throws: `shapeMismatch` if its identifier is newer than this code, or its locale or time zone can't be kept.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        guard self != .autoupdatingCurrent else { return encoder.bool(true) }
        guard let name = Self.names.first(where: { $0.identifier == identifier })?.name else {
            throw .invalid("a calendar of an unknown kind")
        }
        try encoder.list(count: 5) { encoder throws(StateError) in
            encoder.text(name)
            try locale.encode(into: &encoder)
            try timeZone.encode(into: &encoder)
            encoder.integer(firstWeekday)
            encoder.integer(minimumDaysInFirstWeek)
        }
    }

    /// An unknown kind, or days that no week has, are refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        if decoder.isAtTrue {
            _ = try decoder.bool()
            self = .autoupdatingCurrent
            return
        }
        try decoder.list(of: 5)
        let name = try decoder.text()
        guard let known = Self.names.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
            throw .invalid("a calendar of an unknown kind")
        }
        var calendar = Calendar(identifier: known.identifier)
        let locale = try Locale?(from: &decoder)
        if calendar.locale != locale { calendar.locale = locale }
        calendar.timeZone = try TimeZone(from: &decoder)
        let (first, least): (Int, Int) = (try decoder.integer(), try decoder.integer())
        guard (1...7).contains(first), (1...7).contains(least) else { throw .invalid("a day that no week has") }
        // What is set would no longer follow the locale.
        if calendar.firstWeekday != first { calendar.firstWeekday = first }
        if calendar.minimumDaysInFirstWeek != least { calendar.minimumDaysInFirstWeek = least }
        self = calendar
    }

    /// The names of CLDR, which Foundation itself uses; written out because they are part of the format.
    private static let names: [(name: String, identifier: Identifier)] = oldNames + newNames

    private static let oldNames: [(name: String, identifier: Identifier)] = [
        ("gregorian", .gregorian), ("buddhist", .buddhist), ("chinese", .chinese), ("coptic", .coptic),
        ("ethiopic", .ethiopicAmeteMihret), ("ethioaa", .ethiopicAmeteAlem), ("hebrew", .hebrew),
        ("iso8601", .iso8601), ("indian", .indian), ("islamic", .islamic), ("islamic-civil", .islamicCivil),
        ("islamic-tbla", .islamicTabular), ("islamic-umalqura", .islamicUmmAlQura), ("japanese", .japanese),
        ("persian", .persian), ("roc", .republicOfChina),
    ]

    #if compiler(>=6.3) && !canImport(Darwin)
        private static let newNames: [(name: String, identifier: Identifier)] = [
            ("bangla", .bangla), ("dangi", .dangi), ("gujarati", .gujarati), ("kannada", .kannada),
            ("malayalam", .malayalam), ("marathi", .marathi), ("odia", .odia), ("tamil", .tamil),
            ("telugu", .telugu), ("vietnamese", .vietnamese), ("vikram", .vikram),
        ]
    #else
        private static let newNames: [(name: String, identifier: Identifier)] = []
    #endif
}
