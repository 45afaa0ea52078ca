@testable import TetraState

/// The instant at which tests seal: 14 November 2023.
let testTime: UInt64 = 1_700_000_000

let secretText = "Zt3-vQ0k8yX1mB7uR5nJc2WfLh9sGdEaTiO6pKxYwUg"

func keyring(_ texts: String...) throws -> Keyring {
    try Keyring(texts.isEmpty ? [Secret(secretText)] : texts.map { try Secret($0) })
}

func context(
    app: String = "App", purpose: String = "component", salt: [UInt8] = Array(0..<16), identity: String? = "anna",
    epoch: UInt64 = 7
) -> SealContext {
    SealContext(app: app, purpose: purpose, salt: salt, identity: identity, epoch: epoch)
}

func sealer(
    _ context: SealContext = context(), keyring ring: Keyring? = nil, hint: Int = 0, at time: UInt64 = testTime
) throws -> StateSealer {
    StateSealer(keyring: try ring ?? keyring(), context: context, hint: hint, clock: .fixed(time))
}

/// What unsealing a token comes to: its plaintext, or why it was refused.
func reason(
    _ token: SealedToken, _ sealer: StateSealer, maximumAge: Duration = StateSealer.defaultMaximumAge
) -> SealError.Reason? {
    do {
        _ = try sealer.unseal(token, maximumAge: maximumAge)
        return nil
    } catch {
        return error.reason
    }
}

/// Bytes from hexadecimal digits; blanks are skipped.
func hex(_ text: String) -> [UInt8] {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
