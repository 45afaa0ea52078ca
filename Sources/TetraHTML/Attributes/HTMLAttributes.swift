/// Up to eight attributes side by side, each with its own type; an absent one takes no room and no time.
///
/// Neither an array nor a parameter pack: the compiler makes straight code of this, and of those it does not.
public struct HTMLAttributes<
    Tag, A: HTMLAttributeValue, B: HTMLAttributeValue, C: HTMLAttributeValue, D: HTMLAttributeValue,
    E: HTMLAttributeValue, F: HTMLAttributeValue, G: HTMLAttributeValue, H: HTMLAttributeValue
>: HTMLAttributeValue {
    @usableFromInline let a: HTMLAttribute<Tag, A>
    @usableFromInline let b: HTMLAttribute<Tag, B>
    @usableFromInline let c: HTMLAttribute<Tag, C>
    @usableFromInline let d: HTMLAttribute<Tag, D>
    @usableFromInline let e: HTMLAttribute<Tag, E>
    @usableFromInline let f: HTMLAttribute<Tag, F>
    @usableFromInline let g: HTMLAttribute<Tag, G>
    @usableFromInline let h: HTMLAttribute<Tag, H>

    @inlinable
    init(
        _ a: consuming HTMLAttribute<Tag, A>, _ b: consuming HTMLAttribute<Tag, B>,
        _ c: consuming HTMLAttribute<Tag, C>, _ d: consuming HTMLAttribute<Tag, D>,
        _ e: consuming HTMLAttribute<Tag, E>, _ f: consuming HTMLAttribute<Tag, F>,
        _ g: consuming HTMLAttribute<Tag, G>, _ h: consuming HTMLAttribute<Tag, H>
    ) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
        self.h = h
    }

    @inlinable
    public func write(into writer: inout HTMLWriter) {
        a.write(into: &writer)
        b.write(into: &writer)
        c.write(into: &writer)
        d.write(into: &writer)
        e.write(into: &writer)
        f.write(into: &writer)
        g.write(into: &writer)
        h.write(into: &writer)
    }

    @inlinable
    public func writeClasses(into writer: inout HTMLWriter) {
        a.writeClasses(into: &writer)
        b.writeClasses(into: &writer)
        c.writeClasses(into: &writer)
        d.writeClasses(into: &writer)
        e.writeClasses(into: &writer)
        f.writeClasses(into: &writer)
        g.writeClasses(into: &writer)
        h.writeClasses(into: &writer)
    }

    @inlinable
    public func writeStyles(into writer: inout HTMLWriter) {
        a.writeStyles(into: &writer)
        b.writeStyles(into: &writer)
        c.writeStyles(into: &writer)
        d.writeStyles(into: &writer)
        e.writeStyles(into: &writer)
        f.writeStyles(into: &writer)
        g.writeStyles(into: &writer)
        h.writeStyles(into: &writer)
    }

    @inlinable
    public func writeDirectives(into writer: inout HTMLWriter) {
        a.writeDirectives(into: &writer)
        b.writeDirectives(into: &writer)
        c.writeDirectives(into: &writer)
        d.writeDirectives(into: &writer)
        e.writeDirectives(into: &writer)
        f.writeDirectives(into: &writer)
        g.writeDirectives(into: &writer)
        h.writeDirectives(into: &writer)
    }
}
