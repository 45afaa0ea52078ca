/// Makes a struct, an enum or a final class one that a state can hold.
///
/// ```swift
/// @StateCodable
/// struct Item {
///     let id: UUID
///     var name: String
///     var count = 1
///     var size: (width: Int, height: Int)?
///     @Transient var isSelected = false
/// }
/// ```
///
/// Properties are found by name whatever their order: one that an older state lacks takes its default, or nil where it
/// is optional, and one that is gone is skipped. Tuples, `any P` and metatypes are saved wherever they stand in a
/// property's type.
///
/// What can't be read so is migrated: each `static func migrate(from old: Old) throws -> Self` in the declaration is
/// tried, in source order, on a value that does not fit.
///
/// - Parameters:
///   - name: The name by which archives know the type; without it, module and lexical path. Write the old name out
///     before you rename or move a type.
///   - version: Raise it when a property keeps its name and type but not its meaning, and add a migration.
@attached(member, names: named(init), named(StateForms), named(_checkCases))
@attached(memberAttribute)
@attached(
    extension, conformances: StateCodable, StateNamed, StateObject,
    names: named(init), named(stateName), named(stateFields), named(stateShape), named(needsPreparation),
    named(visitStateTypes), named(prepare), named(encode), named(restore), named(encodeFields), named(prepareFields))
public macro StateCodable(_ name: String? = nil, version: UInt32 = 1) =
    #externalMacro(module: "TetraMacros", type: "StateCodableMacro")

/// Leaves a property out of the state; it starts with its default whenever the value is restored.
@attached(peer)
public macro Transient() = #externalMacro(module: "TetraMacros", type: "TransientMacro")

/// Saves a property by a pickler, because its type belongs to somebody else.
///
/// ```swift
/// @Pickled(by: MoneyPickler.self) var price: Money
/// @Pickled(by: MoneyPickler.self) var discounts: [String: Money] = [:]
/// ```
///
/// The pickler is for what stands inside of optionals, arrays and a dictionary's values.
@attached(peer)
public macro Pickled<Pickler: StatePickler>(by pickler: Pickler.Type) =
    #externalMacro(module: "TetraMacros", type: "PickledMacro")

/// Added by `@StateCodable` to each property that is saved: a check of its type, so that the compiler's error stands at
/// the property. Nobody writes it by hand.
@attached(peer, names: prefixed(_check_))
public macro SavedProperty() = #externalMacro(module: "TetraMacros", type: "SavedPropertyMacro")
