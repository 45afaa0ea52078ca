import Tetra

/// Neither loaded nor sent before somebody opens the foldout that it stands in.
@Component
struct Packing {
    static let file = #filePath

    var packed: Set<String> = []
    @Transient var travellers = 0

    private var things: [String] { ["Tickets for \(travellers)", "Rain coats", "A book"] }

    mutating func load(travellers: Int) {
        self.travellers = travellers
    }

    @Public mutating func pack(_ thing: String) {
        packed.insert(thing)
    }

    var body: some HTML {
        ul {
            ForEach(things, id: \.self) { thing in
                li {
                    div(.class("row")) {
                        thing
                        if packed.contains(thing) {
                            span(.role(.img), .ariaLabel("Packed")) { "✓" }
                        } else {
                            button(.class("small"), .on(.click, $pack(thing)), .ariaLabel("Pack \(thing)")) { "Pack" }
                        }
                    }
                }
            }
        }
    }
}
