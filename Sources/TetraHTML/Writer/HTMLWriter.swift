/// Where HTML writes itself to: bytes, and notes about holes, anchors and roots.
///
/// Elements and text use it for you. Use it yourself to write a primitive:
///
/// ```swift
/// struct Separator: HTML {
///     typealias Body = Never
///     func render(into writer: inout HTMLWriter) { writer.text(" · ") }
/// }
/// ```
public struct HTMLWriter: ~Copyable {
    /// What is being rendered.
    public enum Mode: Sendable {
        /// One component: exactly one element or hole at the outermost level.
        case component
        /// A page or a part of one: anything goes.
        case page
        /// What is shown inside of another component: each element at the outermost level says whose it is.
        case fragment
    }

    /// A row of a ``ForEach``: whatever stands at its very path is the row.
    @usableFromInline
    struct Row {
        @usableFromInline let key: HTMLKey
        @usableFromInline let path: StructuralPath

        @inlinable
        init(key: HTMLKey, path: StructuralPath) {
            self.key = key
            self.path = path
        }
    }

    @usableFromInline var buffer: ByteBuffer
    @usableFromInline var path: StructuralPath
    @usableFromInline var row: Row?
    /// How many elements are open.
    @usableFromInline var depth = 0
    /// At which depth start tags are marked: those of a component's root, or of a row that the page makes.
    @usableFromInline var rootDepth = 0
    /// Where the current start tag begins.
    @usableFromInline var tagStart = 0
    /// Which of the attributes that several parts make up are open in the current start tag.
    @usableFromInline var pending: PendingAttributes = []
    /// Whether the open element can hold text alone (`textarea`, `option`).
    @usableFromInline var holdsTextOnly = false
    @usableFromInline let mode: Mode
    @usableFromInline var rootCount = 0
    @usableFromInline var strayText = false

    let rootAttributes: [UInt8]
    /// What the first start tag at the outermost level takes over from outside.
    let outside: OutsideAttributes
    /// Who writes, as it stands in `data-tetra-owner`: the id of a component, empty for a page.
    let owner: String
    let scope: ExpressionScope
    let table: ExpressionTable?
    var holes: [HTMLHole] = []
    var anchors: [HTMLAnchor: Int] = [:]
    var problems: [String] = []
    var directives = DirectiveCollector()
    /// The rows around what is being written, outermost first.
    var rows: [ExpressionRow] = []
    /// How many elements stand in the current row itself.
    var rowRootCount = 0
    /// Whether what is being written is the pattern of a row and no row.
    var isPattern = false
    /// What a directive says that the current element contains, instead of what the element was given.
    @usableFromInline var replacement: String?
    /// The values that the open `select` is bound to, escaped as attributes.
    @usableFromInline var selection: [[UInt8]]?

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - scope: the page's values by property name, with which expressions are evaluated for the first paint.
    ///   - table: where expressions without row data are kept; without one they stand inline.
    ///   - rootAttributes: ready bytes, beginning with a space, for the first start tag at the outermost level; in a
    ///     fragment for each.
    ///   - outside: what the element with the root attributes takes over from outside.
    ///   - owner: the id of the component that writes, for what is shown elsewhere; empty for a page.
    ///   - path: where in the structure the writing begins.
    public init(
        scope: ExpressionScope = .none, table: ExpressionTable? = nil, rootAttributes: [UInt8] = [],
        outside: OutsideAttributes = OutsideAttributes(), owner: String = "", path: StructuralPath = .root,
        mode: Mode = .page
    ) {
        buffer = ByteBuffer(capacity: mode == .page ? 4096 : 512)
        self.scope = scope
        self.table = table
        self.rootAttributes = rootAttributes
        self.outside = outside
        self.owner = owner
        self.path = path
        self.mode = mode
    }

    /// Leaves a hole to be filled after rendering.
    ///
    /// - Parameter key: its identity among its siblings; without one, the id of the ``ForEach`` row that the hole is.
    public mutating func place(_ payload: any HTMLHolePayload, key: HTMLKey? = nil) {
        if depth == 0, payload.isElement { rootCount += 1 }
        let rowKey = row.flatMap { $0.path == path ? $0.key : nil }
        holes.append(
            HTMLHole(offset: buffer.count, payload: payload, path: path, key: key ?? rowKey, isRoot: depth == 0))
    }

    /// Marks this place; ``Document`` does so at the ends of head and body.
    public mutating func anchor(_ anchor: HTMLAnchor) {
        anchors[anchor] = buffer.count
    }

    /// Notes something that the developer should know; it must hold no value of the application's.
    public mutating func problem(_ message: String) {
        problems.append(message)
    }

    @inlinable
    mutating func enterRow(_ key: HTMLKey, of parent: StructuralPath) {
        path = parent.row(key)
        row = Row(key: key, path: path)
    }

    /// Ends the writing.
    public consuming func finish() -> RenderedHTML {
        RenderedHTML(
            bytes: buffer.bytes(), holes: holes, anchors: anchors, rootCount: rootCount, strayText: strayText,
            problems: problems)
    }
}
