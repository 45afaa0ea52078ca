extension StateDecoder {
    /// Makes an instance and those that it needs to be made, however long the chain that they form.
    ///
    /// They are made within each other, as deep as ``ArchiveStorage/maximumObjectDepth``. One that would be deeper is
    /// put off: it is made first, from here, and then what needs it once more.
    func make<Object: StateObject>(_ row: Int, as type: Object.Type) throws(StateError) {
        guard !session.objects.isMaking else { return try makeNested(row, as: type) }
        let start = session.objects.beginMaking()
        do {
            try makeNested(row, as: type)
        } catch {
            let deeper = try session.postponed(by: error, since: start)
            try make([PostponedObject(row, as: type), deeper], since: start)
        }
    }

    /// Makes some instances, the last one first.
    private func make(_ objects: [PostponedObject], since start: RestoredObjects.Moment) throws(StateError) {
        var objects = objects
        while let next = objects.last {
            do {
                try next.make(self)
                objects.removeLast()
            } catch {
                objects.append(try session.postponed(by: error, since: start))
            }
        }
    }

    /// Makes an instance, unless it were too deep within others.
    fileprivate func makeNested<Object: StateObject>(_ row: Int, as type: Object.Type) throws(StateError) {
        let bound = archive.maximumObjectDepth
        if session.objects.isMaking, session.objects.depth >= bound {
            session.objects.postponed = PostponedObject(row, as: type)
            throw .limit("levels of nesting", bound)
        }
        session.objects.begin(row)
        try session.objects.descend(below: bound)
        var decoder = StateDecoder(session, at: archive.objects[row])
        let object = try decoder.record { record throws(StateError) in try Object(restoring: &record) }
        session.objects.ascend()
        session.objects.end(row, with: object)
    }
}

/// An instance that is to be made before those within which it would have been too deep.
struct PostponedObject {
    let make: (StateDecoder) throws(StateError) -> Void

    init<Object: StateObject>(_ row: Int, as type: Object.Type) {
        make = { decoder throws(StateError) in try decoder.makeNested(row, as: type) }
    }
}

extension RestoreSession {
    /// What an attempt to make an instance has put off; throws its error if that was another one.
    fileprivate func postponed(
        by error: StateError, since start: RestoredObjects.Moment
    ) throws(StateError) -> PostponedObject {
        guard let object = objects.postponed else { throw error }
        try chargeAttempt(objects.abandon(since: start).reduce(0) { $0 + archive.objectByteCount($1) })
        return object
    }
}
