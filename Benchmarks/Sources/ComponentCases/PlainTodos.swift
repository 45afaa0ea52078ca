import TetraHTML

/// The page of ``TodoList`` as it is shown, by the plain DSL: the same elements, texts and attributes, without any
/// component.
struct PlainTodos: HTML {
    let todos: [Todo]

    var body: some HTML {
        Document(title: "To-dos") {
            section(.class("todos")) {
                h1 { "To-dos" }
                form {
                    input(.type(.text), .ariaLabel("New to-do"), .value(""))
                    button(.type(.submit)) { "Add" }
                }
                ul { ForEach(todos) { row($0) } }
            }
        }
    }

    private func row(_ todo: Todo) -> some HTML {
        li(.class("todo"), .class("done", when: todo.done)) {
            input(.type(.checkbox), .ariaLabel("Done"), .checked(todo.done))
            input(.type(.text), .maxlength(80), .ariaLabel("Title"), .value(todo.title))
            button(.type(.button)) { "Delete" }
        }
    }
}
