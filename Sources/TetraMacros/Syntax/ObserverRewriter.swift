import SwiftSyntax
import SwiftSyntaxBuilder

/// Makes an observer speak of the storage instead of its own property, which would call the observer again.
///
/// In Swift a property's own observer changes it without being run again; the rewritten body keeps that meaning. Where
/// the body declares a name of its own that is the property's, only `self.name` is the property.
final class ObserverRewriter: SyntaxRewriter {
    private let property: String
    private let storage: ExprSyntax
    private let isShadowed: Bool

    init(property: String, storage: String, in body: CodeBlockSyntax) {
        self.property = property
        self.storage = "\(raw: storage)"
        let finder = DeclaredNameFinder(property)
        finder.walk(body)
        isShadowed = finder.isFound
        super.init()
    }

    override func visit(_ node: DeclReferenceExprSyntax) -> ExprSyntax {
        guard !isShadowed, isProperty(node) else { return ExprSyntax(node) }
        return storage.with(\.leadingTrivia, node.leadingTrivia).with(\.trailingTrivia, node.trailingTrivia)
    }

    override func visit(_ node: MemberAccessExprSyntax) -> ExprSyntax {
        if let base = node.base?.as(DeclReferenceExprSyntax.self), base.baseName.tokenKind == .keyword(.self),
            isProperty(node.declName)
        {
            let place: ExprSyntax = "self.\(storage)"
            return place.with(\.leadingTrivia, node.leadingTrivia).with(\.trailingTrivia, node.trailingTrivia)
        }
        // Only what stands before the dot can speak of the property.
        guard let base = node.base else { return ExprSyntax(node) }
        return ExprSyntax(node.with(\.base, rewrite(base).as(ExprSyntax.self) ?? base))
    }

    private func isProperty(_ name: DeclReferenceExprSyntax) -> Bool {
        name.argumentNames == nil && name.baseName.plainText == property
    }
}

/// Finds a local declaration of a name.
private final class DeclaredNameFinder: SyntaxVisitor {
    private let name: String
    private(set) var isFound = false

    init(_ name: String) {
        self.name = name
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
        compare(node.identifier)
    }

    override func visit(_ node: ClosureShorthandParameterSyntax) -> SyntaxVisitorContinueKind {
        compare(node.name)
    }

    override func visit(_ node: ClosureParameterSyntax) -> SyntaxVisitorContinueKind {
        compare(node.secondName ?? node.firstName)
    }

    override func visit(_ node: FunctionParameterSyntax) -> SyntaxVisitorContinueKind {
        compare(node.secondName ?? node.firstName)
    }

    private func compare(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
        if token.plainText == name { isFound = true }
        return .visitChildren
    }
}
