import Tetra

/// The page around the list.
struct TodoPage: HTML {
    let filter: TodoFilter

    var body: some HTML {
        Document(title: "To-dos", head: head) {
            main {
                TodoList(filter: filter)
            }
        }
    }

    @HTMLBuilder private func head() -> some HTML {
        meta(.name("description"), .content("A to-do list made of components"))
        link(.rel(.icon), .href("/files/icon.svg"))
        link(.rel(.stylesheet), .href("/files/todo.css"))
    }
}
