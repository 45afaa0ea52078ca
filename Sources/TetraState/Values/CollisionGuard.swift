/// Bounds what members of equal hashes can cost a set or dictionary.
///
/// Each member is compared with all others of its hash, so that n of them cost n² comparisons: with a type whose hash
/// is weak (`Decimal` hashes as a `Double`), or with a "not a number", which equals nothing and so is there as often as
/// one likes, a small archive could keep a server busy for seconds. What could not be restored is not saved either.
struct CollisionGuard {
    /// How many members may have the same hash.
    static let limit = 256

    /// Nil where there are so few members that it cannot matter.
    private var counts: [Int: Int]?

    /// A guard for a set or dictionary of a certain size.
    init(count: Int) {
        counts = count > Self.limit ? [:] : nil
    }

    /// Counts a member that is about to be inserted.
    mutating func admit(_ member: some Hashable) throws(StateError) {
        guard let count = counts?[member.hashValue, default: 0] else { return }
        guard count < Self.limit else {
            throw StateError(
                .limitExceeded,
                "A set or dictionary has more than \(Self.limit) members of one hash, each of which is compared with "
                    + "all others: make the type's hash(into:) tell them apart, or keep an array.")
        }
        counts?[member.hashValue] = count + 1
    }

    /// Counts the members of a set or dictionary that is about to be written.
    static func check<Members: Collection>(_ members: Members) throws(StateError) where Members.Element: Hashable {
        var collisions = CollisionGuard(count: members.count)
        guard collisions.counts != nil else { return }
        for member in members { try collisions.admit(member) }
    }
}
