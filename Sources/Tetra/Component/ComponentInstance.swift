import TetraHTML

/// What the runtime keeps inside a component value.
///
/// A value made by a parent holds arguments and key alone; the runtime attaches context and queue before `load`.
public struct ComponentInstance<Arguments: ComponentArguments>: Sendable {
    /// What the parent passed, or what the sealed state kept.
    public var arguments: Arguments?
    /// Set by ``Component/key(_:)``.
    public var key: HTMLKey?
    @usableFromInline var tracker = LoadTracker()
    var run: ComponentRun?
    /// The names of the slots that something is passed to.
    var filledSlots: Set<String> = []
    /// What the person changed and `load` has not taken over.
    var unsaved: [UnsavedValue] = []

    public init(arguments: Arguments? = nil) {
        self.arguments = arguments
    }

    /// Called by the generated setters before a property changes.
    @inlinable
    public mutating func propertyWillChange(_ index: Int) {
        tracker.propertyWillChange(index)
    }

    /// What its parent gives to the root element.
    var outside = OutsideAttributes()

    func slot(_ name: String) -> Slot { Slot(name: name, isFilled: filledSlots.contains(name)) }

    /// The surroundings of this component. Reading it in a component that the runtime does not drive is a mistake.
    public var context: ComponentContext {
        guard let run else { preconditionFailure("`context` is there from `load` on, not in an initialiser") }
        return run.context
    }

    /// What the page is asked to do after this call.
    public var client: ClientQueue {
        guard let run else { preconditionFailure("`client` is there from `load` on, not in an initialiser") }
        return run.client
    }
}
