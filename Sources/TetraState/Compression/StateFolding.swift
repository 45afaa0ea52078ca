/// What an archive may leave out because it stands there already, and what its length tells in return.
///
/// Encryption hides what an archive says, not how long it is. Whoever can choose one part of a state, see how long the
/// whole becomes, and try again, learns from every byte that is saved because two parts are alike. So the more is folded,
/// the shorter an archive is and the more its length tells.
///
/// What is no secret is folded at any rate: names of properties are hashes of two bytes, shapes of records that repeat
/// stand once, and so does a model or a class instance that is meant in several places.
public struct StateFolding: Sendable, Hashable, CustomStringConvertible {
    private enum Extent: String { case none, equalTexts, deflate }

    private let extent: Extent

    /// Nothing but what is no secret: the length tells how many values of which kinds there are and how long texts are,
    /// and nothing of what they say.
    public static let none = StateFolding(extent: .none)

    /// Texts that are equal stand once. Who can choose one text sees by the length whether another is exactly the same:
    /// for archives that hold nothing which could be guessed as a whole, such as a PIN, or that are shown to nobody.
    public static let equalTexts = StateFolding(extent: .equalTexts)

    #if Compression
        /// Equal texts stand once, and the whole is compressed by DEFLATE if that makes it smaller. Who can choose one
        /// text can guess another letter by letter, since each that fits makes the archive shorter: only for archives
        /// with nothing secret in them, or with nothing that anybody else chose.
        ///
        /// It is there with the package's trait `Compression`, which needs zlib.
        public static let deflate = StateFolding(extent: .deflate)
    #else
        /// Compression by DEFLATE, which this build has no zlib for.
        @available(
            *, unavailable,
            message: "Compression needs zlib; switch on the trait: .package(url: …, traits: [\"Compression\"])"
        )
        public static let deflate = StateFolding(extent: .deflate)
    #endif

    /// Its name.
    public var description: String { extent.rawValue }

    var sharesTexts: Bool { extent != .none }

    var compresses: Bool { extent == .deflate }
}
