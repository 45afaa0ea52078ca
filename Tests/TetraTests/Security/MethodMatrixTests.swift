import Testing

@testable import Tetra

@Suite("Every name that is no public method of the component that is called")
struct MethodMatrixTests {
    let kinds = KindsHost()

    /// What the runtime, the protocols and the macro put beside what a person wrote.
    static let ofRuntime = [
        "load", "authorize", "beforeRender", "migrate", "init", "deinit", "body", "render", "renderRoot", "visitTypes",
        "key", "perform", "performLoad", "decodeCall", "prepareProperty", "encodeProperty", "decodeProperty",
        "stateShape", "pageValue", "setProperty", "copyProperty", "unsetProperty", "visitStateTypes",
        "componentInstance", "componentName", "properties", "methods", "loadCanSuspend", "stateVersion",
        "stateMigrations", "context", "client", "Arguments", "Call", "Body", "self", "Self", "Type", "dynamicType",
        "hash", "hashValue", "description", "==", "subscript", "callAsFunction",
    ]
    /// What the components of the page declare without `@Public` on a method.
    static let declared = [
        "Nested", "Alias", "constant", "staticMethod", "computed", "observed", "fixed", "hidden", "internalMethod",
        "privateMethod", "overloaded", "watcherMethod", "performWatcher", "watchers", "inExtension", "greet",
        "inheritedChange", "inheritedStatic", "helper",
        "publicHelper", "note", "other", "value",
    ]
    /// What is looked up by other means than a name, in some language.
    static let tricks = [
        "", " ", "\0", "null", "undefined", "__proto__", "constructor", "prototype", "toString", "../load", "load/",
        "%6Coad", "*", ".*", "\u{FEFF}", String(repeating: "x", count: 60_000),
    ]

    /// Spellings that are near to a name and not it.
    static func near(_ name: String) -> [String] {
        [
            name.uppercased(), name.prefix(1).uppercased() + name.dropFirst(), " " + name, name + " ", name + "\0",
            "\0" + name, name + "()", name + "(_:)", "$" + name, "_" + name, "_$" + name, "Plain." + name,
            "self." + name, name + "\u{301}", name + "\u{200B}", name + "\n", "`\(name)`", String(name.dropLast()),
        ]
    }

    @Test("gets one and the same 404, whatever component is called, and nothing runs")
    func matrix() async throws {
        let host = try kinds.make()
        var client = try await host.visiting()
        let components = client.page.components
        #expect(components.count == 6)
        let known = components.compactMap { host.host.registry.known(nameHash: StateDigest.typeHash($0.type)) }
        #expect(known.count == components.count)
        let properties = Set(known.flatMap { $0.properties.map(\.name) })
        let methods = Set(known.flatMap { $0.methods.map(\.name) })
        #expect(methods.isSuperset(of: ["plainMethod", "childMethod", "genericMethod", "openMethod", "signIn"]))
        let names = properties.union(methods).union(Self.ofRuntime).union(Self.declared).union(Self.tricks)
            .union(properties.union(methods).flatMap(Self.near))
        _ = (kinds.journal.take(), kinds.store.takeFetches())

        var answers: Set<[UInt8]> = []
        for (component, type) in zip(components, known) {
            let own = Set(type.methods.map(\.name))
            for name in names.subtracting(own) {
                let answer = try await client.call(component, name)
                #expect(answer.status == 404 && answer.code == "UnknownMethod", "\(type.name).\(name)")
                answers.insert(answer.response.body)
            }
        }
        #expect(answers.count == 1, "one and the same answer")
        #expect(kinds.expectUntouched("unknown methods") == nil)
        #expect(names.count > 300)
    }

    @Test("what is public is there, for each kind: the matrix would see a host that refuses everything")
    func reachable() async throws {
        var client = try await kinds.make().visiting()
        _ = kinds.journal.take()
        for (type, method, arguments) in [
            ("Plain", "plainMethod", []), ("Child", "childMethod", [.number(1)]), ("Generic", "genericMethod", []),
            ("Open", "openMethod", []),
        ] as [(String, String, [JSONValue])] {
            let component = try #require(client.page.components.first { $0.type.contains(type) })
            #expect(try await client.call(component, method, arguments).status == 200)
            #expect(kinds.journal.take().contains { $0.hasSuffix(".\(method)") })
        }
    }
}
