import Synchronization
import TetraHTML

/// What a component asks of the page once the call has been answered.
///
/// The operations of a failed call are dropped. Those of several components run in the order of the tree, a
/// component's own in the order in which they were queued.
public final class ClientQueue: Sendable {
    private let operations = Mutex<[ClientOperation]>([])
    private let id: InstanceID

    init(id: InstanceID) {
        self.id = id
    }

    /// Takes this component out of the page; focus inside it moves on to what follows.
    public func removeComponent() {
        append(.remove(id))
    }

    /// Leads the browser to another page of this origin.
    public func redirect(to url: PageURL) {
        append(.redirect(url))
    }

    /// Dispatches a DOM event from the root element of this component; it bubbles.
    public func dispatch(_ event: DOMEvent, detail: some PageValue) {
        append(.dispatch(id, event: event.name, detail: detail.pageValue))
    }

    /// Dispatches a DOM event without detail from the root element of this component; it bubbles.
    public func dispatch(_ event: DOMEvent) {
        append(.dispatch(id, event: event.name, detail: .null))
    }

    /// Whether any call of the component is on its way, as an expression of the page: `.show(client.isRunning)`.
    public var isRunning: ClientExpression<Bool> { .isAnyRunning }

    /// Calls a function of this component's ``Script``, or one that a script of the app registered in the page by
    /// `tetra.register(name, function)`; `this` is the component's root element.
    public func invoke(_ function: StaticString, _ arguments: any PageValue...) {
        append(.invoke(id, function.description, arguments.map(\.pageValue)))
    }

    /// Sets a property in the page: the way to reach a `@Local` one from the server.
    ///
    /// - Parameter property: a whole property, not a member of one.
    public func set<Value: PageValue>(_ property: ClientBinding<Value>, to value: Value) {
        guard let name = property.clientName else {
            preconditionFailure(
                "client.set takes a whole property; set the member in Swift, or the property in the page")
        }
        append(.set(id, property: name, value: value.pageValue))
    }

    /// Changes the address bar and adds an entry to the browser's history.
    public func pushURL(_ url: PageURL) {
        append(.push(url))
    }

    /// Changes the address bar in place.
    public func replaceURL(_ url: PageURL) {
        append(.replace(url))
    }

    /// What ``PageHead/title`` was last set to.
    var title: String? {
        operations.withLock { queued in
            for case .title(let title) in queued.reversed() { return title }
            return nil
        }
    }

    func setTitle(_ title: String?) {
        operations.withLock { queued in
            queued.removeAll { if case .title = $0 { true } else { false } }
            if let title { queued.append(.title(title)) }
        }
    }

    func addMeta(_ name: String, _ content: String) {
        append(.meta(name: name, content: content))
    }

    /// The component around this one: what is said to it happens in the page, after the answer.
    public var parent: ClientParent { ClientParent(queue: self) }

    func perform(_ action: ClientAction, as type: String?) {
        guard let (action, literals) = try? action.travelling() else {
            preconditionFailure("an action for the parent is nested too deep")
        }
        append(.parent(id, type: type, action: action, literals: literals))
    }

    private func append(_ operation: ClientOperation) {
        operations.withLock { $0.append(operation) }
    }

    /// What was queued so far.
    var queued: [ClientOperation] { operations.withLock { $0 } }

    /// What was queued so far; the queue is empty afterwards.
    func drain() -> [ClientOperation] {
        operations.withLock { queued in
            defer { queued = [] }
            return queued
        }
    }
}
