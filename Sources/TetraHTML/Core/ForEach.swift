/// One piece of HTML for each element, told apart by identity rather than position.
///
/// A row keeps its components' states when it moves, because their identity comes from the element's id:
///
/// ```swift
/// ul { ForEach(todos) { todo in TodoItem(todo: todo) } }
/// ForEach(names, id: \.self) { name in li { name } }
/// ```
///
/// Ids must be unique within one `ForEach`.
public struct ForEach<Data: Sequence, Content: HTML>: HTML {
    public typealias Body = Never

    @usableFromInline let data: Data
    @usableFromInline let key: (Data.Element) -> HTMLKey
    @usableFromInline let content: (Data.Element) -> Content
    /// Writes rows that the page makes, where the list is a value of the page.
    @usableFromInline var pageRows: ((inout HTMLWriter, (Data.Element) -> Content) -> Void)?

    @inlinable
    init(
        _ data: Data, key: @escaping (Data.Element) -> HTMLKey, content: @escaping (Data.Element) -> Content
    ) {
        self.data = data
        self.key = key
        self.content = content
    }

    /// Makes a row for each element, with the id that `id` leads to.
    @inlinable
    public init<ID: HTMLKeyConvertible>(
        _ data: Data, id: KeyPath<Data.Element, ID>,
        @HTMLBuilder content: @escaping (Data.Element) -> Content
    ) {
        self.init(data, key: { $0[keyPath: id].htmlKey }, content: content)
    }

    /// Makes a row for each element, with the raw value that `id` leads to: `ForEach(Colour.allCases, id: \.self)`.
    @inlinable
    @_disfavoredOverload
    public init<ID: RawRepresentable>(
        _ data: Data, id: KeyPath<Data.Element, ID>,
        @HTMLBuilder content: @escaping (Data.Element) -> Content
    ) where ID.RawValue: HTMLKeyConvertible {
        self.init(data, key: { $0[keyPath: id].rawValue.htmlKey }, content: content)
    }

    @inlinable
    public func render(into writer: inout HTMLWriter) {
        if let pageRows { return pageRows(&writer, content) }
        let path = writer.path
        let row = writer.row
        for element in data {
            writer.enterRow(key(element), of: path)
            content(element).render(into: &writer)
        }
        writer.row = row
        writer.path = path
    }

    @inlinable
    public static func visitTypes(_ visitor: inout HTMLTypeVisitor) { Content.visitTypes(&visitor) }
}

extension ForEach where Data.Element: Identifiable, Data.Element.ID: HTMLKeyConvertible {
    /// Makes a row for each element, with its own `id`.
    @inlinable
    public init(_ data: Data, @HTMLBuilder content: @escaping (Data.Element) -> Content) {
        self.init(data, key: { $0.id.htmlKey }, content: content)
    }
}
