import SwiftSyntax

extension ComponentDeclaration {
    /// The names of the slots, how they are made, and braces behind the component for the slot `content`.
    var slotMembers: [DeclSyntax] {
        guard let names = slots?.names, !names.isEmpty else { return [] }
        let made = names.map { "\($0.escapedLabel): slot(\($0.literal))" }.joined(separator: ", ")
        var members: [DeclSyntax] = [
            "\(raw: access)static var slotNames: [String] { [\(raw: names.map(\.literal).joined(separator: ", "))] }",
            DeclSyntax(lines: [
                "\(access)static func makeSlots(_ slot: (String) -> Tetra.Slot) -> Slots {", "Slots(\(made))", "}",
            ]),
        ]
        if names.contains("content") {
            members.append(
                DeclSyntax(lines: [
                    "\(access)func callAsFunction<Content: Tetra.HTML>(@Tetra.HTMLBuilder _ content: () -> Content)",
                    "-> Tetra.FilledComponent<Self, Tetra.SlotContent<Content>> {",
                    "self.slot(\\.content, content)", "}",
                ]))
        }
        return members
    }
}
