import Tetra

/// Who shares the bill.
enum Friend: String, CaseIterable, PageValue, StateCodable {
    case ada = "Ada"
    case ben = "Ben"
    case cleo = "Cleo"
}
