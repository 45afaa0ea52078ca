import Testing

@testable import TetraState

/// Instances that others can't be made without, however many of them need each other.
@Suite("Long chains of objects")
struct ObjectChainTests {
    @Test("a chain of constants comes back, however long", arguments: [1, 63, 64, 65, 129, 5_000])
    func constants(count: Int) throws {
        let chain = (0..<count).reduce(nil) { next, _ in FixedLink(next) }
        let bytes = try archived(chain)
        var (length, link) = (0, try restored(bytes, as: FixedLink?.self))
        while let current = link { (length, link) = (length + 1, current.next) }
        #expect(length == count)
    }

    @Test("two chains that meet are one where they meet")
    func meeting() throws {
        let shared = (0..<100).reduce(FixedLink(nil)) { next, _ in FixedLink(next) }
        let (left, right) = (FixedLink(shared), (0..<70).reduce(shared) { next, _ in FixedLink(next) })
        let back = try restored(archived([left, right]), as: [FixedLink].self)
        #expect(back[0].next === (0..<70).reduce(back[1]) { link, _ in link.next ?? link })
    }

    @Test("a circle of constants is refused, however long", arguments: [1, 2, 64, 65, 100, 1_000])
    func circle(count: Int) throws {
        var records: [UInt8] = []
        for row in 0..<count { records += field("next") + objectBytes((row + 1) % count) }
        let error = #expect(throws: StateError.self) {
            try restored(archive(objectBytes(0), count: count, records), as: FixedLink.self)
        }
        #expect(error?.code == .shapeMismatch)
    }

    @Test("deep values in objects within each other don't add up: they take no more of the stack than some of them")
    func stack() async throws {
        let (count, depth) = (60, 62)
        let wrapped = [[UInt8]](repeating: field("wrapped"), count: depth - 1).joined()
        var records: [UInt8] = []
        for row in 1...count {
            records += field("next") + wrapped + field("link") + (row < count ? objectBytes(row) : [0xE2])
        }
        let bytes = archive(objectBytes(0), count: count, records)
        let length = try await onSmallStack {
            var (length, link) = (0, Optional(try restored(bytes, as: WrappedLink.self)))
            while let current = link { (length, link) = (length + 1, current.next.link) }
            return length
        }
        #expect(length == count)
    }

    /// The beginning of a record of one field.
    private func field(_ tag: FieldTag) -> [UInt8] { [0xC1] + tag.rawValue.bigEndianBytes }

    private func objectBytes(_ row: Int) -> [UInt8] {
        var encoder = StateEncoder(preparation: StatePreparation(), limits: .default)
        encoder.special(.object)
        encoder.head(.natural, UInt64(row))
        return encoder.bytes
    }

    /// An archive with one property, `value`, and a list of objects.
    private func archive(_ value: [UInt8], count: Int, _ records: [UInt8]) -> [UInt8] {
        let beginning = [0x14] + field("value") + value
        var encoder = StateEncoder(after: beginning, preparation: StatePreparation(), limits: .default)
        encoder.head(.list, UInt64(count))
        return encoder.bytes + records
    }
}

extension Wrapping {
    /// The link that is wrapped.
    fileprivate var link: WrappedLink? {
        switch self {
        case .link(let link): link
        case .wrapped(let inside): inside.link
        }
    }
}
