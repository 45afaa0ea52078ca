import Tetra

/// Pages and sorts by itself; what a row looks like is somebody else's.
@Component
struct PeakTable {
    static let file = #filePath
    static let perPage = 3

    var row: Block<Peak>
    var page = 0
    var isByHeight = false

    private var sorted: [Peak] { Peak.all.sorted { isByHeight ? $0.metres > $1.metres : $0.name < $1.name } }
    private var last: Int { (Peak.all.count - 1) / Self.perPage }

    mutating func load(row: Block<Peak>) {
        self.row = row
    }

    @Public mutating func sort(byHeight: Bool) {
        (isByHeight, page) = (byHeight, 0)
    }

    @Public mutating func turn(by pages: Int) {
        page = min(max(page + pages.signum(), 0), last)
    }

    var body: some HTML {
        div {
            table {
                thead {
                    tr {
                        th(.scope(.col), .ariaSort(isByHeight ? .none : .ascending)) {
                            button(.class("link"), .on(.click, $sort(byHeight: false))) { "Name" }
                        }
                        th(.scope(.col), .ariaSort(isByHeight ? .descending : .none)) {
                            button(.class("link"), .on(.click, $sort(byHeight: true))) { "Height" }
                        }
                    }
                }
                tbody { ForEach(sorted.dropFirst(page * Self.perPage).prefix(Self.perPage)) { row($0) } }
            }
            div(.class("row")) {
                button(.class("small"), .on(.click, $turn(by: -1)), .disabled(page == 0)) { "Back" }
                span(.role(.status)) { "Page \(page + 1) of \(last + 1)" }
                button(.class("small"), .on(.click, $turn(by: 1)), .disabled(page == last)) { "On" }
            }
        }
    }
}
