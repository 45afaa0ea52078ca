extension Misuse {
    static func urlOnMethod(_ name: String) -> Misuse {
        Misuse(
            id: "urlOnMethod",
            message: """
                `url:` keeps a property in the page's address; put it on a property, which the method `\(name)` changes
                """)
    }

    static func urlOnReadOnly(_ name: String) -> Misuse {
        Misuse(
            id: "urlOnReadOnly",
            message: """
                the person can write anything into the address, but `\(name)` is `.readOnly`; leave out one of the two
                """)
    }

    static func sameURL(_ parameter: String, _ name: String) -> Misuse {
        Misuse(
            id: "sameURL",
            message: "`\(name)` stands in the address as `\(parameter)` already; give each property a name of its own")
    }
}
