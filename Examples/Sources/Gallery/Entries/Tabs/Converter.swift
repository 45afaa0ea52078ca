import Tetra

/// Keeps the type of the component that it shows.
@Component
struct Converter {
    static let file = #filePath
    static let tabs: [(name: String, type: any Component.Type)] = [
        ("Lengths", Lengths.self), ("Weights", Weights.self), ("Temperatures", Temperatures.self),
    ]

    var shown: any Component.Type = Lengths.self

    @Public mutating func show(_ tab: Int) {
        guard Self.tabs.indices.contains(tab) else { return }
        shown = Self.tabs[tab].type
    }

    var body: some HTML {
        section(.class("card stack"), .ariaLabel("Converter")) {
            div(.class("row"), .role(.tablist), .ariaLabel("What to convert")) {
                ForEach(Self.tabs.indices, id: \.self) { tab($0) }
            }
            div(.id("converted"), .role(.tabpanel), .ariaLabel("Conversion")) { AnyComponent(shown) }
        }
    }

    @HTMLBuilder private func tab(_ index: Int) -> some HTML {
        let isShown = Self.tabs[index].type == shown
        let (next, last) = ((index + 1) % Self.tabs.count, (index + Self.tabs.count - 1) % Self.tabs.count)
        button(
            .class("small"), .id("tab-\(index)"), .role(.tab), .ariaSelected(isShown), .ariaControls("converted"),
            .tabindex(isShown ? 0 : -1), .on(.click, $show(index)),
            .on(.keydown(.arrowRight), .focus("tab-\(next)"), $show(next)),
            .on(.keydown(.arrowLeft), .focus("tab-\(last)"), $show(last))
        ) { Self.tabs[index].name }
    }
}
