import TetraHTML

/// A component as its parent placed it: arguments and key, to be made or resumed by the runtime.
struct ComponentPlacement: HTMLHolePayload {
    let component: any Component
    /// Set by ``Component/key(_:)``.
    let key: HTMLKey?
    /// The primary key of a sole model argument.
    let automaticKey: HTMLKey?
    /// What is passed to its slots: HTML of whoever places it.
    let blocks: [Block]
    /// What its root element is given.
    let outside: OutsideAttributes

    struct Block: Sendable {
        let name: String
        let html: RenderedHTML
    }

    init(_ component: some Component, blocks: [Block] = []) {
        self.component = component
        self.blocks = blocks
        outside = component.componentInstance.outside
        key = component.componentInstance.key
        automaticKey = component.componentInstance.arguments?.automaticKey
    }

    /// What tells this child from its siblings, `nil` where its place does.
    ///
    /// A place that is a row of a `ForEach` holds the row's id already; there the model's key is not looked at, so that
    /// two lists of the same rows give their children identities of their own.
    func identity(asRow rowKey: HTMLKey?) -> HTMLKey? {
        key ?? (rowKey == nil ? automaticKey : nil)
    }
}
