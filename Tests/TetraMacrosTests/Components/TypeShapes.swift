import Tetra

@Component
public struct Shown {
    @Public public var title: String
    @Public(.readOnly) public private(set) var score = 1.5
    @Local private var open = false

    public mutating func load(title: String) { self.title = title }

    @Public public mutating func rate(_ score: Double) { self.score = score }

    public var body: some HTML { "\(open)" }
}

enum Shop {
    @Component
    struct Cart {
        var body: some HTML { "" }
    }

    enum Deep {
        @Component("Store.Wish\"List") fileprivate struct Wishes {
            private var count = 0

            var body: some HTML { "\(count)" }
        }
    }

    static let wishes: any Component.Type = Deep.Wishes.self
}

extension Shop.Deep {
    @Component
    struct Extended {
        @Public var count = 0

        var body: some HTML { "" }
    }
}

/// Type parameters in properties, parameters and nested types.
@Component
struct Listing<Item: StateModel & Equatable> where Item.StateKey == Int {
    enum Kind: String, StateCodable, PageValue { case open, done }

    var items: [Item]
    @Public var index = 0
    @Public var kind = Kind.open
    var chosen: Item!

    mutating func load(items: [Item], kind: Self.Kind = Self.Kind.open) async {
        self.items = items
        self.kind = kind
        chosen = items.first
    }

    @Public mutating func choose(_ index: Int, kind: Kind = .done, again: Bool = false, _ note: String = "") async {
        self.index = index
        self.kind = kind
    }

    var body: some HTML { $index }
}

enum Outer<Value: Sendable> {
    @Component
    struct Inner {
        @Public var count = 0

        var body: some HTML { "" }
    }
}
