import FuzzSupport
import TetraState

/// A sealed state as it comes from a browser. The first byte of an input says how far inside the fuzzer may act.
enum TokenFuzzer {
    static func run(_ input: [UInt8]) {
        guard let choice = input.first else { return }
        let bytes = Array(input.dropFirst())
        switch choice % 3 {
        case 0: asSent(bytes)
        case 1: asPlaintext(bytes)
        default: asSigned(bytes)
        }
    }

    /// The token itself, as anybody may send it.
    private static func asSent(_ token: [UInt8]) {
        hold(input: token.count) { open(SealedToken(utf8: token)) }
    }

    /// What is sealed, as somebody who has the key may make it.
    private static func asPlaintext(_ plaintext: [UInt8]) {
        guard let token = try? FixedSeal.sealer.seal(plaintext) else { return }
        let state = hold(input: token.utf8.count) { open(token) }
        require(state?.plaintext == plaintext, "what was sealed does not come back")
    }

    /// A token's bytes before its MAC, which is then right: version, time, padding and length are the fuzzer's.
    private static func asSigned(_ signed: [UInt8]) {
        let token = SealedToken(utf8: Array(Base64URLText.encode(signed + FixedSeal.mac(of: signed)).utf8))
        hold(input: token.utf8.count) { open(token) }
    }

    /// Everything that is done with a token; only errors may come of it.
    @discardableResult
    private static func open(_ token: SealedToken) -> VerifiedState? {
        guard let authentic = try? FixedSeal.sealer.authenticate(token) else { return nil }
        let head = try? authentic.head()
        guard let state = try? authentic.open() else { return nil }
        require((try? state.head()) == head, "the head read before the age was judged is another one")
        if let head { require(state.plaintext.starts(with: head.bytes), "a head changes by reading and writing") }
        _ = try? state.archive()
        return state
    }

    @discardableResult
    private static func hold<Result>(input count: Int, _ body: () -> Result) -> Result {
        HeapBudget.hold("token", input: count, multiple: 64, body)
    }
}

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_ count: UnsafeMutableRawPointer, _ arguments: UnsafeMutableRawPointer) -> CInt {
    FuzzTarget.start(seeds: TokenSeeds.all, run: TokenFuzzer.run)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    TokenFuzzer.run(FuzzTarget.bytes(start, count))
    return 0
}
