import SwiftSyntax

extension ComponentDeclaration {
    /// `load`, and the dispatch of calls: a case for each public method with its decoded arguments.
    var callMembers: [DeclSyntax] {
        methods.isEmpty
            ? [performLoad, "\(raw: access)typealias Call = Never"] : [performLoad, callType, decodeCall, perform]
    }

    private var callType: DeclSyntax {
        let cases = methods.map { method in
            let types = method.parameters.map { $0.type.trimmedDescription }.joined(separator: ", ")
            return "case \(method.name.escaped)" + (types.isEmpty ? "" : "(\(types))")
        }
        return DeclSyntax(lines: ["\(access)enum Call: Sendable {"] + cases + ["}"])
    }

    private var performLoad: DeclSyntax {
        var lines = ["\(access)mutating func performLoad(_ arguments: Arguments) async throws {"]
        if let load {
            let arguments = load.parameters.map { $0.argument("arguments.\($0.name.escaped)") }
            lines.append("\(load.effects)self.load(\(arguments.joined(separator: ", ")))")
        }
        return DeclSyntax(lines: lines + ["}"])
    }

    private var decodeCall: DeclSyntax {
        let cases = methods.enumerated().map { index, method in
            let values = method.parameters.map { "arguments.next(\($0.type.metatype))" }.joined(separator: ", ")
            let call = ".\(method.name.escaped)" + (values.isEmpty ? "" : "(\(values))")
            return (index: index, code: "return \(values.isEmpty ? "" : "try ")\(call)")
        }
        return DeclSyntax(
            lines: [
                "\(access)static func decodeCall(_ method: Int, arguments: inout Tetra.CallArguments) "
                    + "throws(Tetra.PageValueError) -> Call {"
            ] + indexSwitch("method", cases, otherwise: "preconditionFailure(\"no method has this index\")") + ["}"])
    }

    private var perform: DeclSyntax {
        var lines = [
            "\(access)mutating func perform(_ call: Call) async throws -> Tetra.JSONValue? {", "switch call {",
        ]
        for method in methods {
            let names = method.parameters.indices.map { "argument\($0)" }
            let arguments = zip(method.parameters, names).map { $0.argument($1) }.joined(separator: ", ")
            let call = "\(method.effects)self.\(method.name.escaped)(\(arguments))"
            let bindings = names.map { "let \($0)" }.joined(separator: ", ")
            lines.append("case .\(method.name.escaped)\(names.isEmpty ? "" : "(\(bindings))"):")
            lines += method.returnType == nil ? [call, "return nil"] : ["return \(call).pageValue"]
        }
        return DeclSyntax(lines: lines + ["}", "}"])
    }
}
