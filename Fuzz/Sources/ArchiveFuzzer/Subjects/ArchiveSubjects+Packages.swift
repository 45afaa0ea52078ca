import BigInt
import BitCollections
import ComplexModule
import DequeModule
import HashTreeCollections
import HeapModule
import OrderedCollections
import SystemPackage
import TetraState

extension ArchiveSubjects {
    /// Types of other packages.
    static let packages: [any ArchiveSubject] = [
        Subject([Deque([1, 2, 300])]),
        Subject([Heap([3, 1, 2, 1])]),
        Subject([Heap([0.5, -0.0, .nan])]),
        Subject([OrderedSet(["b", "a"])]),
        Subject([["b": [1], "a": []] as OrderedDictionary<String, [Int]>], multiple: 128),
        Subject([TreeSet(["b", "a"])], multiple: 128),
        Subject([["b": 1, "a": 2] as TreeDictionary<String, Int>], multiple: 128),
        Subject([TreeSet([[Shape.empty], [.circle(1)]])], multiple: 128),
        Subject([[0, 7, 8, 1_000] as BitSet]),
        Subject([BitArray([true, false, true]), BitArray()]),
        Subject([Complex(0.5, -1), Complex(Double.nan, 0)]),
        Subject([[Complex<Float>(0.5, -1)]]),
        Subject([BigInt(-1) << 200, BigInt(300), BigInt(0)], multiple: 128),
        Subject([BigUInt(1) << 200, BigUInt(300)], multiple: 128),
        Subject([FilePath("/a/../b"), FilePath("")]),
    ]
}
