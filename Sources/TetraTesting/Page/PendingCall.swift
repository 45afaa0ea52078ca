import Tetra

/// A call on its way from an event to its end.
final class PendingCall {
    let number: String
    let component: HeldComponent
    /// `nil` renders again.
    let method: String?
    let arguments: [JSONValue]
    /// The writable values that travelled with it, by component.
    var notes: [String: [String: JSONValue]] = [:]
    /// Whether it is sent for the second time, after a refresh.
    var isRepeated = false
    var result: Result<JSONValue, CallFailure>?
    /// What the page does once it is over.
    var followers: [(Result<JSONValue, CallFailure>) throws -> Void] = []
    /// The call that this one was made for, and the queue that is to run when it has been answered.
    var asking: (call: PendingCall, queue: [JSONValue])?

    /// Whether the whole page is rendered again.
    var isOfPage: Bool { component.id.isEmpty }

    init(number: String, component: HeldComponent, method: String?, arguments: [JSONValue]) {
        self.number = number
        self.component = component
        self.method = method
        self.arguments = arguments
    }
}
