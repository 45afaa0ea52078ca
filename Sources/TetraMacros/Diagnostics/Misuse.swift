import SwiftDiagnostics
import SwiftSyntax

/// Something that a component can't have: what is wrong, and a way out.
///
/// The factories stand beside it, a file for each kind of declaration that they speak of.
struct Misuse: DiagnosticMessage {
    let id: String
    let message: String

    var diagnosticID: MessageID { MessageID(domain: "Tetra", id: id) }
    var severity: DiagnosticSeverity { .error }
}

/// A misuse at its place, with the changes that would mend it.
struct Finding {
    let node: Syntax
    let misuse: Misuse
    let fixIts: [FixIt]

    init(_ misuse: Misuse, at node: some SyntaxProtocol, fixIts: [FixIt] = []) {
        self.node = Syntax(node)
        self.misuse = misuse
        self.fixIts = fixIts
    }

    var diagnostic: Diagnostic {
        Diagnostic(node: node, message: misuse, fixIts: fixIts)
    }
}
