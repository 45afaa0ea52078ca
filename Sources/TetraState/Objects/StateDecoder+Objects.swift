extension StateDecoder {
    /// Reads an instance: the same one for the same row.
    mutating func object<Object: StateObject>(as type: Object.Type) throws(StateError) -> Object {
        let found = try next()
        guard found.isSpecial(.object) else { throw found.mismatch(expected: "an object") }
        let row = try reader.row(below: archive.objects.count)
        switch session.objects.place(of: row) {
        case .made(let object), .complete(let object):
            guard let object = object as? Object else {
                throw .mismatch(expected: "a \(Object.self)", found: "an object of another type")
            }
            return object
        case .making:
            throw .invalid("a cycle of objects that passes through no variable with a default")
        case .unknown:
            return try make(row, as: type)
        }
    }

    private func make<Object: StateObject>(_ row: Int, as type: Object.Type) throws(StateError) -> Object {
        session.objects.begin(row)
        try session.objects.descend(below: archive.limits.maximumDepth)
        var decoder = StateDecoder(session, at: archive.objects[row])
        let object = try decoder.record { record throws(StateError) in try Object(restoring: &record) }
        session.objects.ascend()
        session.objects.end(row, with: object)
        return object
    }

    /// Gives all instances their variables. Whatever hashes or compares what it has read calls this first.
    func finishObjects() throws(StateError) {
        guard !archive.objects.isEmpty, session.objects.isWaiting else { return }
        try session.objects.descend(below: archive.limits.maximumDepth)
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
