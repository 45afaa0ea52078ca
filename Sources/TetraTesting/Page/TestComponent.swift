import Tetra

/// A component as its page holds it: what a script of the page could see, and the sealed state beside it.
public struct TestComponent {
    /// The page that holds it.
    public let page: TestPage
    let held: HeldComponent

    init(_ held: HeldComponent, of page: TestPage) {
        self.held = held
        self.page = page
    }

    /// The id that its root element bears.
    public var id: String { held.id }
    /// The stable name of its type, such as `App.TodoItem`.
    public var typeName: String { held.type.name }
    /// The sealed state that its next call will send.
    public var state: String { held.state }
    /// Its root element.
    public var element: TestElement? { held.element.map { TestElement($0, of: page) } }

    /// The value of a public or local property as the page holds it; null for none.
    public subscript(name: String) -> JSONValue { held.value(name) }

    /// Sets a writable or local property, as a script of the page may.
    ///
    /// - Throws: ``PageError`` for a property that the page may not change.
    public func set(_ name: String, to value: JSONValue) throws {
        try page.set(name, of: held, to: value)
        try page.applyDirectives()
    }

    /// Calls a method as the page would, and applies the answer.
    ///
    /// - Parameter method: `nil` renders again without calling anything.
    /// - Returns: What the method returned; null for nothing.
    /// - Throws: ``CallFailure`` where the call was refused or failed, a stale component included.
    @discardableResult
    public nonisolated(nonsending) func call(_ method: String?, _ arguments: JSONValue...) async throws -> JSONValue {
        try await page.call(held, method, arguments)
    }

    /// The request that would call a method now, to be changed and sent by ``TestApp/send(_:)``: for wrong calls.
    public func request(calling method: String?, _ arguments: JSONValue...) -> TestRequest {
        page.request(for: [page.newCall(held, method, arguments)])
    }
}

extension TestPage {
    /// All components that the page holds, parents before their children.
    public var components: [TestComponent] {
        held(in: document).map { TestComponent($0, of: self) }
    }

    /// The only component of a type.
    ///
    /// - Parameter type: The stable name, with or without module and enclosing types: `App.TodoList` or `TodoList`.
    /// - Throws: ``PageError`` that says which there are instead.
    public func component(_ type: String) throws -> TestComponent {
        let found = components(type)
        guard found.count == 1 else {
            let names = Set(components.map(\.typeName)).sorted().joined(separator: ", ")
            throw PageError(
                .missingComponent,
                "\(found.isEmpty ? "no component" : "\(found.count) components") named \(type) in \(url); types here: "
                    + (names.isEmpty ? "none" : names))
        }
        return found[0]
    }

    /// All components of a type.
    public func components(_ type: String) -> [TestComponent] {
        components.filter { $0.typeName == type || $0.typeName.hasSuffix(".\(type)") }
    }

    /// The component whose HTML wrote an element: the innermost one around it or on it, but for what stands in a slot,
    /// which names its owner; none for what a page has written.
    func owner(of element: ElementNode) -> HeldComponent? {
        let id = element.lineage.lazy.compactMap { $0.componentIDs.first ?? $0.written("data-tetra-owner") }.first
        return id.flatMap { store.components[$0] }
    }

    /// The components inside or on an element, in document order, each parent before its children.
    func held(in element: ElementNode) -> [HeldComponent] {
        element.tree.flatMap { $0.componentIDs.reversed() }.compactMap { store.components[$0] }
    }
}
