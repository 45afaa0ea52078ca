import Foundation

/// What a person typed as a title, without the space around it.
struct TodoTitle {
    /// What is said about a title with nothing in it.
    static let problem = "Please write what is to be done."

    let text: String

    /// `nil` if nothing is left.
    init?(_ typed: String) {
        text = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        if text.isEmpty { return nil }
    }
}
