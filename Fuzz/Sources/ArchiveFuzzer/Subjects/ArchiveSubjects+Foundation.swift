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
}
