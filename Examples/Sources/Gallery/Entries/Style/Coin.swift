import Tetra

/// A class of the same name with another look: neither style reaches the other component.
@Component
struct Coin {
    static let file = #filePath

    static let style = Style(
        """
        :scope { border: 2px solid #b8860b; }
        .face { display: grid; place-items: center; width: 5rem; height: 5rem; margin: 0;
                border-radius: 50%; background: #f3d36b; color: #3d2c00; }
        """)

    static let script = Script(
        """
        function tumble(turns) {
            if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
            this.querySelector(".face").animate({ scale: ["1 1", "0 1", "1 1"] }, { duration: 300, iterations: turns });
        }
        """)

    @Public(.readOnly) var side = "heads"

    @Public mutating func toss() {
        side = Bool.random() ? "heads" : "tails"
        client.invoke("tumble", 3)
    }

    var body: some HTML {
        section(.class("card row"), .ariaLabel("Coin")) {
            p(.class("face"), .role(.status)) { $side }
            button(.on(.click, $toss())) { "Toss" }
        }
    }
}
