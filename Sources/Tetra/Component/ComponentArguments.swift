import TetraHTML
import TetraState

/// The arguments of a component's `load`: what a parent hands over, and what the sealed state keeps for the next resume.
///
/// `@Component` writes a conforming struct from `load`'s signature.
public protocol ComponentArguments: Sendable {
    /// Names and types, for the schema hash.
    static var stateShape: String { get }
    /// Reports the models among the arguments.
    static func visitStateTypes(_ visitor: inout StateTypeVisitor)
    func prepare(_ preparation: inout StatePreparation) throws
    func encode(into writer: inout StateArchiveWriter) throws
    init(from reader: StateArchiveReader) throws
    /// The arguments in order, for a component that is a page.
    static var pageArguments: [PageArgument<Self>] { get }
    /// Reads the arguments from the address of a page.
    init(page reader: inout PageArgumentReader) throws
    /// The primary key of a sole model argument; `nil` otherwise.
    var automaticKey: HTMLKey? { get }
}

/// The arguments of a component without `load`, or whose `load` takes none.
public struct NoArguments: ComponentArguments {
    public static var stateShape: String { "" }
    public init() {}
    public init(from reader: StateArchiveReader) throws {}
    public static var pageArguments: [PageArgument<NoArguments>] { [] }
    public init(page reader: inout PageArgumentReader) throws {}
    public static func visitStateTypes(_ visitor: inout StateTypeVisitor) {}
    public func prepare(_ preparation: inout StatePreparation) throws {}
    public func encode(into writer: inout StateArchiveWriter) throws {}
    public var automaticKey: HTMLKey? { nil }
}
