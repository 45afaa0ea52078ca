import Crypto
import Testing

@testable import TetraState

@Suite("Key derivation")
struct KeyDerivationTests {
    /// RFC 5869, appendix A.1 to A.3: those with SHA-256.
    @Test(
        "the vectors of RFC 5869 come out",
        arguments: [
            (
                hex(String(repeating: "0b", count: 22)), Array(0x00...0x0C), Array(0xF0...0xF9),
                hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
            ),
            (
                Array(0x00...0x4F), Array(0x60...0xAF), Array(0xB0...0xFF),
                hex(
                    """
                    b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09
                    da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87
                    """)
            ),
            (
                hex(String(repeating: "0b", count: 22)), [], [],
                hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")
            ),
        ] as [([UInt8], [UInt8], [UInt8], [UInt8])])
    func vectors(_ vector: (key: [UInt8], salt: [UInt8], info: [UInt8], output: [UInt8])) {
        let derived = KeyDerivation.derive(
            from: SymmetricKey(data: vector.key), salt: vector.salt, info: vector.info, count: vector.output.count)
        #expect(derived.withUnsafeBytes { Array($0) } == vector.output)
    }

    @Test("each part of the context stands in the key's info with its length")
    func info() {
        let context = SealContext(app: "é", purpose: "p", salt: [1], identity: "id", epoch: 258)
        #expect(
            context.info
                == Array("tetra/1".utf8) + hex("00000002 c3a9 00000001 70 00000002 6964 00000008 0000000000000102"))
    }

    @Test("parts that run together alike give other keys")
    func boundaries() {
        #expect(
            SealContext(app: "ab", purpose: "c", salt: []).info != SealContext(app: "a", purpose: "bc", salt: []).info)
    }
}
