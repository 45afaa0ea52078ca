import TetraHTML

/// The component around another one, as that one's methods speak to it: `client.parent`.
///
/// The page finds it when the queue is run. Where there is none, its console says so and nothing else happens.
public struct ClientParent: Sendable {
    let queue: ClientQueue

    /// Dispatches a DOM event with a detail from the root element of the component around this one; it bubbles.
    public func dispatch(_ event: DOMEvent, detail: some PageValue) {
        queue.perform(.dispatch(event, JSONNode(value: detail.pageValue)), as: nil)
    }

    /// Dispatches a DOM event from the root element of the component around this one; it bubbles.
    public func dispatch(_ event: DOMEvent) {
        queue.perform(.dispatch(event), as: nil)
    }

    /// Does something as the nearest component of a type around this one.
    ///
    /// ```swift
    /// client.parent(TodoList.self) { $0.$reload() }
    /// ```
    ///
    /// - Parameter actions: what is done, told by a component that holds no more than its defaults.
    public func callAsFunction<Enclosing: Component>(
        _ type: Enclosing.Type, @ClientActionBuilder _ actions: (Enclosing) -> ClientAction
    ) {
        queue.perform(actions(Enclosing(componentInstance: ComponentInstance())), as: Enclosing.componentName)
    }
}

/// A value that is JSON already.
private struct JSONNode: ClientConvertible {
    typealias ClientValue = JSONValue

    let value: JSONValue

    var clientNode: ClientNode { .literal(value) }
}

extension ClientActionConvertible where Self == ClientAction {
    /// Does something as the nearest component of a type around this one, in the page:
    /// `.on(.click, .parent(TodoList.self) { $0.$select(id) })`.
    ///
    /// What the closure says it says of that component: `$0.$title` is its title. A value of this one's is handed on by
    /// `with:`.
    public static func parent<Enclosing: Component>(
        _ type: Enclosing.Type, @ClientActionBuilder _ actions: (Enclosing) -> ClientAction
    ) -> ClientAction {
        .parent(Enclosing.componentName, actions(Enclosing(componentInstance: ComponentInstance())))
    }

    /// The same with a value of this component's: `.parent(TodoList.self, with: $title) { $0.$search.set($1) }`.
    public static func parent<Enclosing: Component, Value>(
        _ type: Enclosing.Type, with value: some ClientConvertible<Value>,
        @ClientActionBuilder _ actions: (Enclosing, ClientExpression<Value>) -> ClientAction
    ) -> ClientAction {
        .parent(Enclosing.componentName, handing: value) {
            actions(Enclosing(componentInstance: ComponentInstance()), $0)
        }
    }
}
