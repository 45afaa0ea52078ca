/// What a person has put into an element; `nil` where it is as the server wrote it.
struct EnteredContent {
    var value: String?
    var isChecked: Bool?
    /// Of an `option`.
    var isSelected: Bool?
    /// Of `details` and `dialog`.
    var isOpen: Bool?
}
