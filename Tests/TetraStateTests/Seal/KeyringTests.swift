import Testing

@testable import TetraState

@Suite("Keyring and rotation")
struct KeyringTests {
    private let texts = (0..<4).map { _ in Secret.makeText() }

    private func ring(_ indices: Int...) throws -> Keyring {
        try Keyring(indices.map { try Secret(texts[$0]) })
    }

    @Test("after a rotation old tokens open and new ones are sealed with the new secret")
    func rotation() throws {
        let old = try sealer(keyring: ring(0))
        let rotated = try sealer(keyring: ring(1, 0))
        let new = try sealer(keyring: ring(1))
        let (early, late) = (try old.seal([1]), try rotated.seal([2]))
        #expect(try rotated.unseal(early).secretIndex == 1)
        #expect(try rotated.unseal(late).secretIndex == 0)
        #expect(reason(late, new) == nil)
        #expect(reason(early, new) == .wrongMAC)
        #expect(reason(late, old) == .wrongMAC)
    }

    @Test("all four secrets are tried, whichever is hinted at", arguments: -1...4)
    func hints(hint: Int) throws {
        let reader = try sealer(keyring: ring(0, 1, 2, 3), hint: hint)
        for index in 0..<4 {
            let token = try sealer(keyring: Keyring(Secret(texts[index]))).seal([9])
            #expect(try reader.unseal(token).secretIndex == index)
        }
        #expect(try reader.unseal(reader.seal([1])).secretIndex == 0)
    }

    @Test("the text of a variable or a file is read as its secrets, and never as one that holds them all")
    func text() throws {
        let texts = (0..<3).map { _ in Secret.makeText() }
        let context = SealContext(app: "app", purpose: "test", salt: [1], identity: nil)
        let old = try StateSealer(keyring: Keyring(Secret(texts[1])), context: context).seal([7])
        for text in [
            texts.joined(separator: ","), texts.joined(separator: "\n") + "\n", " \(texts[0]) ,\t\(texts[1])\r\n,",
        ] {
            let sealer = StateSealer(keyring: try Keyring(text: text), context: context)
            #expect(try sealer.unseal(old, maximumAge: .seconds(60)).plaintext == [7])
            #expect(try sealer.unseal(sealer.seal([8]), maximumAge: .seconds(60)).secretIndex == 0)
            #expect(throws: StateError(.weakSecret, "")) { try Secret(text) }
        }
        for text in ["", " \n, ", "\(texts[0]),short", texts[0] + " " + texts[1]] {
            #expect(throws: StateError(.weakSecret, "")) { try Keyring(text: text) }
        }
    }

    @Test("a keyring holds one to four secrets")
    func count() throws {
        #expect(throws: StateError(.weakSecret, "")) { try Keyring([]) }
        #expect(throws: StateError(.keyring, "")) { try ring(0, 1, 2, 3, 0) }
    }

    @Test("two tokens of the same state are never alike")
    func freshVectors() throws {
        let sealer = try sealer()
        #expect(Set(try (0..<100).map { _ in try sealer.seal([1]) }).count == 100)
    }
}
