/// A dictionary of bounded size that forgets what was used longest ago.
struct RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    let capacity: Int
    private var places: [Key: Int] = [:]
    private var entries: [Entry] = []

    /// The entry used last, and the one used longest ago; none while there are no entries.
    private var newest = -1
    private var oldest = -1

    private struct Entry: Sendable {
        var key: Key
        var value: Value
        var newer: Int
        var older: Int
    }

    /// - Precondition: There is room for one value.
    init(capacity: Int) {
        precondition(capacity > 0, "A cache holds one value at least.")
        self.capacity = capacity
    }

    var count: Int { entries.count }

    /// The value of a key, made if it is not there; it becomes the one used last.
    mutating func value(for key: Key, make: () -> Value) -> Value {
        if let place = places[key] {
            if place != newest {
                unlink(place)
                link(place)
            }
            return entries[place].value
        }
        let value = make()
        let place = room()
        let entry = Entry(key: key, value: value, newer: -1, older: -1)
        if place == entries.count { entries.append(entry) } else { entries[place] = entry }
        places[key] = place
        link(place)
        return value
    }

    /// A place for one entry more: a new one, or that of the oldest.
    private mutating func room() -> Int {
        guard entries.count == capacity else { return entries.count }
        let place = oldest
        unlink(place)
        places[entries[place].key] = nil
        return place
    }

    private mutating func link(_ place: Int) {
        entries[place].newer = -1
        entries[place].older = newest
        if newest >= 0 { entries[newest].newer = place }
        newest = place
        if oldest < 0 { oldest = place }
    }

    private mutating func unlink(_ place: Int) {
        let (newer, older) = (entries[place].newer, entries[place].older)
        if newer >= 0 { entries[newer].older = older } else { newest = older }
        if older >= 0 { entries[older].newer = newer } else { oldest = newer }
    }
}
