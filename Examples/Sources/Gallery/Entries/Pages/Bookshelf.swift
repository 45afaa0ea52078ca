import Tetra

/// A page: its arguments come from path and query, and what is picked on it stands in the address.
@Component
struct Bookshelf {
    static let file = #filePath

    @Public(url: "q") var search = ""
    @Public(url: "order", history: .push) var order = BookOrder.title
    @Transient var books: [LibraryBook]
    @Transient var shelf = Shelf.novels

    mutating func load(shelf: Shelf, limit: Int = 10) {
        self.shelf = shelf
        let found = LibraryBook.all.filter {
            $0.shelf == shelf && (search.isEmpty || $0.title.lowercased().contains(search.lowercased()))
        }
        let sorted = found.sorted { order == .title ? $0.title < $1.title : $0.year < $1.year }
        books = Array(sorted.prefix(max(limit, 0)))  // a negative one would end the program
        context.page.title = "\(shelf.rawValue.capitalized) by \(order.rawValue)"
        context.page.meta("description", "\(books.count) books")
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Shelf")) {
            h2 { shelf.rawValue.capitalized }
            div(.class("row")) {
                label(.for("search")) { "Title" }
                input(
                    .id("search"), .type(.search), .bind($search),
                    .on(.input.debounce(.milliseconds(200)), .refresh))
                for choice in BookOrder.allCases {
                    button(
                        .class("small"), .ariaPressed(order == choice), .on(.click, $order.set(choice), .refresh)
                    ) { "By \(choice.rawValue)" }
                }
            }
            ul { ForEach(books, id: \.title) { book in li { "\(book.title), \(book.year)" } } }
        }
    }
}

enum Shelf: String, Decodable, StateCodable {
    case novels, travel
}

enum BookOrder: String, CaseIterable, PageValue, StateCodable {
    case title, year
}

struct LibraryBook {
    let shelf: Shelf
    let title: String
    let year: Int

    static let all = [
        LibraryBook(shelf: .novels, title: "Moby-Dick", year: 1851),
        LibraryBook(shelf: .novels, title: "Emma", year: 1815),
        LibraryBook(shelf: .novels, title: "Dracula", year: 1897),
        LibraryBook(shelf: .travel, title: "The Voyage of the Beagle", year: 1839),
        LibraryBook(shelf: .travel, title: "A Tramp Abroad", year: 1880),
        LibraryBook(shelf: .travel, title: "Travels with a Donkey", year: 1879),
    ]
}
