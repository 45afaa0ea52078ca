import SwiftSyntax

/// Spells `Self` as the component's name, for code that moves into a nested type where `Self` would mean another.
final class SelfReplacer: SyntaxRewriter {
    private let name: String

    init(_ name: String) {
        self.name = name
        super.init()
    }

    override func visit(_ token: TokenSyntax) -> TokenSyntax {
        guard token.tokenKind == .keyword(.Self) else { return token }
        return token.with(\.tokenKind, .identifier(name))
    }
}

extension SyntaxProtocol {
    func replacingSelf(with name: String) -> Syntax {
        SelfReplacer(name).rewrite(self)
    }
}
