import Tetra

/// No `load` at all.
@Component
struct Counter {
    @Public var count = 0

    @Public mutating func increment() { count += 1 }

    var body: some HTML { $count }
}

/// A `load` without parameters that can't suspend; a body that says `return`; no public methods.
@Component
struct Clock {
    var hour: Int

    mutating func load() { hour = 12 }

    // swift-format-ignore: OmitExplicitReturns
    var body: some HTML { return "\(hour)" }
}

/// Labels that are keywords or missing, an argument that shares its name with a property, a sole model in an optional.
@Component
struct Labels {
    var `in`: String
    @Public var `default` = 1

    mutating func load(_ count: Int, for `switch`: String, in: String = "here") throws {
        self.in = `in` + `switch`
        `default` = count
    }

    @Public func `repeat`(`while` condition: Bool, _: Int) -> Bool { condition }

    var body: some HTML { "" }
}

/// One model: its key tells siblings apart.
@Component
struct Row {
    var todo: Todo

    mutating func load(_ todo: Todo) { self.todo = todo }

    var body: some HTML { todo.title }
}

/// Models in an optional and an array.
@Component
struct Rows {
    var first: Todo?
    var rest: [Todo] = []

    mutating func load(first: Todo?, rest: [Todo]) {
        self.first = first
        self.rest = rest
    }

    var body: some HTML { "" }
}

/// Defaults that stand on other declarations of the component.
@Component
struct Paged {
    static let size = 20
    enum Order: String, StateCodable, PageValue { case up, down }

    var shown: Int = Paged.size
    @Public var order: Order

    mutating func load(size: Int = Self.size, order: Self.Order = .down) {
        shown = size
        self.order = order
    }

    @Public mutating func sort(_ order: Self.Order = Self.Order.up) { self.order = order }

    var body: some HTML { "" }
}
