import Foundation

/// Points in time and ages for people.
enum AgeText {
    /// `2026-01-31T12:00:00Z`; the number of seconds where no calendar reaches.
    static func moment(_ seconds: UInt64) -> String {
        guard seconds < 253_402_300_800 else { return "\(seconds) s after 1970" }
        return Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }

    /// `12 min ago`.
    static func age(of seconds: UInt64, now: Date) -> String {
        let age = now.timeIntervalSince1970 - Double(seconds)
        return age < 0 ? "\(span(-age)) in the future" : "\(span(age)) ago"
    }

    private static func span(_ seconds: Double) -> String {
        switch seconds {
        case ..<120: "\(Int(seconds)) s"
        case ..<7_200: "\(Int(seconds / 60)) min"
        case ..<172_800: "\(Int(seconds / 3_600)) h"
        case ..<1e12: "\(Int(seconds / 86_400)) days"
        default: "ages"
        }
    }
}
