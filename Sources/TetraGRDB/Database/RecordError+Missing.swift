import GRDB
import Tetra

/// A record that `find` looked for in vain is a record that is gone: thrown by `load` it means stale state.
extension RecordError: RecordMissingError {
    public var isRecordMissing: Bool {
        switch self {
        case .recordNotFound: true
        }
    }
}
