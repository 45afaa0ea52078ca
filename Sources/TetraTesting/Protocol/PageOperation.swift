import Tetra

/// Something that the server asked the page to do after a call.
public enum PageOperation: Sendable, Equatable {
    /// Takes a component out of the page.
    case remove(component: String)
    /// Goes to another page.
    case redirect(String)
    /// Dispatches an event from the root of a component.
    case dispatch(component: String, event: String, detail: JSONValue)
    /// Calls a function of the component's script, or one that a script of the app has registered. It is noted alone: the kit runs no scripts.
    case invoke(function: String, arguments: [JSONValue])
    /// Sets a property in the page.
    case set(component: String, property: String, value: JSONValue)
    /// Changes the address, with an entry in the history.
    case push(String)
    /// Changes the address in place.
    case replace(String)
    /// Changes the title of the page.
    case title(String)
    /// Does something as the component of a type, or of any, around another.
    case parent(component: String, type: String?, action: JSONValue, literals: [JSONValue])

    init(_ json: JSONValue) throws(PageError) {
        let parts = json.elements
        let texts = parts.map(\.text)
        func text(_ index: Int) -> String { texts[index] ?? "" }
        switch (texts.first.flatMap { $0 }, parts.count) {
        case ("remove", 2): self = .remove(component: text(1))
        case ("redirect", 2): self = .redirect(text(1))
        case ("dispatch", 4): self = .dispatch(component: text(1), event: text(2), detail: parts[3])
        case ("invoke", 3...4): self = .invoke(function: text(1), arguments: parts[2].elements)
        case ("set", 4): self = .set(component: text(1), property: text(2), value: parts[3])
        case ("push", 2): self = .push(text(1))
        case ("replace", 2): self = .replace(text(1))
        case ("title", 2): self = .title(text(1))
        case ("parent", 5):
            self = .parent(
                component: text(1), type: texts[2], action: parts[3], literals: parts[4].elements)
        default: throw .violation("\(JSONWriter.text(json)) is no operation of the queue")
        }
    }
}
