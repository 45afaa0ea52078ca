extension StateEncoder {
    /// Writes entries one behind the other; gives where each stands, counted from the first.
    ///
    /// Class instances get their rows in the order in which they are met. Where entries lead to instances that were not
    /// met before, they are written in the order of what these hold, so that equal collections give equal archives.
    mutating func ranges<Entries: Collection>(
        of entries: Entries, _ write: (inout StateEncoder, Entries.Element) throws(StateError) -> Void
    ) throws(StateError) -> [Range<Int>] {
        guard !isRehearsal, entries.count > 1 else { return try plainRanges(of: entries, write) }
        let moment = beginRehearsal()
        let ranges = try plainRanges(of: entries, write)
        let hasMet = objects.count > moment.objects
        endRehearsal()
        guard hasMet else { return ranges }
        rewind(to: moment)
        var keyed: [(key: [UInt8], entry: Entries.Element)] = []
        for entry in entries { keyed.append((try contents(of: entry, write), entry)) }
        keyed.sort { $0.key.lexicographicallyPrecedes($1.key) }
        return try plainRanges(of: keyed.map(\.entry), write)
    }

    private mutating func plainRanges<Entries: Collection>(
        of entries: Entries, _ write: (inout StateEncoder, Entries.Element) throws(StateError) -> Void
    ) throws(StateError) -> [Range<Int>] {
        let start = bytes.count
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(entries.count)
        for entry in entries {
            let begin = bytes.count
            try write(&self, entry)
            ranges.append(begin - start..<bytes.count - start)
        }
        return ranges
    }

    /// An entry and the properties of the instances that it leads to, as if it were the first.
    private mutating func contents<Entry>(
        of entry: Entry, _ write: (inout StateEncoder, Entry) throws(StateError) -> Void
    ) throws(StateError) -> [UInt8] {
        let moment = beginRehearsal()
        try write(&self, entry)
        // What these lead to in turn is known by its row alone: a graph is as large as it likes.
        depth = 0
        for row in moment.objects..<objects.count {
            try record { encoder throws(StateError) in try encoder.objects[row].encodeFields(into: &encoder) }
        }
        defer {
            endRehearsal()
            rewind(to: moment)
        }
        return Array(bytes[moment.bytes...])
    }
}

extension StateEncoder {
    /// What an encoder had written when a rehearsal began.
    fileprivate struct Moment {
        let bytes: Int
        let objects: Int
        let counts: (values: Int, texts: Int, records: Int)
        let depth: (now: Int, deepest: Int)
    }

    /// Begins to write what will be taken back. Collections inside are written as they are, so that they are not written
    /// twice each at every level.
    private mutating func beginRehearsal() -> Moment {
        isRehearsal = true
        return Moment(
            bytes: bytes.count, objects: objects.count, counts: (values, texts, records), depth: (depth, deepest))
    }

    private mutating func endRehearsal() { isRehearsal = false }

    private mutating func rewind(to moment: Moment) {
        bytes.removeSubrange(moment.bytes...)
        objects.forget(from: moment.objects)
        (values, texts, records) = moment.counts
        (depth, deepest) = moment.depth
    }
}
