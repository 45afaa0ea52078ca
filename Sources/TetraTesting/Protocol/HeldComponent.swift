import Tetra

/// A component as the page holds it: its sealed state, its values, and what the server last sent of them.
final class HeldComponent {
    let id: String
    private(set) var type: PageType
    private(set) var state: String
    private var values: [String: JSONValue] = [:]
    private var sent: [String: JSONValue] = [:]
    /// Whether the server is to be told of a change that it watches.
    var isToBeTold = false
    let spentListeners = SpentListeners()
    /// The root element.
    weak var element: ElementNode?

    private let shared: SharedLocals

    init(_ record: ComponentRecord, shared: SharedLocals = SharedLocals()) {
        self.shared = shared
        id = record.id
        type = record.type
        state = record.state
        take(record, isNew: true, asked: nil)
    }

    /// The page in the place of a component, to be rendered again with all that it holds.
    init(ofPage body: ElementNode?) {
        id = ""
        type = PageType()
        state = ""
        shared = SharedLocals()
        element = body
    }

    /// Takes over what the server sent. Of the writable values those win that the page changed since `asked` was noted:
    /// at the call that is answered, or else when the server last sent them.
    func take(_ record: ComponentRecord, asked: [String: JSONValue]?) {
        take(record, isNew: false, asked: asked)
    }

    private func take(_ record: ComponentRecord, isNew: Bool, asked: [String: JSONValue]?) {
        let asked = asked ?? sent
        type = record.type
        state = record.state
        for (name, value) in zip(type.writable, record.writable) {
            let isMine = asked[name].map { $0 != self.value(name) } ?? false
            sent[name] = value
            if !isMine { values[name] = value }
        }
        for (name, value) in zip(type.readOnly, record.readOnly) { values[name] = value }
        guard isNew, let local = record.local else { return }
        for (name, value) in zip(type.local, local) {
            values[name] = value
            if let key = type.stores[name] { shared.begin(key, with: value) }
        }
    }

    func value(_ name: String) -> JSONValue {
        if let key = type.stores[name] { return shared[key] }
        return values[name] ?? .null
    }

    /// Sets a writable or local value; false for any other name.
    func set(_ name: String, to value: JSONValue) -> Bool {
        guard type.writable.contains(name) || type.local.contains(name) else { return false }
        if type.watched.contains(name), values[name] != value { isToBeTold = true }
        values[name] = value
        if let key = type.stores[name] { shared.set(key, to: value) }
        return true
    }

    /// The writable values as they are now, in the order in which they travel.
    var writableValues: [JSONValue] { type.writable.map(value) }

    /// The writable values as they are now, to be given to `take` with the answer.
    var note: [String: JSONValue] {
        Dictionary(type.writable.map { ($0, value($0)) }) { first, _ in first }
    }

    /// What the page changed since the server last sent it: name to the value that was last sent.
    var changes: [String: JSONValue] {
        var changes: [String: JSONValue] = [:]
        for name in type.writable {
            let last = sent[name] ?? .null
            if value(name) != last { changes[name] = last }
        }
        return changes
    }

    /// What expressions see.
    var scope: ExpressionScope {
        ExpressionScope(values.keys.map { (name: $0, value: value($0)) })
    }
}
