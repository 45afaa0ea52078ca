import TetraHTML

/// The script of a component: functions that its methods call by `client.invoke`, and its events by `.invoke`.
///
/// ```swift
/// @Component
/// struct Poem {
///     static let script = Script("""
///         async function read(text) {
///             speechSynthesis.speak(new SpeechSynthesisUtterance(text));
///         }
///         """)
///     …
///     var body: some HTML { button(.on(.click, .invoke("read", "Roses are red"))) { "Read" } }
/// }
/// ```
///
/// Every function that is declared at the outermost level can be called, with `this` as the component's root element. What
/// stands beside them is run once and seen by no other component. The scripts of all components that a page can reach
/// stand in one file, which browsers keep for ever.
public struct Script: Sendable, Equatable {
    let text: String

    /// - Parameter text: Part of the program. `import` and `export` can't stand in it; brackets and quotes are closed in it,
    ///   or the page can't be mounted.
    public init(_ text: StaticString) {
        self.text = text.description
    }

    /// Text that only tests make.
    init(unchecked text: String) {
        self.text = text
    }

    /// No script: what a component has that says nothing.
    public static let none = Script("")

    /// The code that registers the functions for components of one type.
    func code(for type: String) throws(SourceError) -> String {
        let type = String(decoding: JSONWriter.write(.string(type)), as: UTF8.self)
        let registrations = try functions().map { "tetra.register(\"\($0)\", \($0), \(type));\n" }
        return "{\n\(text)\n\(registrations.joined())}\n"
    }
}
