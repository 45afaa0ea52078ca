import TetraState

/// A number and the one it began with.
struct Counter: SavedComponent {
    var start: Int
    var count: Int

    init(start: Int, count: Int) { (self.start, self.count) = (start, count) }

    func encodeArguments(into writer: inout StateArchiveWriter) throws(StateError) {
        try writer.field("start", start)
    }

    func encodeProperties(into writer: inout StateArchiveWriter) throws(StateError) {
        try writer.field("count", count)
    }

    init(arguments: StateArchiveReader, properties: StateArchiveReader) throws {
        self.init(start: try arguments.decode("start"), count: try properties.decode("count"))
    }
}

/// A to-do of a list: its row is a load argument and goes by reference.
struct TodoItem: SavedComponent {
    var todo: Todo
    var draft: String?

    init(todo: Todo, draft: String?) { (self.todo, self.draft) = (todo, draft) }

    func prepare(
        arguments: inout StatePreparation, properties: inout StatePreparation
    ) throws(StateError) {
        try arguments.collect(todo)
    }

    func encodeArguments(into writer: inout StateArchiveWriter) throws(StateError) {
        try writer.field("todo", todo)
    }

    func encodeProperties(into writer: inout StateArchiveWriter) throws(StateError) {
        try writer.field("draft", draft)
    }

    init(arguments: StateArchiveReader, properties: StateArchiveReader) throws {
        self.init(todo: try arguments.decode("todo"), draft: try properties.decode("draft"))
    }
}
