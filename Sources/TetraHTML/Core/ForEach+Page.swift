// A list of the page: written once as a pattern, and for the first paint as rows; the page makes them from then on.
//
//     ForEach($tags) { tag in li { tag; button(.on(.click, $tags.remove(tag))) { "×" } } }

/// What a ``ForEach`` over a list of the page goes over: nothing on the server, each `Row` in the page.
public struct ClientRows<Row>: Sequence, Sendable {
    @usableFromInline init() {}

    public func makeIterator() -> EmptyCollection<Row>.Iterator { EmptyCollection<Row>().makeIterator() }
}

extension ForEach {
    /// Makes a row for each element of an array of the page, and keeps them in step with it. A row is one element.
    ///
    /// Elements are told apart by their value. What the row does with its element, such as binding it to an input,
    /// changes the array.
    public init<Element: PageValue>(
        _ list: ClientBinding<[Element]>, @HTMLBuilder content: @escaping (ClientBinding<Element>) -> Content
    ) where Data == ClientRows<ClientBinding<Element>> {
        self.init(list.clientNode, id: nil, row: { ClientBinding(at: $0) }, content: content)
    }

    /// Makes a row for each element of an array of the page; elements are told apart by a member.
    public init<Element: PageValue & PageObject, ID>(
        _ list: ClientBinding<[Element]>, id: KeyPath<Element.PageFields, PageField<Element, ID>>,
        @HTMLBuilder content: @escaping (ClientBinding<Element>) -> Content
    ) where Data == ClientRows<ClientBinding<Element>> {
        self.init(
            list.clientNode, id: Element.pageFields[keyPath: id].name, row: { ClientBinding(at: $0) }, content: content)
    }

    /// Makes a row for each element of an array that the page only sees.
    @_disfavoredOverload
    public init<Element: PageReadable>(
        _ list: some ClientTerm<[Element]>, @HTMLBuilder content: @escaping (ClientExpression<Element>) -> Content
    ) where Data == ClientRows<ClientExpression<Element>> {
        self.init(list.clientNode, id: nil, row: { ClientExpression($0) }, content: content)
    }

    /// Makes a row for each element of an array that the page only sees; elements are told apart by a member.
    @_disfavoredOverload
    public init<Element: PageObject, ID>(
        _ list: some ClientTerm<[Element]>, id: KeyPath<Element.PageFields, PageField<Element, ID>>,
        @HTMLBuilder content: @escaping (ClientExpression<Element>) -> Content
    ) where Data == ClientRows<ClientExpression<Element>> {
        self.init(
            list.clientNode, id: Element.pageFields[keyPath: id].name, row: { ClientExpression($0) }, content: content)
    }

    private init<Row>(
        _ list: ClientNode, id: String?, row: @escaping (ClientNode) -> Row, content: @escaping (Row) -> Content
    ) where Data == ClientRows<Row> {
        self.init(ClientRows(), key: { _ in HTMLKey("") }, content: content)
        pageRows = { writer, content in
            writer.pageRows(of: list, id: id) { writer, number in
                content(row(.item(number))).render(into: &writer)
            }
        }
    }
}

extension ClientTerm {
    /// Where the element stands in the list, for the element of a ``ForEach`` over a list of the page; else nil.
    public var rowIndex: ClientExpression<Int?> {
        if case .item(let number) = clientNode {
            ClientExpression(.row(number))
        } else {
            ClientExpression(.literal(.null))
        }
    }
}
