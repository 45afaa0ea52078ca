import GRDB
import Tetra
import TetraGRDB

/// One to-do: tick it, rename it, delete it.
@Component
struct TodoItem {
    @Public var done = false
    @Public(.readOnly) var title = ""
    /// Why the last title was refused.
    @Public(.readOnly) var problem = ""
    /// Whether the field for the title is open; only the page knows.
    @Local var editing = false
    /// What stands in that field.
    @Local var draft = ""

    var todo: Todo

    mutating func load(todo: Todo) {
        self.todo = todo
        title = todo.title
        done = todo.done
    }

    @Public mutating func save() async throws {
        todo.done = done
        try await update("done")
        client.dispatch(.todoChanged)
    }

    @Public mutating func rename(to typed: String) async throws {
        guard let title = TodoTitle(typed) else {
            problem = TodoTitle.problem
            return
        }
        todo.title = title.text
        try await update("title")
        self.title = title.text
        problem = ""
        client.set($editing, to: false)
    }

    @Public mutating func dismissProblem() {
        problem = ""
    }

    @Public(update: false) mutating func delete() async throws {
        let todo = todo
        let existed = try await context.database.write { try todo.delete($0) }
        guard existed else { throw StaleStateError() }
        client.removeComponent()
        client.dispatch(.todoChanged)
    }

    /// Writes one column and no other, so that what was changed elsewhere stays.
    private func update(_ column: String) async throws {
        let todo = todo
        try await context.database.write { try todo.update($0, columns: [column]) }
    }

    var body: some HTML {
        li(.class("item"), .class("done", when: $done), .class("editing", when: $editing)) {
            input(
                .id(name), .type(.checkbox), .ariaLabel(title), .bind($done), .on(.change, $save()))
            div {
                label(.class("item-title"), .for(name), .show(!$editing)) { title }
                editor
            }
            div(.class("item-actions")) {
                button(.type(.button), .attribute("aria-expanded", $editing), .on(.click, toggleEditor)) { "Edit" }
                button(
                    .class("danger"), .type(.button), .on(.click, $delete()), .disabled(while: $delete.isRunning)
                ) { "Delete" }
            }
        }
    }

    @HTMLBuilder private var editor: some HTML {
        form(.class("item-edit"), .novalidate(), .show($editing), .on(.submit, $rename(to: $draft))) {
            label(.class("caption"), .for("\(name)-title")) { "Title" }
            input(
                .id("\(name)-title"), .type(.text), .autocomplete("off"), .bind($draft), .focus(when: $editing),
                .on(.keydown(.escape), closeEditor), .ariaInvalid(!problem.isEmpty),
                .ariaDescribedBy("\(name)-hint"))
            if !problem.isEmpty {
                p(.class("problem"), .role(.alert)) { problem }
            }
            p(.class("hint"), .id("\(name)-hint")) { "Enter saves, Escape discards." }
        }
    }

    private var toggleEditor: ClientAction {
        .if($editing, then: closeEditor, else: .sequence([$draft.set($title), $editing.set(true)]))
    }

    private var closeEditor: ClientAction {
        .sequence([$editing.set(false), .if(!$problem.isEmpty, then: $dismissProblem())])
    }

    /// Unique in the page.
    private var name: String { "todo-\(todo.id ?? 0)" }
}
