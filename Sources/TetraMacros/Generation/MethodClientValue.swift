import SwiftSyntax

extension PublicMethod {
    /// `$name`, a value that can be called with the method's labels and defaults, each argument a value of Swift or of
    /// the page.
    func clientValue(component: String) -> [DeclSyntax] {
        let access = AccessLevel(declaration.modifiers).prefix
        let type = ("_$" + name).escaped
        let clientName = ("$" + name).escaped
        var lines = ["\(access)struct \(type): Sendable {"]
        lines += overloads.flatMap { self.call($0, component: component, access: access) }
        lines += [
            "\(access)var isRunning: Tetra.ClientExpression<Bool> {", ".running(\(name.literal))", "}",
        ]
        lines += check(component: component) + ["}"]
        return ["\(raw: access)var \(raw: clientName): \(raw: type) { \(raw: type)() }", DeclSyntax(lines: lines)]
    }

    /// How arguments can be given: the ones from the page, and the ones left to their defaults.
    ///
    /// All combinations for up to three parameters. For more: all values, or all from the page with those that have
    /// defaults given or left out together.
    private var overloads: [Overload] {
        let all = Set(parameters.indices)
        guard parameters.count > 3 else {
            return (0..<(1 << parameters.count)).map { bits in
                Overload(fromPage: all.filter { bits & (1 << $0) != 0 })
            }
        }
        let optional = all.filter { parameters[$0].defaultValue != nil }
        let fromPage = [Overload(fromPage: all), Overload(fromPage: all.subtracting(optional), leftOut: optional)]
        return [Overload(fromPage: [])] + fromPage.prefix(optional.isEmpty || optional == all ? 1 : 2)
    }

    private struct Overload {
        let fromPage: Set<Int>
        var leftOut: Set<Int> = []
    }

    private func call(_ overload: Overload, component: String, access: String) -> [String] {
        let result = returnType.map { (TypeSyntax($0.replacingSelf(with: component)) ?? $0).trimmedDescription }
        let type = "Tetra.ClientCall<\(result ?? "Void")>"
        let fromPage = overload.fromPage.sorted()
        let generics = fromPage.map { "Value\($0): Tetra.ClientConvertible" }.joined(separator: ", ")
        let constraints = fromPage.map { "Value\($0).ClientValue == \(parameters[$0].type.trimmedDescription)" }
        let signature = parameters.indices.filter { !overload.leftOut.contains($0) }
            .map { declaration(ofParameter: $0, isFromPage: overload.fromPage.contains($0)) }.joined(separator: ", ")
        let values = parameters.indices.map { value(ofParameter: $0, isLeftOut: overload.leftOut.contains($0)) }
        return [
            "\(access)func callAsFunction\(generics.isEmpty ? "" : "<\(generics)>")(\(signature)) -> \(type)"
                + (constraints.isEmpty ? " {" : " where \(constraints.joined(separator: ", ")) {"),
            "\(type)(\(name.literal), [\(values.joined(separator: ", "))]\(asksFirst ? ", asksFirst: true" : ""))", "}",
        ]
    }

    /// A value from the page has no default: the compiler could not infer its type from one.
    private func declaration(ofParameter index: Int, isFromPage: Bool) -> String {
        let parameter = parameters[index]
        if isFromPage { return "\(parameter.names): Value\(index)" }
        let start = "\(parameter.names): \(parameter.type.trimmedDescription)"
        return parameter.defaultValue.map { "\(start) = \($0.trimmedDescription)" } ?? start
    }

    private func value(ofParameter index: Int, isLeftOut: Bool) -> String {
        let parameter = parameters[index]
        guard isLeftOut, let value = parameter.defaultValue?.trimmedDescription else {
            return "\(parameter.name.escaped).clientNode"
        }
        return "((\(value)) as \(parameter.type.trimmedDescription)).clientNode"
    }

    /// Compiles only if all that travels can be JSON, so that the error names this method.
    private func check(component: String) -> [String] {
        var checks = parameters.map { "Tetra.requirePageValue(\($0.type.metatype))" }
        if let type = returnType {
            let shown = (TypeSyntax(type.replacingSelf(with: component)) ?? type).metatype
            checks.append("Tetra.requirePageReadable(\(shown))")
        }
        return checks.isEmpty ? [] : ["private static func check() {"] + checks + ["}"]
    }
}
