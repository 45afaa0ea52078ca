/// What stands behind a hole: the runtime's own type, handed back untouched with the rendered HTML.
public protocol HTMLHolePayload: Sendable {}

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
