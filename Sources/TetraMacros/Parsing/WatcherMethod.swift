import SwiftSyntax

/// A method that watches properties.
struct WatcherMethod {
    /// What a parameter is told of a change.
    enum Role: String {
        case from, to, of
    }

    let name: String
    let declaration: FunctionDeclSyntax
    /// The watched properties by their positions, in source order.
    let properties: [(index: Int, property: StoredProperty)]
    /// The roles of its parameters, in their order.
    let roles: [Role]
    let options: [String]

    /// The method, or `nil` for one that watches nothing or can't be run.
    init?(_ declaration: FunctionDeclSyntax, component: String, properties: [StoredProperty]) {
        guard let attribute = declaration.attributes.publicAttribute, attribute.isWatcher,
            declaration.publicMisuses.isEmpty,
            declaration.watcherMisuses(attribute, component: component, properties: properties).isEmpty
        else { return nil }
        name = declaration.name.plainText
        self.declaration = declaration
        let names = attribute.watched.compactMap { $0.watchedProperty(of: component) }
        self.properties = properties.enumerated().filter { names.contains($0.element.name) }.map {
            (index: $0.offset, property: $0.element)
        }
        roles = declaration.signature.parameterClause.parameters.compactMap { Role(rawValue: $0.firstName.plainText) }
        options = attribute.optionList
    }

    /// `try await `, as far as the method and what it is told need it.
    var effects: String {
        let own = declaration.signature.callEffects
        return roles.contains(.from) && !own.hasPrefix("try") ? "try " + own : own
    }
}

extension FunctionDeclSyntax {
    /// What keeps this method from watching.
    func watcherMisuses(
        _ attribute: PublicAttribute, component: String, properties: [StoredProperty]
    ) -> [Finding] {
        let name = name.plainText
        var findings: [Finding] = []
        if attribute.watched.isEmpty { findings.append(Finding(.watchesNothing(name), at: self.name)) }
        var watched: [StoredProperty] = []
        for path in attribute.watched {
            let property = path.watchedProperty(of: component).flatMap { name in properties.first { $0.name == name } }
            if let property, property.access == .writable {
                watched.append(property)
            } else {
                findings.append(Finding(.notWatchable(path.trimmedDescription), at: path))
            }
        }
        if let result = signature.returnClause, !result.type.isVoid {
            findings.append(Finding(.returningWatcher(name), at: result))
        }
        var roles: Set<WatcherMethod.Role> = []
        for parameter in signature.parameterClause.parameters {
            guard let role = WatcherMethod.Role(rawValue: parameter.firstName.plainText), roles.insert(role).inserted
            else {
                findings.append(Finding(.watcherParameter(parameter.firstName.text, of: name), at: parameter))
                continue
            }
            if role == .of { continue }
            for property in watched where property.type?.isSurelyUnlike(parameter.type.plain) == true {
                findings.append(
                    Finding(
                        .watcherType(property.name, of: property.type?.trimmedDescription ?? "", in: name),
                        at: parameter.type))
            }
        }
        return findings
    }
}

extension TypeSyntax {
    /// Whether two types can't be one: both are spelt by well-known names, and not by the same.
    fileprivate func isSurelyUnlike(_ other: TypeSyntax) -> Bool {
        let known = ["String", "Bool", "Int", "Double", "Float", "Int64", "UInt"].flatMap { [$0, $0 + "?"] }
        let (mine, others) = (trimmedDescription, other.trimmedDescription)
        return known.contains(mine) && known.contains(others) && mine != others
    }
}
