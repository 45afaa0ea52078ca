import SwiftSyntax

extension PublicMethod {
    /// `$name`, a value that can be called with the method's labels and defaults, each argument a value of Swift or of
    /// the page.
    func clientValue(component: String) -> [DeclSyntax] {
        let access = AccessLevel(declaration.modifiers).prefix
        let type = ("_$" + name).escaped
        let clientName = ("$" + name).escaped
        var lines = ["\(access)struct \(type): Sendable {"]
        lines += overloads.flatMap { self.call($0, access: access) }
        lines += [
            "\(access)var isRunning: Tetra.ClientExpression<Bool> {", ".running(\(name.literal))", "}",
        ]
        lines += check(component: component) + ["}"]
        return ["\(raw: access)var \(raw: clientName): \(raw: type) { \(raw: type)() }", DeclSyntax(lines: lines)]
    }

    /// Which parameters take values of the page: all combinations for one or two parameters, none or all for more.
    private var overloads: [Set<Int>] {
        switch parameters.count {
        case 0: [[]]
        case 1: [[], [0]]
        case 2: [[], [0], [1], [0, 1]]
        default: [[], Set(parameters.indices)]
        }
    }

    private func call(_ fromPage: Set<Int>, access: String) -> [String] {
        let generics = fromPage.sorted().map { "Value\($0): Tetra.ClientConvertible" }.joined(separator: ", ")
        let constraints = fromPage.sorted().map { "Value\($0).ClientValue == \(parameters[$0].type.trimmedDescription)" }
        let signature = parameters.enumerated().map { index, parameter in
            declaration(of: parameter, index: index, isFromPage: fromPage.contains(index), count: fromPage.count)
        }.joined(separator: ", ")
        let values = parameters.map { "\($0.name.escaped).clientNode" }.joined(separator: ", ")
        return [
            "\(access)func callAsFunction\(generics.isEmpty ? "" : "<\(generics)>")(\(signature)) -> Tetra.ClientAction"
                + (constraints.isEmpty ? " {" : " where \(constraints.joined(separator: ", ")) {"),
            "Tetra.ClientAction.call(\(name.literal), [\(values)])", "}",
        ]
    }

    /// A default stands where no other overload covers its being left out.
    private func declaration(of parameter: Parameter, index: Int, isFromPage: Bool, count: Int) -> String {
        let type = parameter.type.trimmedDescription
        let start = "\(parameter.names): \(isFromPage ? "Value\(index)" : type)"
        guard let value = parameter.defaultValue?.trimmedDescription else { return start }
        if !isFromPage { return "\(start) = \(value)" }
        return parameters.count > 2 ? "\(start) = (\(value)) as \(type)" : start
    }

    /// Compiles only if all that travels can be JSON, so that the error names this method.
    private func check(component: String) -> [String] {
        var types = parameters.map(\.type.metatype)
        if let type = returnType {
            types.append((TypeSyntax(type.replacingSelf(with: component)) ?? type).metatype)
        }
        guard !types.isEmpty else { return [] }
        return ["private static func check() {"] + types.map { "Tetra.requirePageValue(\($0))" } + ["}"]
    }
}
