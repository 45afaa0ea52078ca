/// The operators of the page's expressions. The raw value is the operator's name in JSON.
///
/// Server and page mean the same by each of them; what they make of operands of another type than expected is part of
/// that meaning, and never an error: mostly `null` or `false`.
public enum ClientOperator: String, Sendable, CaseIterable {
    /// True for anything but `true`.
    case not = "!"
    /// Deep equality; strings as code units, numbers as IEEE 754 has it.
    case equal = "=="
    /// Two numbers, or two strings by UTF-16 code units; else false.
    case less = "<"
    /// Two numbers, or two strings by UTF-16 code units; else false.
    case lessOrEqual = "<="
    /// Two numbers; `null` for other operands, and where the result isn't finite.
    case add = "+"
    /// As for `+`.
    case subtract = "-"
    /// As for `+`.
    case multiply = "*"
    /// As for `+`; so a division by zero is `null`.
    case divide = "/"
    /// The remainder with the sign of the dividend; as for `+`.
    case remainder = "%"
    /// Whether both are `true`.
    case and
    /// Whether one is `true`.
    case or
    /// The second operand if the first is `true`, else the third.
    case choose = "?"
    /// The first operand unless it is `null`, else the second.
    case coalesce = "??"
    /// The texts of both in sequence.
    case concatenate = "concat"
    /// A string's UTF-16 code units, an array's elements, an object's members; else 0.
    case length
    /// Whether a string holds another, or an array an element; else false.
    case contains
    /// An array's element at an index, an object's member with a name; else `null`.
    case at
    /// Lower case by Unicode's full mapping, independent of language; `null` for other than a string.
    case lower
    /// Without the white space and line ends of ECMAScript at both ends; `null` for other than a string.
    case trim

    /// How many operands it takes.
    public var operandCount: Int {
        switch self {
        case .not, .length, .lower, .trim: 1
        case .choose: 3
        default: 2
        }
    }
}
