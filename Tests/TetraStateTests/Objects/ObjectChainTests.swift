import Testing

@testable import TetraState

/// Instances that others can't be made without, however many of them need each other.
@Suite("Long chains of objects")
struct ObjectChainTests {
    @Test("a chain of constants comes back, however long", arguments: [1, 63, 64, 65, 129, 5_000])
    func constants(count: Int) throws {
        let chain = (0..<count).reduce(nil) { next, _ in FixedLink(next) }
        let bytes = try archived(chain)
        var (length, link) = (0, try restored(bytes, as: FixedLink?.self))
        while let current = link { (length, link) = (length + 1, current.next) }
        #expect(length == count)
    }

    @Test("two chains that meet are one where they meet")
    func meeting() throws {
        let shared = (0..<100).reduce(FixedLink(nil)) { next, _ in FixedLink(next) }
        let (left, right) = (FixedLink(shared), (0..<70).reduce(shared) { next, _ in FixedLink(next) })
        let back = try restored(archived([left, right]), as: [FixedLink].self)
        #expect(back[0].next === (0..<70).reduce(back[1]) { link, _ in link.next ?? link })
    }

    @Test("a circle of constants is refused, however long", arguments: [1, 2, 64, 65, 100, 1_000])
    func circle(count: Int) throws {
        var records: [UInt8] = []
        for row in 0..<count { records += field("next") + objectBytes((row + 1) % count) }
        let error = #expect(throws: StateError.self) {
            try restored(archive(objectBytes(0), count: count, records), as: FixedLink.self)
        }
        #expect(error?.code == .shapeMismatch)
    }

    /// A set of what leads back to its owner, as a constant or as a variable.
    private final class Shelf: StateObject {
        static let stateName = "App.Shelf"

        let fixed: Set<Book>
        var books: Set<Book> = []

        init(fixed: Set<Book>) { self.fixed = fixed }
        init(restoring record: inout StateRecordDecoder) throws(StateError) { fixed = try record.decode("fixed") }

        func restore(from record: inout StateRecordDecoder) throws(StateError) { books = try record.decode("books") }

        func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.field("fixed", fixed)
            try encoder.field("books", books)
        }

        func prepareFields(_ preparation: inout StatePreparation) throws(StateError) {}
    }

    private final class Book: StateObject, Hashable {
        static let stateName = "App.Book"

        weak var shelf: Shelf?
        var title = ""

        init(_ title: String) { self.title = title }
        init(restoring record: inout StateRecordDecoder) throws(StateError) {}

        func restore(from record: inout StateRecordDecoder) throws(StateError) {
            shelf = try record.decode("shelf")
            title = try record.decode("title")
        }

        func encodeFields(into encoder: inout StateEncoder) throws(StateError) {
            try encoder.field("shelf", shelf)
            try encoder.field("title", title)
        }

        func prepareFields(_ preparation: inout StatePreparation) throws(StateError) {}

        static func == (left: Book, right: Book) -> Bool { left.title == right.title }
        func hash(into hasher: inout Hasher) { hasher.combine(title) }
    }

    @Test("a set of what leads back to its owner is a variable; where it is a constant, the error says so")
    func ownedSet() throws {
        let shelf = Shelf(fixed: [])
        shelf.books = ["a", "b", "c"].reduce(into: []) { $0.insert(Book($1)) }
        for book in shelf.books { book.shelf = shelf }
        let again = try restored(archived(shelf), as: Shelf.self)
        #expect(again.books == shelf.books && again.books.allSatisfy { $0.shelf === again })

        let book = Book("d")
        let constant = Shelf(fixed: [book])
        book.shelf = constant
        let bytes = try archived(constant)
        let error = #expect(throws: StateError.self) { try restored(bytes, as: Shelf.self) }
        #expect(error?.code == .shapeMismatch && error?.message.contains("constant set") == true)
    }

    @Test("deep values in objects within each other don't add up: they take no more of the stack than some of them")
    func stack() async throws {
        let (count, depth) = (60, 62)
        let wrapped = [[UInt8]](repeating: field("wrapped"), count: depth - 1).joined()
        var records: [UInt8] = []
        for row in 1...count {
            records += field("next") + wrapped + field("link") + (row < count ? objectBytes(row) : [0xE2])
        }
        let bytes = archive(objectBytes(0), count: count, records)
        let length = try await onSmallStack {
            var (length, link) = (0, Optional(try restored(bytes, as: WrappedLink.self)))
            while let current = link { (length, link) = (length + 1, current.next.link) }
            return length
        }
        #expect(length == count)
    }

    /// The beginning of a record of one field.
    private func field(_ tag: FieldTag) -> [UInt8] { [0xC1] + tag.rawValue.bigEndianBytes }

    private func objectBytes(_ row: Int) -> [UInt8] {
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        encoder.special(.object)
        encoder.head(.natural, UInt64(row))
        return encoder.bytes
    }

    /// An archive with one property, `value`, and a list of objects.
    private func archive(_ value: [UInt8], count: Int, _ records: [UInt8]) -> [UInt8] {
        let beginning = [0x14] + field("value") + value
        var encoder = StateEncoder(after: beginning, preparation: StatePreparation(), limits: .default)
        encoder.head(.list, UInt64(count))
        return encoder.bytes + records
    }
}

extension Wrapping {
    /// The link that is wrapped.
    fileprivate var link: WrappedLink? {
        switch self {
        case .link(let link): link
        case .wrapped(let inside): inside.link
        }
    }
}
