/// A value whose members the page knows by name, so that expressions can reach them: `$address.city`.
///
/// `@PageValue` on a struct makes one of all its stored properties, which the page may see and send. `@PageObject` on a
/// model names the few that the page may see; such a value can be read-only or be returned, and never comes back.
public protocol PageObject: PageReadable {
    /// A property for each member, of the member's name and of the type ``PageField``.
    associatedtype PageFields: Sendable

    /// The names of the members.
    static var pageFields: PageFields { get }
}

/// The name of a member that the page knows, and its type.
public struct PageField<Object, Member>: Sendable {
    let name: String

    /// Makes a field; the macros do this for you.
    ///
    /// - Parameters:
    ///   - name: the member's name in JSON, which comes from code and never from data.
    ///   - path: tells the types; it is never evaluated.
    public init(_ name: String, _ path: @autoclosure () -> KeyPath<Object, Member>) { self.name = name }
}

/// Reads an object of the page, whose members must be exactly those declared.
public struct PageObjectReader: Sendable {
    private let value: JSONValue

    /// Makes a reader for an object with these members.
    public init(_ value: JSONValue, members: [String]) throws(PageValueError) {
        guard case .object(let object) = value else { throw PageValueError(expected: "an object", found: value) }
        for name in object.keys.sorted() where !members.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
            throw PageValueError("There is no such member.").within(name)
        }
        self.value = value
    }

    /// Reads a member; one that is missing reads as `null`, which optionals take.
    public func read<Member: PageValue>(_ name: String) throws(PageValueError) -> Member {
        do { return try Member(pageValue: value.member(name) ?? .null) } catch { throw error.within(name) }
    }
}
