extension Misuse {
    static func pageValueKind(_ kind: String) -> Misuse {
        let way =
            kind == "enum"
            ? "give the enum raw values and write `: PageValue`, or conform by hand"
            : "make it a struct, or conform by hand"
        return Misuse(id: "pageValueKind", message: "`@PageValue` is for structs, not for \(kind); \(way)")
    }

    static let severalMembers = Misuse(
        id: "severalMembers", message: "declare each member of an object of the page in a `var` of its own")

    static func privateMember(_ name: String) -> Misuse {
        Misuse(
            id: "privateMember",
            message: """
                `\(name)` is private, but `@PageValue` shows each stored property to the page; leave out `private`, \
                or use `@PageObject` and mark with `@Shown` what the page may see
                """)
    }

    static let notAStoreKey = Misuse(
        id: "notAStoreKey",
        message:
            "give the key as a literal, and whether it is kept, as in `@Store(\"settings.theme\", persisted: true)`")

    static let notAField = Misuse(
        id: "notAField", message: "`@Shown` is for one property that each value has; give it a declaration of its own")

    static let noFields = Misuse(
        id: "noFields", message: "nothing is shown to the page; mark with `@Shown` what it may see")

    static let outsidePageObject = Misuse(
        id: "outsidePageObject",
        message: "`@Shown` has a meaning only in a type with `@PageObject`; put that on the type around it")
}
