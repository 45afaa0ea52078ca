import TetraState

extension ArchiveSubjects {
    /// What apps write themselves: records and models.
    static let records: [any ArchiveSubject] = [
        Subject([Person(name: "Ann", age: 300, friends: [Person(name: "Bø", age: nil)])]),
        Subject([[Person(name: "Ann", age: 1), Person(name: "Ann", age: 2)]], multiple: 128),
        Subject([["x": Person(name: "", age: -1)]], multiple: 128),
        Subject([Set([Person(name: "", age: nil)])], multiple: 128),
        Subject([Todo(id: 3)]),
        Subject([[Todo(id: 1), nil, Todo(id: 1)]]),
        Subject([["a": Membership(group: "g", person: 2)]]),
    ]
}
