#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension DateComponents: StateCodable {
    /// What the type is called in a schema.
    public static var stateShape: String { "date components" }

    /// A record of the components that are there.
    ///
    /// - Throws: `shapeMismatch` if its calendar or time zone can't be kept.
    public func encode(into encoder: inout StateEncoder) throws(StateError) {
        try encoder.record { record throws(StateError) in
            for (tag, component) in Self.numbers {
                if let number = self[keyPath: component] { try record.field(tag, number) }
            }
            if let isLeapMonth { try record.field("isLeapMonth", isLeapMonth) }
            if let isRepeatedDay { try record.field("isRepeatedDay", isRepeatedDay) }
            if let calendar { try record.field("calendar", calendar) }
            if let timeZone { try record.field("timeZone", timeZone) }
        }
    }

    /// A number that Foundation takes for none is refused.
    public init(from decoder: inout StateDecoder) throws(StateError) {
        self = try decoder.record { record throws(StateError) in
            var components = DateComponents()
            for (tag, component) in Self.numbers {
                let number = try record.decodeIfPresent(tag, as: Int.self)
                components[keyPath: component] = number
                guard components[keyPath: component] == number else { throw .invalid("a number that means none") }
            }
            components.isLeapMonth = try record.decodeIfPresent("isLeapMonth")
            components.isRepeatedDay = try record.decodeIfPresent("isRepeatedDay")
            components.calendar = try record.decodeIfPresent("calendar")
            components.timeZone = try record.decodeIfPresent("timeZone")
            return components
        }
    }

    private static var numbers: [(FieldTag, WritableKeyPath<DateComponents, Int?>)] {
        [
            ("era", \.era), ("year", \.year), ("month", \.month), ("day", \.day), ("hour", \.hour),
            ("minute", \.minute), ("second", \.second), ("nanosecond", \.nanosecond), ("weekday", \.weekday),
            ("weekdayOrdinal", \.weekdayOrdinal), ("quarter", \.quarter), ("weekOfMonth", \.weekOfMonth),
            ("weekOfYear", \.weekOfYear), ("yearForWeekOfYear", \.yearForWeekOfYear), ("dayOfYear", \.dayOfYear),
        ]
    }
}
