/// The eight kinds of value on the wire, in the upper three bits of a value's first byte.
///
/// The lower five bits hold the number that goes with the kind: 0–27 is that number itself, 28–31 say that it follows
/// in 1, 2, 4 or 8 bytes, big-endian. A number that would have fitted a shorter form is refused, so that a value has
/// one form only.
enum WireKind: UInt8 {
    /// An integer from zero upwards: the number.
    case natural = 0
    /// An integer below zero: −1 − the number.
    case negative = 1
    /// That many bytes.
    case bytes = 2
    /// That many bytes of UTF-8.
    case text = 3
    /// That many values.
    case list = 4
    /// That many pairs of values.
    case map = 5
    /// That many fields, each two bytes of ``FieldTag`` and a value.
    case record = 6
    /// One of ``WireSpecial``.
    case special = 7

    /// The kind that a value's first byte says; there is one for each of the eight.
    @inline(__always)
    init(of byte: UInt8) {
        switch byte >> 5 {
        case 0: self = .natural
        case 1: self = .negative
        case 2: self = .bytes
        case 3: self = .text
        case 4: self = .list
        case 5: self = .map
        case 6: self = .record
        default: self = .special
        }
    }

    var name: String {
        switch self {
        case .natural, .negative: "an integer"
        case .bytes: "bytes"
        case .text: "text"
        case .list: "a list"
        case .map: "a map"
        case .record: "a record"
        case .special: "a special value"
        }
    }
}

/// What the lower five bits say when the kind is ``WireKind/special``.
enum WireSpecial: UInt8 {
    case `false` = 0
    case `true` = 1
    /// No value.
    case none = 2
    /// A value follows that would otherwise be mistaken for no value of the outer of two nested optionals.
    case some = 3
    /// 4 bytes, IEEE 754, big-endian.
    case float32 = 4
    /// 8 bytes, IEEE 754, big-endian.
    case float64 = 5
    /// 16 bytes, two's complement, big-endian.
    case int128 = 6
    /// 16 bytes, big-endian.
    case uint128 = 7
    /// A natural number follows: the row of the reference table.
    case reference = 8
    /// A natural number follows: the row of the table of shared texts.
    case text = 9
    /// A natural number follows, the row of the table of shapes, and then a value for each tag of that shape.
    case shaped = 10
    /// A natural number follows: the row of the list of objects.
    case object = 11
    /// A text follows, the stable name of a type on the safe list, and then a value of that type.
    case typed = 12
    /// A text follows: the stable name of a type on the safe list.
    case type = 13

    var name: String {
        switch self {
        case .false, .true: "a truth value"
        case .none: "no value"
        case .some: "a wrapped value"
        case .float32, .float64: "a floating-point number"
        case .int128, .uint128: "a large integer"
        case .reference: "a reference to a model"
        case .text: "text"
        case .shaped: "a record"
        case .object: "an object"
        case .typed: "a value with the name of its type"
        case .type: "the name of a type"
        }
    }

    /// The byte that stands on the wire.
    var byte: UInt8 { WireKind.special.rawValue << 5 | rawValue }
}
