import Foundation
import Testing

@testable import TetraState

@Suite("What Foundation keeps for good")
struct IdentifierLedgerTests {
    @Test("names that are known are admitted always, others until there are too many")
    func capacity() {
        let ledger = IdentifierLedger(known: ["de"], capacity: 2)
        for name in ["de", "x1", "x2", "x1", "de"] { #expect(ledger.admit(name)) }
        for name in ["x3", "x4"] { #expect(!ledger.admit(name)) }
        #expect(ledger.admit("x2") && ledger.admit("de"))
        #expect(ledger.contains("x1") && !ledger.contains("x3") && !ledger.contains("de"))
    }

    @Test("each locale out of an archive is counted unless the system knows it")
    func locales() throws {
        for name in ["xq_QQ@calendar=hebrew", "en_US"] {
            #expect(try restored(archived(name), as: Locale.self) == Locale(identifier: name))
        }
        #expect(IdentifierLedger.locales.contains("xq_QQ@calendar=hebrew"))
        #expect(!IdentifierLedger.locales.contains("en_US"))
    }
}
