import Tetra

/// A list that lives in the page: its rows are made there, and no server ever hears of them.
@Component
struct PackingList {
    static let file = #filePath

    @Local var things = ["socks", "toothbrush", "tickets"]
    @Local var packed: Set<String> = []
    @Local var draft = ""
    @Local var hidesPacked = false

    var body: some HTML {
        section(.class("card"), .ariaLabel("Packing list")) {
            h2 { "Packing list" }
            form(.class("row"), .on(.submit, add)) {
                label(.for("thing")) { "Thing" }
                input(.id("thing"), .bind($draft))
                button(.disabled(while: $draft.trimmed.isEmpty || $things.contains($draft.trimmed))) { "Add" }
            }
            ul {
                ForEach($things) { thing in
                    li(.class("done", when: $packed.contains(thing)), .show(!$hidesPacked || !$packed.contains(thing)))
                    {
                        div(.class("row")) {
                            span { thing }
                            button(.class("small"), .on(.click, $packed.toggle(thing))) {
                                $packed.contains(thing).then("Unpack", else: "Pack")
                            }
                            button(.class("small"), .on(.click, $packed.remove(thing), $things.remove(thing))) {
                                "Leave at home"
                            }
                        }
                    }
                }
            }
            p(.role(.status)) {
                $packed.count; " of "; $things.count; " packed. "
                ($things.count > 0 && $packed.count == $things.count).then("Have a good journey!", else: "")
            }
            button(.class("link"), .on(.click, $hidesPacked.toggle())) {
                $hidesPacked.then("Show all", else: "Show what is missing")
            }
        }
    }

    @ClientActionBuilder private var add: ClientAction {
        $things.append($draft.trimmed)
        $draft.set("")
    }
}
