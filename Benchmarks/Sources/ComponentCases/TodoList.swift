import GRDB
import Tetra
import TetraGRDB

/// The list, with a component for each row.
@Component("Bench.TodoList")
struct TodoList {
    /// What stands in the field for a new to-do; only the page knows.
    @Local var title = ""

    var todos: [Todo]

    mutating func load() async throws {
        todos = try await Todo.all(context.database)
    }

    @Public mutating func add(_ title: String) async throws {
        try await context.database.write { database in
            var todo = Todo(title: title)
            try todo.insert(database)
        }
        todos = try await Todo.all(context.database)
    }

    var body: some HTML {
        section(.class("todos")) {
            h1 { "To-dos" }
            form(.on(.submit, $add($title))) {
                input(.type(.text), .ariaLabel("New to-do"), .bind($title))
                button(.type(.submit)) { "Add" }
            }
            ul { ForEach(todos) { TodoItem(todo: $0) } }
        }
    }
}
