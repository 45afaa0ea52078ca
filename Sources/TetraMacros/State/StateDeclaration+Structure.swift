extension StateDeclaration {
    /// Saving and restoring of a struct.
    var structureMembers: [String] {
        let versioned = version.map { "version: \($0)" }
        let record = "decoder.record\(versioned.map { "(\($0))" } ?? "")"
        let effect = "throws(TetraState.StateError)"
        let restoring =
            fixedConstants.isEmpty
            ? migrating(["self = try \(record) { record \(effect) in try Self(restoring: &record) }"])
            // Swift lets nobody assign a whole `self` that has such constants.
            : ["var record = try \(record) { record \(effect) in record }", "try self.init(restoring: &record)"]
        return
            function("func prepare(_ preparation: inout TetraState.StatePreparation)", preparing)
            + function(
                "func encode(into encoder: inout TetraState.StateEncoder)",
                ["try encoder.record\(versioned.map { "(\($0))" } ?? "") { encoder throws(TetraState.StateError) in"]
                    + encoding + ["}"])
            + function("init(from decoder: inout TetraState.StateDecoder)", restoring)
            + ["private init(restoring record: inout TetraState.StateRecordDecoder) throws(TetraState.StateError) {"]
            + properties.map { $0.restoring(inInitializer: true) } + ["}"]
    }

    /// `self = …`, after which older shapes are tried where there are migrations.
    func migrating(_ current: [String]) -> [String] {
        guard !migrations.isEmpty, let first = current.first else { return current }
        let old = migrations.enumerated().map { index, migration in
            let effect = migration.function.signature.effectSpecifiers?.throwsClause == nil ? "" : "try "
            return "TetraState.StateMigration(from: StateForms.Old\(index).self) { \(effect)Self.migrate(from: $0) },"
        }
        let body = ["return " + first.dropFirst("self = ".count)] + current.dropFirst()
        return ["self = try decoder.migrating(["] + old + ["]) { decoder throws(TetraState.StateError) -> Self in"]
            + body + ["}"]
    }

    var preparing: [String] {
        properties.map { "try TetraStateMacros.StateProperty.prepare(\($0.savedValue), &preparation)" }
    }

    var encoding: [String] {
        properties.map {
            "try TetraStateMacros.StateProperty.encode(\($0.name.literal), \($0.savedValue), into: &encoder)"
        }
    }
}

extension SavedProperty {
    /// The statement that restores it.
    ///
    /// - Parameter inInitializer: a variable with a default keeps it if the record does not have the property.
    func restoring(inInitializer: Bool) -> String {
        let place = "self.\(name.escaped)"
        let form = outerForm.map { form in
            (argument: ", as: StateForms.\(formAlias).self", closure: " \(form.unwrapClosure())")
        }
        let start = "TetraStateMacros.StateProperty"
        let tag = "\(name.literal)\(form?.argument ?? "")"
        if hasDefault {
            return "try \(start).restore(\(tag), into: &\(place), from: &record)\(form?.closure ?? "")"
        }
        let function = isOptional ? "decodeOptional" : "decode"
        return "\(place) = try \(start).\(function)(\(tag), from: &record)\(form?.closure ?? "")"
    }
}
