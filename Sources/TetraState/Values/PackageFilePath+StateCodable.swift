#if System
    public import SystemPackage

    extension SystemPackage.FilePath: StateCodable {
        /// What the type is called in a schema.
        public static var stateShape: String { "path" }

        /// Its text, or its bytes where they are not UTF-8, which Unix allows.
        ///
        /// A path means something on the kind of system alone where it was made: `C:\a` is one name on Unix.
        ///
        /// - Throws: `shapeMismatch` for a path with a zero in it, or on Windows with half of a surrogate pair.
        public func encode(into encoder: inout StateEncoder) throws(StateError) {
            try encodePath(into: &encoder)
        }

        /// A path that this system would write otherwise is refused, such as one with two separators in a row.
        public init(from decoder: inout StateDecoder) throws(StateError) {
            try self.init(pathFrom: &decoder)
        }
    }

    extension SystemPackage.FilePath: PlatformPath {
        var platformUnits: [SystemPackage.CInterop.PlatformChar] {
            withPlatformString { Array(UnsafeBufferPointer(start: $0, count: length)) }
        }

        init(platformUnits: [SystemPackage.CInterop.PlatformChar]) {
            self.init(platformString: platformUnits + [0])
        }
    }
#endif
