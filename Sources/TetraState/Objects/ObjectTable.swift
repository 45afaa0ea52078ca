/// Class instances in the order met, each once.
struct ObjectTable {
    private var objects: [(object: any StateObject, instance: AnyObject)] = []
    private var rows: [ObjectIdentifier: Int] = [:]

    var count: Int { objects.count }

    subscript(row: Int) -> any StateObject { objects[row].object }

    /// Forgets the instances of the last rows.
    mutating func forget(from first: Int) {
        for row in first..<count { rows[ObjectIdentifier(objects[row].instance)] = nil }
        objects.removeSubrange(first...)
    }

    /// The row of an instance; it is kept alive, so that its identity stays its own.
    mutating func row(of object: some StateObject) -> Int {
        let instance = object as AnyObject
        if let row = rows[ObjectIdentifier(instance)] { return row }
        rows[ObjectIdentifier(instance)] = objects.count
        objects.append((object, instance))
        return objects.count - 1
    }
}

extension StateEncoder {
    /// Writes an instance as its row in the list of objects; its own properties follow behind the archive's record, so
    /// that long chains don't nest.
    ///
    /// - Throws: `shapeMismatch` for an instance of a subclass, which would come back as one of its superclass.
    mutating func object<Object: StateObject>(_ object: Object) throws(StateError) {
        guard type(of: object) == Object.self else {
            throw StateError(
                .shapeMismatch,
                "\(type(of: object)) is a subclass of \(Object.self), and only final classes can be kept in the state.")
        }
        special(.object)
        head(.natural, UInt64(objects.row(of: object)))
    }

    /// Writes the list of all objects met, those that are met meanwhile included.
    mutating func objectList() throws(StateError) {
        let start = bytes.count
        var row = 0
        while row < objects.count {
            try record { encoder throws(StateError) in try encoder.objects[row].encodeFields(into: &encoder) }
            try checkSize(since: start)
            row += 1
        }
        let list = Array(bytes[start...])
        bytes.removeSubrange(start...)
        head(.list, UInt64(row))
        bytes += list
    }

    /// - Throws: `limitExceeded` as soon as more was written than an archive may hold.
    func checkSize(since start: Int) throws(StateError) {
        guard bytes.count - start <= limits.maximumBytes else { throw .limit("bytes", limits.maximumBytes) }
        guard values <= limits.maximumValues else { throw .limit("values", limits.maximumValues) }
    }
}
