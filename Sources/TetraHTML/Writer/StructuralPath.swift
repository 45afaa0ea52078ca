/// Where something stands in the structure of HTML, as a number.
///
/// It depends on the shape of the code and the ids of rows alone: equal in each process and each deploy of the same
/// shape, so that a child keeps its identity. Different places of one body have different paths, except for a chance of
/// one in 2⁶⁴ for each pair.
public struct StructuralPath: Hashable, Sendable {
    /// The path as a number.
    public let value: UInt64

    @inlinable
    init(_ value: UInt64) { self.value = value }

    /// Where rendering begins.
    @inlinable
    public static var root: StructuralPath { StructuralPath(0x7465_7472_6100_0001) }

    /// The mixing step of SplitMix64 (Steele, Lea, Flood 2014): bijective for each salt.
    @inlinable
    func mixed(_ salt: UInt64) -> StructuralPath {
        var bits = value &+ salt &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits &>> 27)) &* 0x94D0_49BB_1331_11EB
        return StructuralPath(bits ^ (bits &>> 31))
    }

    @inlinable
    var first: StructuralPath { mixed(1) }
    @inlinable
    var second: StructuralPath { mixed(2) }
    @inlinable
    var firstBranch: StructuralPath { mixed(3) }
    @inlinable
    var secondBranch: StructuralPath { mixed(4) }

    @inlinable
    func element(at index: Int) -> StructuralPath { mixed(5).mixed(UInt64(truncatingIfNeeded: index)) }

    /// The path of what is written apart under a name.
    @usableFromInline
    func block(_ name: HTMLKey) -> StructuralPath { mixed(7).row(name) }

    /// The path of a row with a key: every byte of the key counts.
    @inlinable
    public func row(_ key: HTMLKey) -> StructuralPath {
        var path = mixed(6)
        var word: UInt64 = 0
        var filled = 0
        for byte in key.text.utf8 {
            word = word &<< 8 | UInt64(byte)
            filled &+= 1
            if filled & 7 == 0 {
                path = path.mixed(word)
                word = 0
            }
        }
        return path.mixed(word).mixed(UInt64(truncatingIfNeeded: filled))
    }
}
