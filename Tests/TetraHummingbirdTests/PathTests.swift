import Testing

@testable import TetraHummingbird

@Suite("Paths")
struct PathTests {
    @Test(
        "the base of a path is what a group put before it",
        arguments: [
            ("/lists/:id", "/lists/7", "/lists/{id}", ""), ("/lists/:id", "/shop/lists/7", "/shop/lists/{id}", "/shop"),
            ("/", "/shop", "/shop", "/shop"), ("/", "/shop/", "/shop", "/shop"), ("/", "/", "/", ""),
            ("/a", "/t/x%2Fy/a", "/t/{tenant}/a", "/t/x%2Fy"), ("/a", "//t//x/a", "/t/{tenant}/a", "//t//x"),
        ])
    func base(pattern: String, path: String, endpoint: String, expected: String) {
        #expect(MountedPath(pattern: pattern).base(of: path, endpoint: endpoint) == expected)
    }

    @Test(
        "a path of a file is checked segment by segment",
        arguments: [
            (["a", "b.css"], "/a/b.css"), (["gr%C3%B6%C3%9Fe"], "/gr%C3%B6%C3%9Fe"), (["a b"], "/a%20b"),
        ])
    func files(segments: [String], expected: String) {
        #expect(StaticFilePath(segments: segments.map { $0[...] })?.encoded == expected)
    }

    @Test(
        "and refused with anything that could lead elsewhere",
        arguments: [
            [], [""], ["."], [".."], [".a"], ["a", ".."], ["%2e%2e"], ["a%2Fb"], ["a%5Cb"], ["a%00"], ["%"], ["%4"],
            ["%GG"],
            ["%FF"], ["%C0%AE"], ["a..b"], [String(repeating: "a", count: 256)],
        ] as [[String]])
    func refused(segments: [String]) {
        #expect(StaticFilePath(segments: segments.map { $0[...] }) == nil)
    }
}
