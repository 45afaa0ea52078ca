import Foundation
import TetraState

extension ArchiveSubjects {
    /// Types of Foundation.
    static let foundation: [any ArchiveSubject] = [
        Subject([Data([1, 2, 3])]),
        Subject([Date(timeIntervalSinceReferenceDate: 0.1)]),
        Subject([UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))]),
        Subject([Decimal(string: "-12.50") ?? 0, .nan, Decimal(sign: .minus, exponent: -100, significand: 7)]),
        Subject(
            [URL(string: "https://example.org/a?b#c"), URL(string: "d", relativeTo: URL(string: "https://e.org"))],
            multiple: 1_024),
        Subject([[URL(filePath: "/a")]], multiple: 1_024),
        Subject([[Decimal(1), 0.5]]),
        Subject([Set([Date(timeIntervalSinceReferenceDate: 1)])]),
        Subject([[UUID(uuid: (9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6)): Data([1])]]),
    ]

    /// What calendars are made of. Foundation itself keeps much for each, and takes more than it can name again.
    static let calendars: [any ArchiveSubject] = [
        Subject([CGFloat(0.5)]),
        Subject([DateInterval(start: Date(timeIntervalSinceReferenceDate: 1), duration: 2)]),
        Subject([DateComponents(year: 2_026, month: 2, day: 30), DateComponents()], cost: .foundation),
        Subject([TimeZone(secondsFromGMT: 3_600), TimeZone(identifier: "Europe/Berlin")], cost: .foundation),
        Subject([Locale(identifier: "de_AT"), Locale(identifier: "de_DE@calendar=buddhist")], cost: .foundation),
        Subject([Calendar(identifier: .gregorian), Calendar(identifier: .hebrew)], cost: .foundation),
        Subject([IndexPath(indexes: [1, 2]), IndexPath()]),
        Subject([IndexSet([1, 2, 3, 9]), IndexSet()], multiple: 128),
        Subject([Measurement(value: 1.5, unit: UnitLength.meters)], multiple: 1_024),
        Subject([[Measurement<Dimension>(value: 1.5, unit: UnitDuration.hours)]], multiple: 1_024),
    ]
}
