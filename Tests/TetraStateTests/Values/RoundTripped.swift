@testable import TetraState

/// What an archive of the value gives back.
func roundTripped<Value: StateCodable>(_ value: Value) throws -> Value {
    try restored(archived(value))
}

/// The bytes of the value alone, without the archive around it.
func wire(_ value: some StateCodable) throws -> [UInt8] { Array(try archived(value).dropFirst(4)) }
