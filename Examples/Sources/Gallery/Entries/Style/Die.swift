import Tetra

/// Its style and its script stand beside what they are for.
@Component
struct Die {
    static let file = #filePath

    static let style = Style(
        """
        .face { display: grid; place-items: center; width: 4rem; height: 4rem; margin: 0;
                border: 2px solid; border-radius: 0.75rem; font-size: 2rem; font-weight: 700; }
        """)

    static let script = Script(
        """
        function tumble(turns) {
            if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
            this.querySelector(".face").animate({ rotate: ["0turn", turns + "turn"] }, 600);
        }
        """)

    @Public(.readOnly) var pips = 6

    /// Called by the server, once the page shows the new number.
    @Public mutating func roll() {
        pips = Int.random(in: 1...6)
        client.invoke("tumble", 2)
    }

    var body: some HTML {
        section(.class("card row"), .ariaLabel("Die")) {
            p(.class("face"), .role(.status)) { $pips }
            button(.on(.click, $roll())) { "Roll" }
            button(.class("small"), .on(.click, .invoke("tumble", 0.1))) { "Nudge" }
        }
    }
}
