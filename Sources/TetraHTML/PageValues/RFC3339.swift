/// Points in time as text by RFC 3339, with nanoseconds.
enum RFC3339 {
    /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, in seconds since 1970.
    static let seconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// 2001-01-01T00:00:00Z, from which Foundation counts, in seconds since 1970.
    static let referenceDate: Int64 = 978_307_200

    /// Seconds since 1970 and nanoseconds after them.
    struct Instant: Equatable {
        var seconds: Int64
        var nanoseconds: Int
    }
}

extension RFC3339.Instant {
    /// Always in UTC with nine digits: `2026-01-31T12:00:00.000000000Z`.
    var text: String {
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let time = Int(seconds) - days * 86_400
        let date = CivilDate(days: days)
        var text: [UInt8] = []
        func digits(_ number: Int, _ count: Int) {
            let digits = Array(String(number).utf8)
            text += Array(repeating: 0x30, count: max(0, count - digits.count)) + digits
        }
        func mark(_ mark: Unicode.Scalar) { text.append(UInt8(truncatingIfNeeded: mark.value)) }
        digits(date.year, 4); mark("-"); digits(date.month, 2); mark("-"); digits(date.day, 2); mark("T")
        digits(time / 3600, 2); mark(":"); digits(time / 60 % 60, 2); mark(":"); digits(time % 60, 2)
        mark("."); digits(nanoseconds, 9); mark("Z")
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads `2026-01-31T12:00:00.5+01:00`: up to nine digits of a second, any offset; no leap second.
    init?(_ text: String) {
        var scanner = Scanner(rest: Array(text.utf8)[...])
        guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2), scanner.take("-"),
            let day = scanner.number(2), scanner.take("T") || scanner.take("t"),
            let hour = scanner.number(2), scanner.take(":"), let minute = scanner.number(2), scanner.take(":"),
            let second = scanner.number(2), let fraction = scanner.fraction(), let offset = scanner.offset(),
            scanner.rest.isEmpty
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        guard year >= 1, date.isValid, hour < 24, minute < 60, second < 60 else { return nil }
        seconds = Int64(date.days * 86_400 + hour * 3600 + minute * 60 + second - offset * 60)
        nanoseconds = fraction
        guard RFC3339.seconds.contains(seconds) else { return nil }
    }

    private struct Scanner {
        var rest: ArraySlice<UInt8>

        mutating func take(_ mark: Unicode.Scalar) -> Bool {
            guard let first = rest.first, first == mark.value else { return false }
            rest = rest.dropFirst()
            return true
        }

        mutating func number(_ count: Int) -> Int? {
            let digits = rest.prefix(count)
            guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            rest = rest.dropFirst(count)
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }

        mutating func fraction() -> Int? {
            guard take(".") else { return 0 }
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            guard (1...9).contains(count), let digits = number(count) else { return nil }
            return (count..<9).reduce(digits) { value, _ in value * 10 }
        }

        mutating func offset() -> Int? {
            if take("Z") || take("z") { return 0 }
            let isEast = take("+")
            guard isEast || take("-"), let hours = number(2), take(":"), let minutes = number(2) else { return nil }
            guard hours < 24, minutes < 60 else { return nil }
            return (isEast ? 1 : -1) * (hours * 60 + minutes)
        }
    }
}
