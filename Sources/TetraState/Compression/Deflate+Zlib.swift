#if Compression
    internal import CZlib

    extension Deflate {
        static let system: Deflate? = Deflate()

        /// Compresses bytes.
        ///
        /// - Returns: nil if the result would have more bytes than it may.
        func deflate(_ bytes: ArraySlice<UInt8>, atMost maximum: Int) -> [UInt8]? {
            guard maximum > 0, let room = UInt32(exactly: maximum), let length = UInt32(exactly: bytes.count) else {
                return nil
            }
            // What looks back no further than there are bytes takes no more memory than that.
            let window = min(max(Int32(Int.bitWidth - bytes.count.leadingZeroBitCount), 9), 15)
            var isWhole = false
            let result = [UInt8](unsafeUninitializedCapacity: maximum) { output, count in
                Self.withStream(over: bytes, length) { stream in
                    guard
                        deflateInit2_(
                            stream, Z_BEST_COMPRESSION, Z_DEFLATED, -window, window - 7, Z_DEFAULT_STRATEGY,
                            ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
                    else { return }
                    defer { deflateEnd(stream) }
                    stream.pointee.next_out = output.baseAddress
                    stream.pointee.avail_out = room
                    isWhole = CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
                    count = maximum - Int(stream.pointee.avail_out)
                }
            }
            return isWhole ? result : nil
        }

        /// Decompresses bytes. Memory is taken as bytes really come, not as `count` promises.
        ///
        /// - Returns: nil unless there are exactly `count` of them, and nothing behind.
        func inflate(_ bytes: ArraySlice<UInt8>, to count: Int) -> [UInt8]? {
            guard let length = UInt32(exactly: bytes.count) else { return nil }
            var output: [UInt8] = []
            output.reserveCapacity(min(count, 4 * bytes.count))
            var isWhole = false
            Self.withStream(over: bytes, length) { stream in
                guard inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
                    return
                }
                defer { inflateEnd(stream) }
                while output.count <= count {
                    let status = Self.step(stream, into: &output, atMost: count + 1 - output.count)
                    guard status == Z_OK || status == Z_STREAM_END else { return }
                    guard status == Z_STREAM_END else { continue }
                    isWhole = output.count == count && stream.pointee.avail_in == 0
                    return
                }
            }
            return isWhole ? output : nil
        }

        /// Decompresses some more.
        private static func step(
            _ stream: UnsafeMutablePointer<z_stream>, into output: inout [UInt8], atMost maximum: Int
        ) -> Int32 {
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: min(maximum, 8_192)) { chunk in
                stream.pointee.next_out = chunk.baseAddress
                stream.pointee.avail_out = UInt32(chunk.count)
                let status = CZlib.inflate(stream, Z_NO_FLUSH)
                output.append(contentsOf: chunk[..<(chunk.count - Int(stream.pointee.avail_out))])
                return status
            }
        }

        /// A stream that stays where it is, as zlib demands, and reads from bytes that do.
        private static func withStream(
            over bytes: ArraySlice<UInt8>, _ length: UInt32, _ body: (UnsafeMutablePointer<z_stream>) -> Void
        ) {
            bytes.withUnsafeBufferPointer { input in
                withUnsafeTemporaryAllocation(of: z_stream.self, capacity: 1) { streams in
                    guard let stream = streams.baseAddress else { return }
                    stream.initialize(to: z_stream())
                    // zlib reads from there and never writes: its header is older than `const`.
                    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                    stream.pointee.avail_in = length
                    body(stream)
                    stream.deinitialize(count: 1)
                }
            }
        }
    }
#endif
