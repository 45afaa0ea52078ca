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
    /// Upper case by Unicode's full mapping, independent of language; `null` for other than a string.
    case upper
    /// Whether a string begins with another; else false.
    case starts
    /// Whether a string ends with another; else false.
    case ends
    /// A string with each occurrence of a second replaced by a third; an empty second replaces nothing. `null` for others.
    case replace
    /// A number rounded to a count of digits after the point, from 0 to 15, halves away from zero; as for `+`.
    case round
    /// A number as text with that many digits after the point, rounded in the same way; `null` for others, and beyond
    /// 2⁵³ units of the last digit.
    case fixed
    /// The largest whole number that is not greater; `null` for other than a number.
    case floor
    /// The smallest whole number that is not less; `null` for other than a number.
    case ceil
    /// A number without its sign; `null` for other than a number.
    case abs
    /// The lesser of two numbers; as for `+`.
    case min
    /// The greater of two numbers; as for `+`.
    case max
    /// An array's last element; else `null`.
    case last
    /// The texts of an array's elements with another text between; `null` for other than an array.
    case join
    /// The index of the first element of an array that is equal to a value; `null` for none.
    case index
    /// An array, or nothing, with a value at its end; `null` for others. What changes a list leaves it as it is where the
    /// index is out of its range.
    case append
    /// An array with a value put before an index.
    case insert
    /// An array without the first element that is equal to a value.
    case without
    /// An array without the element at an index.
    case remove
    /// An array without a value that it holds, or with it at the end.
    case flip
    /// Without the white space and line ends of ECMAScript at both ends; `null` for other than a string.
    case trim

    /// How many operands it takes.
    public var operandCount: Int {
        switch self {
        case .not, .length, .lower, .trim, .upper, .floor, .ceil, .abs, .last: 1
        case .choose, .replace, .insert: 3
        default: 2
        }
    }
}
