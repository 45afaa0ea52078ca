import GRDB
import Tetra
import TetraGRDB

/// One to-do, which can be ticked, renamed and deleted: a row with state of its own.
@Component("Bench.TodoItem")
struct TodoItem {
    @Public var done = false
    @Public var title = ""

    var todo: Todo

    mutating func load(todo: Todo) {
        self.todo = todo
        done = todo.done
        title = todo.title
    }

    @Public mutating func save() async throws {
        todo.done = done
        todo.title = title
        let todo = todo
        try await context.database.write { try todo.update($0) }
    }

    @Public(update: false) mutating func delete() async throws {
        let todo = todo
        _ = try await context.database.write { try todo.delete($0) }
        client.removeComponent()
    }

    var body: some HTML {
        li(.class("todo"), .class("done", when: $done)) {
            input(.type(.checkbox), .ariaLabel("Done"), .bind($done), .on(.change, $save()))
            input(.type(.text), .maxlength(80), .ariaLabel("Title"), .bind($title), .on(.change, $save()))
            button(.type(.button), .on(.click, $delete()), .disabled(while: $delete.isRunning)) { "Delete" }
        }
    }
}
