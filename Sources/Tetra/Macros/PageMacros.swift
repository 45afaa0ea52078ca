/// Makes a struct a value that the page may see and send, with all of its stored properties as members.
///
/// Expressions reach the members, controls can be bound to them, and the page sets them one by one:
///
/// ```swift
/// @PageValue @StateCodable struct Address: Equatable {
///     var street = ""
///     var city = ""
/// }
/// input(.bind($address.city))
/// ```
///
/// What comes back must have exactly these members; one of an optional type may be missing. Constants with a value and
/// computed properties are no members. Each member's type must be a ``PageValue``.
@attached(
    extension, conformances: PageValue, PageObject, PageReadable, ClientConvertible,
    names: named(PageFields), named(pageFields), named(pageValue), named(init(pageValue:)), named(ClientValue))
public macro PageValue() = #externalMacro(module: "TetraMacros", type: "PageValueMacro")

/// Makes a model one whose properties the page may see, as far as `@Shown` stands on them.
///
/// Such a value can be a read-only property and what a method returns; expressions reach the members that are shown. It
/// never comes back from the page: a writable public property of this type does not compile.
///
/// ```swift
/// @PageObject struct Todo: Codable, FetchableRecord, PersistableRecord {
///     var id: Int64?
///     @Shown var title: String
///     @Shown var isDone: Bool
///     var note: String
/// }
/// ```
@attached(
    extension, conformances: PageObject, names: named(PageFields), named(pageFields), named(pageValue))
public macro PageObject() = #externalMacro(module: "TetraMacros", type: "PageObjectMacro")

/// Shows a property of a type with `@PageObject` to the page. Computed ones can be shown, too.
@attached(peer)
public macro Shown() = #externalMacro(module: "TetraMacros", type: "ShownMacro")
