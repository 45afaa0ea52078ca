import SwiftDiagnostics
import SwiftSyntax

extension DeclGroupSyntax {
    /// The finding for `@Component` on anything but a struct.
    var notAStruct: Finding {
        let name = self.asProtocol((any NamedDeclSyntax).self)?.name.text ?? "this"
        let fixIts: [FixIt] =
            introducer.tokenKind == .keyword(.class) || introducer.tokenKind == .keyword(.actor)
            ? [.replace(introducer, with: .keyword(.struct), "make it a struct")] : []
        return Finding(.notAStruct(name, kind: introducer.text), at: introducer, fixIts: fixIts)
    }
}
