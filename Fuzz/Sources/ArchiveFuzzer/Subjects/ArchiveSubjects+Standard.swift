import TetraState

extension ArchiveSubjects {
    /// The standard library's rarer types.
    static let standard: [any ArchiveSubject] = [
        Subject([Unicode.Scalar("é")]),
        Subject(["abc".dropFirst()]),
        Subject([Float16(0.5)]),
        Subject([ContiguousArray([1, 2])]),
        Subject([[UInt8]([1, 2, 3]).dropFirst()]),
        Subject([KeyValuePairs(dictionaryLiteral: ("a", 1), ("a", 2))]),
        Subject([CollectionOfOne("a")]),
        Subject([EmptyCollection<Int>()]),
        Subject([["a", "b"].reversed() as ReversedCollection<[String]>]),
        Subject([repeatElement("a", count: 3)]),
        Subject([[repeatElement([1], count: 2)]], multiple: 128),
        Subject([Result<Int, Failure>.success(1), .failure(.other("a"))]),
        Subject([stride(from: 0, to: 9, by: 2), stride(from: Int.max, to: Int.min, by: Int.min)]),
        Subject([stride(from: 0, through: -9, by: -2)]),
        Subject([stride(from: 0.5, to: .infinity, by: 0.1)]),
        Subject([stride(from: UInt8(0), through: 255, by: 5)]),
        Subject([Set([Float.nan, .nan])]),
        Subject([Set([1..<2, 2..<3])]),
        Subject([StateTuple(Int8(1), "a", StateTuple(1.5, true))]),
    ]
}
