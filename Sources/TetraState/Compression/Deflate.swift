/// DEFLATE (RFC 1951) without any wrapper: a checksum would be of no use behind a MAC.
///
/// There is one only where the package's trait `Compression` brings the system's zlib in.
struct Deflate: Sendable {
    #if !Compression
        static let system: Deflate? = nil
        private init() {}

        func deflate(_ bytes: ArraySlice<UInt8>, atMost maximum: Int) -> [UInt8]? { nil }
        func inflate(_ bytes: ArraySlice<UInt8>, to count: Int) -> [UInt8]? { nil }
    #endif
}
