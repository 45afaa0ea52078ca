// Lists are changed in the page by setting the whole anew, with no call of the server. Each takes a Swift value or one of
// the page; two functions for that, so that `.cake` finds its enum.

extension ClientBinding {
    private func change(_ operation: ClientOperator, _ operands: ClientNode...) -> ClientAction {
        ClientAction(.set(clientNode, .operation(operation, [clientNode] + operands)))
    }

    private func insert(once element: ClientNode) -> ClientAction {
        let others = ClientNode.operation(.without, [clientNode, element])
        return ClientAction(.set(clientNode, .operation(.append, [others, element])))
    }

    /// Puts an element at the end of the array.
    public func append<Element: PageValue>(_ element: Element) -> ClientAction
    where Value == [Element] {
        change(.append, element.clientNode)
    }

    /// Puts an element at the end of the array.
    public func append<Element: PageValue>(_ element: some ClientTerm<Element>) -> ClientAction
    where Value == [Element] {
        change(.append, element.clientNode)
    }

    /// Puts an element before the one at an index; does nothing where there is no such place.
    public func insert<Element: PageValue>(_ element: Element, at index: some ClientConvertible<Int>) -> ClientAction
    where Value == [Element] {
        change(.insert, element.clientNode, index.clientNode)
    }

    /// Puts an element before the one at an index; does nothing where there is no such place.
    public func insert<Element: PageValue>(_ element: some ClientTerm<Element>, at index: some ClientConvertible<Int>)
        -> ClientAction
    where Value == [Element] {
        change(.insert, element.clientNode, index.clientNode)
    }

    /// Takes the first element away that is equal to a value.
    public func remove<Element: PageValue>(_ element: Element) -> ClientAction
    where Value == [Element] {
        change(.without, element.clientNode)
    }

    /// Takes the first element away that is equal to a value.
    public func remove<Element: PageValue>(_ element: some ClientTerm<Element>) -> ClientAction
    where Value == [Element] {
        change(.without, element.clientNode)
    }

    /// Takes the element at an index away; does nothing where there is none.
    public func remove<Element: PageValue>(at index: some ClientConvertible<Int>) -> ClientAction
    where Value == [Element] {
        change(.remove, index.clientNode)
    }

    /// Takes all elements away.
    public func removeAll<Element: PageValue>() -> ClientAction where Value == [Element] {
        ClientAction(.set(clientNode, .literal(.array([]))))
    }

    /// Takes an element away that the array holds, or puts it at the end.
    public func toggle<Element: PageValue>(_ element: Element) -> ClientAction
    where Value == [Element] {
        change(.flip, element.clientNode)
    }

    /// Takes an element away that the array holds, or puts it at the end.
    public func toggle<Element: PageValue>(_ element: some ClientTerm<Element>) -> ClientAction
    where Value == [Element] {
        change(.flip, element.clientNode)
    }
}

extension ClientBinding {
    /// Puts an element into the set.
    public func insert<Element: PageValue>(_ element: Element) -> ClientAction
    where Value == Set<Element> {
        insert(once: element.clientNode)
    }

    /// Puts an element into the set.
    public func insert<Element: PageValue>(_ element: some ClientTerm<Element>) -> ClientAction
    where Value == Set<Element> {
        insert(once: element.clientNode)
    }

    /// Takes an element out of the set.
    public func remove<Element: PageValue>(_ element: Element) -> ClientAction
    where Value == Set<Element> {
        change(.without, element.clientNode)
    }

    /// Takes an element out of the set.
    public func remove<Element: PageValue>(_ element: some ClientTerm<Element>) -> ClientAction
    where Value == Set<Element> {
        change(.without, element.clientNode)
    }

    /// Takes an element out of the set that it holds, or puts it in.
    public func toggle<Element: PageValue>(_ element: Element) -> ClientAction
    where Value == Set<Element> {
        change(.flip, element.clientNode)
    }

    /// Takes an element out of the set that it holds, or puts it in.
    public func toggle<Element: PageValue>(_ element: some ClientTerm<Element>) -> ClientAction
    where Value == Set<Element> {
        change(.flip, element.clientNode)
    }

    /// Takes all elements out of the set.
    public func removeAll<Element: PageValue>() -> ClientAction where Value == Set<Element> {
        ClientAction(.set(clientNode, .literal(.array([]))))
    }
}
