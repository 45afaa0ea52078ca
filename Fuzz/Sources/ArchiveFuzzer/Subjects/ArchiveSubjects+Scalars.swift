import TetraState

extension ArchiveSubjects {
    /// Numbers, truth values, texts, and optionals of them.
    static let scalars: [any ArchiveSubject] = [
        Subject([true, false]),
        Subject([0, 27, 28, 300, -70_000, Int.min, Int.max]),
        Subject([UInt8(200)]),
        Subject([Int8(-128)]),
        Subject([UInt16(60_000)]),
        Subject([Int32.min]),
        Subject([UInt64.max]),
        Subject([Int128.min, Int128.max]),
        Subject([UInt128.max]),
        Subject([0.1, -0.0, 3, 1e300, Double.nan]),
        Subject([Float(0.1), .infinity]),
        Subject(["", "héllo \u{1F600}", String(repeating: "x", count: 300)]),
        Subject([Character("e\u{301}")]),
        Subject([Int?.none, 3]),
        Subject([Int??.none, .some(.none), 3]),
        Subject([String???.some(.some(.none)), "a"]),
        Subject([Filter.open]),
        Subject([Flags(rawValue: 5)]),
        Subject([Duration.seconds(3), .milliseconds(-1_500)]),
    ]
}
