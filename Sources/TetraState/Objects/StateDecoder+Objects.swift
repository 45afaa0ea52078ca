extension StateDecoder {
    /// Reads an instance: the same one for the same row.
    mutating func object<Object: StateObject>(as type: Object.Type) throws(StateError) -> Object {
        let found = try next()
        guard found.isSpecial(.object) else { throw found.mismatch(expected: "an object") }
        let row = try reader.row(below: archive.objects.count)
        if case .unknown = session.objects.place(of: row) { try make(row, as: type) }
        switch session.objects.place(of: row) {
        case .made(let object as Object), .complete(let object as Object): return object
        case .made, .complete: throw .mismatch(expected: "a \(Object.self)", found: "an object of another type")
        case .making, .unknown:
            throw .invalid(
                "a cycle of objects that passes through no variable with a default, or through the elements or keys of "
                    + "a constant set or dictionary, which can't be hashed before they are whole: make it a variable "
                    + "with a default")
        }
    }

    /// Gives all instances their variables. Whatever hashes or compares what it has read calls this first.
    func finishObjects() throws(StateError) {
        guard !archive.objects.isEmpty, session.objects.isWaiting else { return }
        try session.objects.descend(below: archive.maximumObjectDepth)
        let outer = session.objects.beginCompleting()
        defer { session.objects.endCompleting(outer) }
        while let (row, object) = session.objects.nextWaiting() {
            var decoder = StateDecoder(session, at: archive.objects[row])
            try decoder.record { record throws(StateError) in try object.restore(from: &record) }
        }
        session.objects.ascend()
    }

    /// The same for what was read as a type that can hold instances; others need not wait for any.
    func finishObjects(in type: any StateCodable.Type) throws(StateError) {
        if type.needsPreparation { try finishObjects() }
    }
}
