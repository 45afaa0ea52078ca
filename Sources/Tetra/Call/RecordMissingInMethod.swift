/// A method looked for a record in vain although the component itself is not stale: an error like any other.
struct RecordMissingInMethod: Error {
    let underlying: any Error
}
