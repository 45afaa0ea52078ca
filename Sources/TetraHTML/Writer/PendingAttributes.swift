/// The attributes of a start tag that several values make up together, and so must be closed at the end.
@usableFromInline
struct PendingAttributes: OptionSet {
    @usableFromInline let rawValue: UInt8

    @inlinable
    init(rawValue: UInt8) { self.rawValue = rawValue }

    @inlinable
    static var classes: PendingAttributes { PendingAttributes(rawValue: 1) }
    @inlinable
    static var styles: PendingAttributes { PendingAttributes(rawValue: 2) }
    @inlinable
    static var directives: PendingAttributes { PendingAttributes(rawValue: 4) }
    /// What comes from outside is still to be brought in.
    @inlinable
    static var outside: PendingAttributes { PendingAttributes(rawValue: 8) }
}
