extension JSONReader {
    /// No number of use has more characters than this; the longest exact `Double` has some 1,080.
    private static var longestNumber: Int { 1_100 }

    mutating func number() throws(JSONError) -> Double {
        let start = position
        let isNegative = take(UInt8(ascii: "-"))
        let integerStart = position
        try digits()
        let integerCount = position - integerStart
        guard integerCount == 1 || bytes[integerStart] != UInt8(ascii: "0") else {
            throw error(.malformed, "A number begins with a needless 0.")
        }
        var isInteger = true
        if take(UInt8(ascii: ".")) {
            isInteger = false
            try digits()
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isInteger = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        if isInteger, integerCount <= 15 { return smallInteger(at: integerStart, isNegative: isNegative) }
        return try decimal(from: start)
    }

    private mutating func digits() throws(JSONError) {
        let start = position
        while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
        if position == start { throw error(.malformed, "A number needs a digit here.") }
    }

    /// Up to 15 digits are exact in a `Double`.
    private func smallInteger(at start: Int, isNegative: Bool) -> Double {
        var magnitude: Int64 = 0
        for index in start..<position { magnitude = magnitude * 10 + Int64(bytes[index] - 0x30) }
        return isNegative ? -Double(magnitude) : Double(magnitude)
    }

    private func decimal(from start: Int) throws(JSONError) -> Double {
        let text = bytes[start..<position]
        guard text.count <= Self.longestNumber else { throw error(.tooLarge, "A number has too many digits.") }
        guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else {
            throw error(.numberOutOfRange, "A number is too large.")
        }
        return number
    }
}
