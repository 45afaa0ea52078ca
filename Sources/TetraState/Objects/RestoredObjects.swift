/// The class instances of one restore: those that are there, and those that still wait for their variables.
struct RestoredObjects {
    enum Place {
        case unknown
        /// Being made; whoever asks for it now asks in a circle.
        case making
        case made(any StateObject)
    }

    var places: [Place]
    var waiting: [(position: Int, object: any StateObject)] = []
    var depth = 0

    init(count: Int) { places = Array(repeating: .unknown, count: count) }
}

extension StateDecoder {
    /// Reads an instance: the same one for the same row.
    mutating func object<Object: StateObject>(as type: Object.Type) throws(StateError) -> Object {
        let found = try next()
        guard found.isSpecial(.object) else { throw found.mismatch(expected: "an object") }
        let row = try reader.row(below: archive.objects.count)
        switch session.objects.places[row] {
        case .made(let object):
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
        session.objects.places[row] = .making
        try session.descend()
        var decoder = StateDecoder(session, at: archive.objects[row])
        let object = try decoder.record { record throws(StateError) in try Object(restoring: &record) }
        session.objects.depth -= 1
        session.objects.places[row] = .made(object)
        session.objects.waiting.append((archive.objects[row], object))
        return object
    }

    /// Gives all instances their variables. Whatever hashes or compares what it has read calls this first.
    func finishObjects() throws(StateError) {
        guard !session.objects.waiting.isEmpty else { return }
        try session.descend()
        while let (position, object) = session.objects.waiting.popLast() {
            var decoder = StateDecoder(session, at: position)
            try decoder.record { record throws(StateError) in try object.restore(from: &record) }
        }
        session.objects.depth -= 1
    }
}

extension RestoreSession {
    fileprivate func descend() throws(StateError) {
        objects.depth += 1
        guard objects.depth <= archive.limits.maximumDepth else {
            throw .limit("levels of nesting", archive.limits.maximumDepth)
        }
    }
}
