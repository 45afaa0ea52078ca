import GRDB
import Tetra
import TetraGRDB

/// The whole list: the field for a new to-do, how many are left, the filter, and an item for each to-do.
@Component
struct TodoList {
    /// Why the last title was refused.
    var problem = ""
    // Only the page knows these.
    /// What stands in the field for a new to-do.
    @Local var title = ""
    /// What stood there when it was sent.
    @Local var sent = ""
    /// What happened elsewhere.
    @Local var notice = ""

    var filter: TodoFilter
    var todos: [Todo]
    /// The open ones of all, whatever the filter.
    var left: Int

    mutating func load(filter: TodoFilter) async throws {
        self.filter = filter
        try await fetch()
    }

    private mutating func fetch() async throws {
        let filter = filter
        (todos, left) = try await context.database.read { database in
            (try filter.todos.fetchAll(database), try TodoFilter.open.todos.fetchCount(database))
        }
    }

    @Public mutating func add(_ typed: String) async throws {
        guard let title = TodoTitle(typed) else {
            problem = TodoTitle.problem
            return
        }
        try await context.database.write { database in
            var todo = Todo(title: title.text)
            try todo.insert(database)
        }
        problem = ""
        try await fetch()
    }

    var body: some HTML {
        section(
            .class("todos"),
            .on(.todoChanged, .refresh),
            .on(.todoVanished, $notice.set("That to-do was deleted elsewhere."), .refresh),
            .on(.callFailed, restoreTitle)
        ) {
            header(.class("todos-head")) {
                h1 { "To-dos" }
                p(.class("left")) { "\(left) left" }
            }
            newTodo
            p(.class("notice"), .role(.status)) { $notice }
            filters
            items
        }
    }

    /// Empties the field at once, so that the next title can be typed while the first is on its way.
    private var submitTitle: ClientAction {
        .sequence([$notice.set(""), $sent.set($title), $add($title), $title.set("")])
    }

    /// Gives back what could not be sent, unless the next title is being typed.
    private var restoreTitle: ClientAction {
        .if(ClientEvent.detail("method") == "add" && $title.isEmpty, then: $title.set($sent))
    }

    @HTMLBuilder private var newTodo: some HTML {
        form(.class("add"), .novalidate(), .on(.submit, submitTitle)) {
            label(.class("caption"), .for("new-todo")) { "New to-do" }
            div(.class("add-row")) {
                input(
                    .id("new-todo"), .type(.text), .autocomplete("off"), .bind($title), .focus(when: $add.isRunning),
                    .ariaInvalid(!problem.isEmpty), .ariaDescribedBy("new-todo-problem"))
                button(.class("primary"), .type(.submit)) { "Add" }
            }
            if !problem.isEmpty {
                p(.class("problem"), .id("new-todo-problem"), .role(.alert)) { problem }
            }
        }
    }

    @HTMLBuilder private var filters: some HTML {
        nav(.class("filter"), .ariaLabel("Show")) {
            ForEach(TodoFilter.allCases, id: \.rawValue) { each in
                a(.href(each.address), .ariaCurrent(.page, when: each == filter)) { each.name }
            }
        }
    }

    @HTMLBuilder private var items: some HTML {
        if todos.isEmpty {
            p(.class("empty")) { filter == .done ? "Nothing done yet." : "Nothing to do. Enjoy the day!" }
        } else {
            ul(.class("items")) {
                ForEach(todos) { TodoItem(todo: $0) }
            }
        }
    }
}
