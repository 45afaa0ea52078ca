import Foundation
import SwiftDiagnostics
import SwiftParser
import SwiftSyntax
import SwiftSyntaxMacroExpansion
import SwiftSyntaxMacros

@testable import TetraMacros

/// Source with all macros expanded, and what the macros said about it.
struct Expanded {
    /// A diagnostic as a person sees it: the words, and the first line of what they are about; no line where the
    /// compiler would not find it in the source.
    struct Complaint: Equatable, CustomStringConvertible {
        let id: String
        let message: String
        let place: String
        let fixIts: [String]

        var description: String { "\(id) at `\(place)`: \(message)" }
    }

    let text: String
    let complaints: [Complaint]
    /// The source after all fix-its of the first diagnostic.
    let mended: String

    init(_ source: String) {
        let file = Parser.parse(source: source)
        let context = BasicMacroExpansionContext(
            sourceFiles: [file: .init(moduleName: "Shop", fullFilePath: "Shop/Cart.swift")])
        let expanded = file.expand(macroSpecs: Self.macros) { node in
            BasicMacroExpansionContext(sharingWith: context, lexicalContext: node.allMacroLexicalContexts())
        }
        text = expanded.description
        complaints = context.diagnostics.map { diagnostic in
            let text =
                diagnostic.node.root.isOfSource
                ? diagnostic.node.trimmedDescription : "a place that is not in the source"
            let line = text.split(separator: "\n").first.map(String.init) ?? ""
            return Complaint(
                id: (diagnostic.diagMessage as? Misuse)?.id ?? "?", message: diagnostic.message, place: line,
                fixIts: diagnostic.fixIts.map(\.message.message))
        }
        mended = Self.mend(file, context.diagnostics.first?.fixIts.first)
    }

    private static let macros: [String: MacroSpec] = [
        "Component": MacroSpec(type: ComponentMacro.self, conformances: ["Component"]),
        "Public": MacroSpec(type: PublicMacro.self),
        "Block": MacroSpec(type: BlockMacro.self),
        "Local": MacroSpec(type: LocalMacro.self),
        "Store": MacroSpec(type: StoreMacro.self),
        "PageValue": MacroSpec(type: PageValueMacro.self, conformances: ["PageValue", "PageObject"]),
        "PageObject": MacroSpec(type: PageObjectMacro.self, conformances: ["PageObject"]),
        "Shown": MacroSpec(type: ShownMacro.self),
        "Transient": MacroSpec(type: TransientMacro.self),
        "Pickled": MacroSpec(type: PickledMacro.self),
        "StateCodable": MacroSpec(type: StateCodableMacro.self, conformances: ["StateNamed", "StateObject"]),
        "SavedProperty": MacroSpec(type: SavedPropertyMacro.self),
        "TrackedProperty": MacroSpec(type: TrackedPropertyMacro.self),
    ]

    private static func mend(_ file: SourceFileSyntax, _ fixIt: FixIt?) -> String {
        guard let fixIt else { return file.description }
        var text = file.description
        for case .replace(let old, let new) in fixIt.changes {
            text = text.replacingFirst(old.description, with: new.description)
        }
        return text
    }
}

extension Syntax {
    /// Whether the compiler knows the tree that this is the root of: it has handed over declarations and attributes,
    /// not the copies that a macro makes of their parts.
    fileprivate var isOfSource: Bool {
        self.is(SourceFileSyntax.self) || self.is(AttributeSyntax.self)
            || asProtocol((any DeclSyntaxProtocol).self) != nil
    }
}

extension String {
    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = self.range(of: old) else { return self }
        return replacingCharacters(in: range, with: new)
    }
}

/// What the macros say about a component with a body and these members.
func complaints(about members: String) -> [Expanded.Complaint] {
    Expanded("@Component\nstruct Cart {\n\(members)\nvar body: some HTML { div {} }\n}").complaints
}
