/// Makes a struct a ``Component``.
///
/// Writes the initialiser from `load`'s parameters, the tracking of what `load` sets, saving and restoring, and the
/// dispatch of public methods. `name` keeps sealed states valid when the type is renamed or moved; without it module
/// and lexical path serve.
///
/// Raise `version` when a property keeps its type but not its meaning. Each `mutating func migrate(from old: Old)` reads
/// states of an older shape, which the `@StateCodable` struct `Old` declares.
@attached(
    member, names: named(componentInstance), named(init), named(context), named(client), named(Arguments), named(Call),
    named(componentName), named(properties), named(methods), named(loadCanSuspend), named(stateShape),
    named(visitStateTypes), named(performLoad), named(decodeCall), named(perform), named(prepareProperty),
    named(encodeProperty), named(decodeProperty), named(pageValue), named(setProperty), named(copyProperty),
    named(unsetProperty), named(stateVersion), named(stateMigrations), named(watchers), named(performWatcher),
    named(slotNames), named(makeSlots), named(callAsFunction), named(blocks))
@attached(memberAttribute)
@attached(extension, conformances: Component)
public macro Component(_ name: String? = nil, version: UInt32 = 1) =
    #externalMacro(module: "TetraMacros", type: "ComponentMacro")

/// Shows a property to the page, or lets the page call a method.
///
/// On a property: its JSON travels with the page, `$name` is its value in client expressions, and what comes back is
/// checked against its type. `.readOnly` refuses changes. On a method: `$name(…)` is the call, `$name.isRunning` tells
/// whether one is under way; `update: false` leaves the page as it is, `.debounce(.milliseconds(300))` and
/// `.throttle(.seconds(1))` thin out a quick series of calls.
@attached(peer, names: prefixed(`$`), prefixed(`_$`))
public macro Public(_ options: PublicOption..., update: Bool = true) =
    #externalMacro(module: "TetraMacros", type: "PublicMacro")

/// Shows a property to the page and keeps it in the page's address: `@Public(url: "q") var search = ""`.
///
/// The first value comes from the query, if it is one of the property's type. When it changes, in the page or on the
/// server, the address follows; the default stands nowhere. With `.push` each change is a step in the browser's history.
@attached(peer, names: prefixed(`$`), prefixed(`_$`))
public macro Public(_ options: PublicOption..., url parameter: StaticString, history: URLHistory = .replace) =
    #externalMacro(module: "TetraMacros", type: "PublicMacro")

/// Runs a method on the server when the page has changed one of some properties: before the called method, or by a call
/// of its own, which the page makes at once, or when the options say so.
///
/// ```swift
/// @Public(watch: \Self.title, .debounce(.milliseconds(300)))
/// mutating func titleChanged(from old: String) async throws { … }
/// ```
///
/// Without parameters it runs once for all changes of a call; with `from`, `to` or `of` once for each changed property.
/// `from` is what the page says that it was last sent, and no more than a hint. The page can't call it.
@attached(peer, names: prefixed(`$`), prefixed(`_$`))
public macro Public(watch properties: any PublicArgument...) =
    #externalMacro(module: "TetraMacros", type: "PublicMacro")

/// Calls a method when an event arrives at the component's root element, or at the window or document:
/// `@Public(listen: "book-borrowed")`, `@Public(listen: .keydown(.escape).window)`.
///
/// A sole parameter is the event's `detail`; several are members of it, by their labels.
@attached(peer, names: prefixed(`$`), prefixed(`_$`))
public macro Public(listen event: DOMEvent, _ options: PublicOption..., update: Bool = true) =
    #externalMacro(module: "TetraMacros", type: "PublicMacro")

/// Lets a static function that makes HTML be passed to another component, and be called there.
///
/// `$name` makes a ``Block`` of it: `@Block static func row(_ todo: Todo, in currency: Currency) -> some HTML` gives
/// `Self.$row(in: .euro)`, a `Block<Todo>`. What stands first without a label is what the block is called with; the rest
/// is given beforehand and saved with it. `@Block("Name")` keeps saved blocks valid when the function is renamed.
@attached(peer, names: prefixed(`$`), prefixed(`_$`))
public macro Block(_ name: String? = nil) = #externalMacro(module: "TetraMacros", type: "BlockMacro")

/// A property that lives in the browser alone: never sent to the server, never saved. `load` may set its initial value
/// at first render.
@attached(peer, names: prefixed(`$`))
public macro Local() = #externalMacro(module: "TetraMacros", type: "LocalMacro")

/// A local property that all components of the page share that name the same key: it lives in the browser alone.
///
/// The first of them gives the initial value. With `persisted: true` the browser keeps the value, for later pages and
/// other tabs; whoever uses that browser can read it. Two properties of one key must be of one type.
///
/// ```swift
/// @Store("settings.theme", persisted: true) var theme = "light"
/// ```
@attached(peer, names: prefixed(`$`))
public macro Store(_ key: StaticString, persisted: Bool = false) =
    #externalMacro(module: "TetraMacros", type: "StoreMacro")

/// Added by `@Component` to each stored property: storage under `_name`, accessors that record what `load` sets, and a
/// check that the property can be saved. Nobody writes it by hand.
@attached(accessor, names: named(get), named(set), named(_modify))
@attached(peer, names: prefixed(_), prefixed(_check_))
public macro TrackedProperty(_ index: Int) = #externalMacro(module: "TetraMacros", type: "TrackedPropertyMacro")
