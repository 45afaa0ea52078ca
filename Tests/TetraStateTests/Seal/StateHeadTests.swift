import Testing

@testable import TetraState

@Suite("The head of a state")
struct StateHeadTests {
    private let head = StateHead(
        type: 0x0102_0304, schema: 0x0506_0708, instance: 0x090A_0B0C_0D0E_0F10, digest: 0x1112_1314_1516_1718)

    @Test("it is 25 bytes, laid out as told")
    func layout() throws {
        #expect(head.bytes == [1] + Array(1...24))
        #expect(try StateHead(head.bytes) == head)
        #expect(try StateHead(head.bytes + [1, 2, 3]) == head)
    }

    @Test("another version is outdated, too few bytes are refused")
    func refuse() {
        for version in [0, 2, 255] as [UInt8] {
            #expect(throws: SealError(.outdated, .otherHead)) { try StateHead([version] + head.bytes.dropFirst()) }
        }
        for count in 0..<25 {
            #expect(throws: SealError(.rejected, .noHead)) { try StateHead(head.bytes.prefix(count)) }
        }
    }

    /// SHA-256 of "abc" is ba7816bf 8f01cfea…, FIPS 180-4.
    @Test("digests are the beginning of SHA-256")
    func digests() {
        #expect(StateDigest.truncated64("abc".utf8) == 0xBA78_16BF_8F01_CFEA)
        #expect(StateDigest.typeHash("abc") == 0xBA78_16BF)
        #expect(StateDigest.truncated32("abc".utf8) == 0xBA78_16BF)
    }

    @Test("a schema's hash ignores the order of properties and nothing else")
    func schema() {
        let properties = [(name: "a", shape: "int"), (name: "b", shape: "string")]
        let hash = StateDigest.schemaHash(properties)
        #expect(StateDigest.schemaHash(properties.reversed()) == hash)
        #expect(StateDigest.schemaHash(properties.dropLast()) != hash)
        #expect(StateDigest.schemaHash([properties[0], (name: "b", shape: "string?")]) != hash)
        #expect(StateDigest.schemaHash([properties[0], (name: "c", shape: "string")]) != hash)
    }
}
