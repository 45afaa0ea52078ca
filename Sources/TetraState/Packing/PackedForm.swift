/// How a long list whose values are alike can stand in an archive in fewer bytes.
///
/// Packing is a pass over the finished archive and unpacking one over the bytes that came back, before anything else
/// reads them: all that is said of lists holds for packed ones. No value takes less than a byte, so that a few bytes
/// can't stand for many.
enum PackedForm {
    /// Follows the byte of a special value: a natural number, how many; a byte, ``Numbers`` and the width; the numbers.
    static let numbers: UInt8 = 14

    /// Follows the byte of a special value: a natural number, the row of the table of shapes; another, how many; then
    /// the values of record after record.
    static let table: UInt8 = 15

    /// Shorter lists are left as they are by who writes.
    static let leastCount = 16

    /// The fewest bits of a number.
    static let leastWidth = 8

    /// What the numbers of a list are: the upper two bits of its third part, whose lower six hold the width less one.
    enum Numbers: UInt8 {
        /// Integers from zero upwards.
        case natural = 0
        /// Integers: twice the number, or for negative ones twice their distance from −1, plus one.
        case signed = 1
        /// Rows of the table of references.
        case reference = 2

        init?(_ form: UInt8) { self.init(rawValue: form >> 6) }

        func form(width: Int) -> UInt8 { rawValue << 6 | UInt8(width - 1) }

        static func width(_ form: UInt8) -> Int { Int(form & 0x3F) + 1 }
    }

    static func byteCount(_ count: Int, width: Int) -> Int { (count * width + 7) / 8 }

    static func byte(_ special: UInt8) -> UInt8 { WireKind.special.rawValue << 5 | special }
}
