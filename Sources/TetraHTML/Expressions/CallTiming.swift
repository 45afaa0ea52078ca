/// How a quick series of calls or events is thinned out in the page: only its end counts, or one of it per moment.
///
/// The last one's arguments win. What was left out ends with what took its place.
public struct CallTiming: Sendable, Equatable {
    private enum Kind: Sendable, Equatable {
        case debounce
        case throttle(leading: Bool, trailing: Bool)
    }

    private let kind: Kind
    private let milliseconds: Int

    private init(_ kind: Kind, _ duration: Duration) {
        precondition(duration >= .zero && duration <= .seconds(86_400), "a moment is between none and a day long")
        self.kind = kind
        milliseconds = Int((duration / .milliseconds(1)).rounded(.up))
    }

    /// Waits until nothing has come for this long; leaving the field or sending the form ends the wait.
    public static func debounce(_ duration: Duration) -> CallTiming { CallTiming(.debounce, duration) }

    /// Lets one through per period.
    ///
    /// - Parameters:
    ///   - leading: whether the first goes at once.
    ///   - trailing: whether the last that came meanwhile goes when the period is over.
    public static func throttle(_ period: Duration, leading: Bool = true, trailing: Bool = true) -> CallTiming {
        precondition(leading || trailing, "a throttle that lets nothing through")
        return CallTiming(.throttle(leading: leading, trailing: trailing), period)
    }

    /// Of two, the one that keeps people waiting less.
    public static func quicker(_ one: CallTiming, _ other: CallTiming) -> CallTiming {
        other.milliseconds < one.milliseconds ? other : one
    }
}

extension CallTiming: CustomStringConvertible {
    /// How it travels: `debounce:300`, `throttle:1000`, `throttle:1000:leading`.
    public var description: String {
        switch kind {
        case .debounce: "debounce:\(milliseconds)"
        case .throttle(true, true): "throttle:\(milliseconds)"
        case .throttle(let leading, _): "throttle:\(milliseconds):\(leading ? "leading" : "trailing")"
        }
    }
}
