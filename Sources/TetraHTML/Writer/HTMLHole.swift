/// What stands behind a hole: the runtime's own type, handed back untouched with the rendered HTML.
public protocol HTMLHolePayload: Sendable {
    /// Whether exactly one element comes there, which can be the root of a component. The default is true.
    var isElement: Bool { get }
}

extension HTMLHolePayload {
    public var isElement: Bool { true }
}

/// A place where something is filled in after rendering, such as a child component that has to load first.
public struct HTMLHole: Sendable {
    /// Where in the bytes the content goes.
    public internal(set) var offset: Int
    /// What is to be filled in.
    public let payload: any HTMLHolePayload
    /// Where in the structure of the HTML the hole stands; the same for each rendering of the same shape.
    public let path: StructuralPath
    /// The key given to it, or else the id of the ``ForEach`` row that it is.
    public let key: HTMLKey?
    /// Whether it stands outside of every element, so that it is the root of what was rendered.
    public let isRoot: Bool
}
