import Tetra

/// Writes into foldouts: `$travellers` is the journey's own in there, and the packing list its child.
@Component
struct Journey {
    static let file = #filePath

    @Public var travellers = 2

    var body: some HTML {
        section(.class("stack"), .ariaLabel("Journey")) {
            Foldout {
                label(.class("row")) {
                    "Travellers"
                    input(.type(.number), .min(1), .bind($travellers), .on(.change, .refresh))
                }
            }
            .slot(\.title) { "Bergen to Oslo" }
            .slot(\.more) { Packing(travellers: travellers) }
            .slot(\.footer) {
                p(.role(.status)) {
                    $travellers * 40; " € for all of you"
                }
            }
            Foldout().slot(\.title) { "Oslo to Bergen" }
        }
    }
}
