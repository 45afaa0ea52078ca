import Tetra

/// Neither loaded nor sent before somebody opens the foldout that it stands in.
@Component
struct Packing {
    static let file = #filePath

    var packed: Set<String> = []
    @Transient var travellers = 0

    private let things = ["Ticket", "Rain coat", "Sandwich"]

    mutating func load(travellers: Int) {
        self.travellers = travellers
    }

    @Public mutating func pack(_ thing: String) {
        if things.contains(thing) { packed.insert(thing) }
    }

    var body: some HTML {
        ul {
            ForEach(things, id: \.self) { thing in
                li {
                    div(.class("row")) {
                        "\(travellers) × \(thing)"
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
