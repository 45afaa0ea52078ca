import SwiftSyntax

extension StateDeclaration {
    /// Saving and restoring of an enum by the names of its cases.
    var choiceMembers: [String] {
        let prepare = cases.filter { !$0.values.isEmpty }.flatMap { $0.preparing }
        let rest = cases.contains(where: \.values.isEmpty) ? ["default: break"] : []
        return
            function(
                "func prepare(_ preparation: inout TetraState.StatePreparation)",
                prepare.isEmpty ? [] : ["switch self {"] + prepare + rest + ["}"])
            + function(
                "func encode(into encoder: inout TetraState.StateEncoder)",
                ["switch self {"] + cases.flatMap(\.encoding) + ["}"])
            + function("init(from decoder: inout TetraState.StateDecoder)", migrating(restoring))
    }

    /// Saving and restoring of an enum by its raw values.
    var rawMembers: [String] {
        ["\(access)static var stateShape: String { stateName }"]
            + function("func prepare(_ preparation: inout TetraState.StatePreparation)", [])
            + function(
                "func encode(into encoder: inout TetraState.StateEncoder)",
                ["try TetraStateMacros.StateProperty.encode(self.rawValue, into: &encoder)"])
            + function(
                "init(from decoder: inout TetraState.StateDecoder)",
                migrating(["self = try TetraStateMacros.StateTypes.rawValue(from: &decoder)"]))
    }

    private var restoring: [String] {
        [
            "self = try decoder.enumCase { tag, decoder throws(TetraState.StateError) -> Self? in",
            "switch tag.rawValue {",
        ] + cases.flatMap(\.restoring) + ["default: return nil", "}", "}"]
    }
}

extension SavedCase {
    /// `.moved(let value0, let value1)`.
    private var pattern: String {
        let variables = values.map { "let \($0.variable)" }.joined(separator: ", ")
        return ".\(name.escaped)" + (values.isEmpty ? "" : "(\(variables))")
    }

    fileprivate var preparing: [String] {
        ["case \(pattern):"]
            + values.map { "try TetraStateMacros.StateProperty.prepare(\($0.savedValue), &preparation)" }
    }

    fileprivate var encoding: [String] {
        guard let first = values.first else { return ["case \(pattern):", "encoder.enumCase(\(name.literal))"] }
        let start = [
            "case \(pattern):", "try encoder.enumCase(\(name.literal)) { encoder throws(TetraState.StateError) in",
        ]
        guard values.count > 1 else {
            return start + ["try TetraStateMacros.StateProperty.encode(\(first.savedValue), into: &encoder)", "}"]
        }
        return start + ["try encoder.record { encoder throws(TetraState.StateError) in"]
            + values.map {
                "try TetraStateMacros.StateProperty.encode(\($0.name.literal), \($0.savedValue), into: &encoder)"
            } + ["}", "}"]
    }

    fileprivate var restoring: [String] {
        let start = "case \(FieldTag.rawValue(of: name)):"
        guard let first = values.first else { return [start, "return Self.\(name.escaped)"] }
        guard values.count > 1 else {
            return [start, "return try Self.\(name.escaped)(\(first.argument(first.decoding)))"]
        }
        let arguments = values.map { $0.argument($0.decodingField) }.joined(separator: ",\n")
        return [
            start, "return try decoder.record { record throws(TetraState.StateError) -> Self in",
            "try Self.\(name.escaped)(\(arguments))", "}",
        ]
    }
}

extension SavedValue {
    /// Reads the only value of a case.
    fileprivate var decoding: String {
        guard let form else { return "TetraStateMacros.StateProperty.decode(from: &decoder)" }
        return "TetraStateMacros.StateProperty.decode(as: StateForms.\(formAlias).self, from: &decoder, "
            + "\(form.unwrapClosure()))"
    }

    /// Reads one of several values.
    fileprivate var decodingField: String {
        let tag = name.literal + (form == nil ? "" : ", as: StateForms.\(formAlias).self")
        let defaultValue = defaultValue == nil ? "" : ", default: StateForms.\(defaultFunction)"
        let function = isOptional && self.defaultValue == nil ? "decodeOptional" : "decode"
        return "TetraStateMacros.StateProperty.\(function)(\(tag)\(defaultValue), from: &record"
            + (form.map { ", \($0.unwrapClosure()))" } ?? ")")
    }
}

/// What `TetraState.FieldTag` computes.
enum FieldTag {
    /// The 64-bit FNV-1a hash of a name's UTF-8, folded to 16 bits by exclusive or.
    static func rawValue(of name: String) -> UInt16 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let half = hash ^ (hash >> 32)
        return UInt16(truncatingIfNeeded: half ^ (half >> 16))
    }
}
