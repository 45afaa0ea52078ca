/// One line of a tree: what it costs, how deep it stands, what it says.
struct TreeLine {
    /// nil for what takes part in another line's bytes.
    let byteCount: Int?
    let depth: Int
    let text: String

    var rendered: String {
        let cost = byteCount.map(String.init) ?? ""
        let column = String(repeating: " ", count: max(0, 7 - cost.count)) + cost
        return column + "  " + String(repeating: "  ", count: depth) + text
    }
}
