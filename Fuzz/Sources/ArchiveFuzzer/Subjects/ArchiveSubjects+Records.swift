import TetraState

extension ArchiveSubjects {
    /// What apps write themselves: records and models.
    static let records: [any ArchiveSubject] = [
        Subject([Person(name: "Ann", age: 300, friends: [Person(name: "Bø", age: nil)])]),
        Subject(
            [
                [Person(name: "Ann", age: 1), Person(name: "Ann", age: 2)],
                (0..<20).map { Person(name: "\($0)", age: 100 * $0) },
            ], multiple: 128),
        Subject([["x": Person(name: "", age: -1)]], multiple: 128),
        Subject([Set([Person(name: "", age: nil)])], multiple: 128),
        Subject([Parcel(name: "a", weights: [0.5], inside: .some(.letter("x", 1)), tags: ["b": nil])], multiple: 256),
        Subject([[Parcel(name: "", weights: [], inside: nil, tags: [:])]], multiple: 256),
        Subject([Todo(id: 3)]),
        Subject([[Todo(id: 1), nil, Todo(id: 1)], (0..<20).map { Optional(Todo(id: 100 * $0)) }]),
        Subject([["a": Membership(group: "g", person: 2)]]),
        Subject([ModelReference<Todo>(key: 3), ModelReference<Todo>(key: -1)]),
        Subject([Set([ModelReference<Membership>(key: ["g", "1"])])]),
        Subject([
            Todo.open(7, ["a"]), StateQuery<Todo>(QueryStatement("SELECT 1", [.integer(1), .text("a"), .null])),
        ]),
        Subject([[QueryStatement("SELECT ?", [.real(0.5), .blob([1])])]]),
    ]
}

/// What `Codable` writes, by the one-line way in.
struct Parcel: Codable, Hashable, CodableState {
    indirect enum Content: Codable, Hashable {
        case letter(String, Int)
        case parcel(Parcel)
    }

    var name: String
    var weights: [Double]
    var inside: Content?
    var tags: [String: String?]
}
