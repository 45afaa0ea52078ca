/// An event that the page listens for, and how: `.click`, `.keydown(.enter)`, or one of your own.
///
/// ```swift
/// extension DOMEvent {
///     static let todoChanged = DOMEvent("todo-changed")
/// }
/// ul(.on(.todoChanged, .refresh)) { … }
/// ```
///
/// A form's `submit` never leaves the page by itself: its default is always prevented.
public struct DOMEvent: Sendable, Equatable {
    /// The event's name in the DOM.
    public let name: String
    /// How it is listened for, in the order given.
    public private(set) var modifiers: [String] = []

    /// An event of any name. The name stands in code, never in data.
    public init(_ name: StaticString) { self.name = name.description }

    /// An event that scripts or components send: `.custom("todo-changed")`.
    public static func custom(_ name: StaticString) -> DOMEvent { DOMEvent(name) }

    private func with(_ modifier: String) -> DOMEvent {
        var event = self
        if !modifiers.contains(modifier) { event.modifiers.append(modifier) }
        return event
    }

    /// Keeps the browser from doing what it would do by itself.
    public var prevent: DOMEvent { with("prevent") }
    /// Keeps the event from going further up.
    public var stop: DOMEvent { with("stop") }
    /// Listens for the first one only.
    public var once: DOMEvent { with("once") }
    /// Listens for events that came to this very element, not to one inside.
    public var `self`: DOMEvent { with("self") }
    /// Listens on the window.
    public var window: DOMEvent { with("window") }
    /// Listens on the document.
    public var document: DOMEvent { with("document") }

    /// Answers once no event has come for this long: `.on(.input.debounce(.milliseconds(200)), …)`.
    public func debounce(_ duration: Duration) -> DOMEvent { with(CallTiming.debounce(duration).description) }
    /// Answers one event per period: the first at once, the last when the period is over.
    public func throttle(_ period: Duration, leading: Bool = true, trailing: Bool = true) -> DOMEvent {
        with(CallTiming.throttle(period, leading: leading, trailing: trailing).description)
    }

    func every(milliseconds: Int) -> DOMEvent { with("every:\(milliseconds)") }

    /// Listens for one key.
    func key(_ key: DOMKey) -> DOMEvent { with("key:" + key.name) }
}

extension DOMEvent: ExpressibleByStringLiteral {
    /// An event by its name: `.on("book-borrowed", .refresh)`.
    public init(stringLiteral name: StaticString) { self.init(name) }
}

/// A key of the keyboard, by its name in `KeyboardEvent.key`.
public struct DOMKey: Sendable, Equatable {
    public let name: String

    public init(_ name: StaticString) { self.name = name.description }

    public static let enter = DOMKey("Enter")
    public static let escape = DOMKey("Escape")
    public static let space = DOMKey(" ")
    public static let tab = DOMKey("Tab")
    public static let backspace = DOMKey("Backspace")
    public static let delete = DOMKey("Delete")
    public static let arrowUp = DOMKey("ArrowUp")
    public static let arrowDown = DOMKey("ArrowDown")
    public static let arrowLeft = DOMKey("ArrowLeft")
    public static let arrowRight = DOMKey("ArrowRight")
    public static let home = DOMKey("Home")
    public static let end = DOMKey("End")
    public static let pageUp = DOMKey("PageUp")
    public static let pageDown = DOMKey("PageDown")
}
