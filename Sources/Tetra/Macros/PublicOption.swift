import TetraHTML

/// What `@Public` says of a property or of calls of a method.
public struct PublicOption: PublicArgument, Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case writable
        case readOnly
        case timing(CallTiming)
        case confirm(String)
    }

    let kind: Kind

    /// The page may change the property.
    public static let writable = PublicOption(kind: .writable)
    /// The page sees the property; a change that comes back is refused.
    public static let readOnly = PublicOption(kind: .readOnly)
}

/// What may stand in `@Public(watch: …)`: key paths of properties, and options.
public protocol PublicArgument {}

extension PartialKeyPath: PublicArgument {}

extension PublicArgument where Self == PublicOption {
    /// A call waits until no other of the same method has come for this long; the last one's arguments win.
    ///
    /// Leaving a field of the component, or sending a form in it, ends the wait.
    public static func debounce(_ duration: Duration) -> PublicOption {
        PublicOption(kind: .timing(.debounce(duration)))
    }

    /// One call per period: the first at once unless `leading` is false, the last that came meanwhile when the period is
    /// over unless `trailing` is false.
    public static func throttle(_ period: Duration, leading: Bool = true, trailing: Bool = true) -> PublicOption {
        PublicOption(kind: .timing(.throttle(period, leading: leading, trailing: trailing)))
    }
}

extension PublicArgument where Self == PublicOption {
    /// The person is asked before the page calls the method, and nothing happens unless the answer is yes.
    ///
    /// It is for people: a script can call without asking, and the server can't tell.
    public static func confirm(_ question: String) -> PublicOption { PublicOption(kind: .confirm(question)) }
}

extension [PublicOption] {
    var question: String? {
        for case .confirm(let question) in map(\.kind) { return question }
        return nil
    }

    var timing: CallTiming? {
        for case .timing(let timing) in map(\.kind) { return timing }
        return nil
    }
}
