/// How the text of a form control becomes a value: what `.bind` tells the page.
///
/// The types of the library have theirs; one of your own says it by ``ClientFieldValue``.
public struct ClientField: Sendable, Equatable {
    /// Any text.
    public static let text = ClientField(word: "text")
    /// A text that a choice gives, such as an enum's value: an empty field has none.
    public static let filled = ClientField(word: "filled")
    /// A whole number.
    public static let integer = ClientField(word: "integer")
    /// A number.
    public static let number = ClientField(word: "number")
    /// A checkbox, or one of two choices with the values `true` and `false`.
    public static let flag = ClientField(word: "flag")

    let word: String

    /// The same, but an empty field means nil.
    ///
    /// Without it an emptied field leaves the property as it was and is marked `aria-invalid`, because a call with a
    /// value of another type would be refused.
    public var optional: ClientField { word.utf8.last == 0x3F ? self : ClientField(word: word + "?") }
}

/// A page value that one form control can show and give back, so that a property of this type can be bound to it.
///
/// Texts, numbers, booleans, identifiers and their optionals are; enums with raw values are by their raw value. A type of
/// your own becomes one in a line: `extension Postcode: ClientFieldValue {}`.
public protocol ClientFieldValue: PageValue {
    /// How the control's text becomes a value; any text unless you say otherwise.
    static var clientField: ClientField { get }
}

extension ClientFieldValue {
    public static var clientField: ClientField { .text }
}
