import Tetra

/// The mistake, what is said of it, and the same without it.
@Component
struct MistakeView {
    static let file = #filePath

    static let style = Style(
        """
        summary { font-weight: 650; cursor: pointer; }
        pre { overflow-x: auto; font: 0.875rem/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, monospace; }
        mark { background: var(--tint); color: inherit; box-shadow: inset 0 -2px var(--accent); }
        mark.wrong { box-shadow: inset 0 -2px var(--alarm); }
        """)

    @Local var isMended = false
    @Transient var mistake: Mistake

    mutating func load(id: String) throws {
        guard let mistake = Mistake.all.first(where: { $0.id == id }) else { throw StaleStateError() }
        self.mistake = mistake
    }

    var body: some HTML {
        details(.class("card"), .open(mistake.id == Mistake.all.first?.id)) {
            summary { mistake.title }
            pre(.tabindex(0), .role(.region), .ariaLabel(mistake.title)) {
                code {
                    for line in mistake.lines {
                        line.indentation
                        if line.complaint == nil, line.instead == nil {
                            line.text
                        } else {
                            mark(.class("wrong", when: line.complaint != nil), .show(!$isMended)) { line.text }
                            mark(.show($isMended)) { line.instead ?? line.text }
                        }
                        "\n"
                    }
                }
            }
            p(.class("problem"), .show(!$isMended)) { mistake.lines.compactMap(\.complaint).joined(separator: "\n") }
            p(.show($isMended)) { "It compiles." }
            button(.class("small"), .on(.click, $isMended.toggle())) {
                $isMended.then("Show the mistake", else: "Show a way out")
            }
        }
    }
}
