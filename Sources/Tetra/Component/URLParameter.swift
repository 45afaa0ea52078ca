/// How a property that stands in the page's address changes it.
public enum URLHistory: String, Sendable {
    /// The address changes in place: for what is typed.
    case replace
    /// Each change is an entry in the browser's history: for what is picked, such as a tab.
    case push
}

/// The parameter of the page's query that a property stands in.
public struct URLParameter: Sendable, Equatable {
    let name: String
    let history: URLHistory
}
