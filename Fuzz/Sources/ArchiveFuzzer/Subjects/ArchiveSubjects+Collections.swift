import TetraState

extension ArchiveSubjects {
    /// Lists, sets, dictionaries and ranges, nested too.
    static let collections: [any ArchiveSubject] = [
        Subject([[UInt8]([1, 2, 3]), []]),
        Subject([[1, 300, -2], Array(0..<300), (0..<20).map { 1_000 * $0 - 9_000 }]),
        Subject([["a", nil]]),
        Subject([[[0.5], []]]),
        Subject([[[[[1]]]]]),
        Subject([[Bool??.some(.none), true]]),
        Subject([Set([1, 2, 300])]),
        Subject([Set(["a", "b"])]),
        Subject([Set([[1], [2, 3]])]),
        Subject([Set([0.5, -0.0])]),
        Subject([["a": 1, "b": 2]]),
        Subject([[[1]: ["a": true]]]),
        Subject([[Int?.none: "none", 1: "one"]]),
        Subject([[0.5: [Set(["a"])]]]),
        Subject([3..<9]),
        Subject([0.5...1.5]),
        Subject([["a"..<"b"]]),
        Subject([5...]),
        Subject([...5.5]),
        Subject([..<"m"]),
        Subject([[[1..<2: "a"]]]),
    ]
}
