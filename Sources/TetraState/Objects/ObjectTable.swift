/// Class instances in the order met, each once.
struct ObjectTable {
    private(set) var objects: [any StateObject] = []
    private var rows: [ObjectIdentifier: Int] = [:]

    var count: Int { objects.count }

    subscript(row: Int) -> any StateObject { objects[row] }

    /// The row of an instance; it is kept alive, so that its identity stays its own.
    mutating func row(of object: some StateObject) -> Int {
        let identity = ObjectIdentifier(object as AnyObject)
        if let row = rows[identity] { return row }
        rows[identity] = objects.count
        objects.append(object)
        return objects.count - 1
    }

    mutating func removeAll() {
        objects.removeAll()
        rows.removeAll()
    }
}

extension StateEncoder {
    /// Writes an instance as its row in the list of objects; its own properties follow behind the archive's record, so
    /// that long chains don't nest.
    mutating func object(_ object: some StateObject) {
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
