/// What an element is to a person, however they use the page: WAI-ARIA's roles.
///
/// The names are those of ARIA; one that is not listed here is `Role(rawValue: "treeitem")`.
public struct Role: RawRepresentable, Sendable, Hashable {
    /// The role as it stands in a `role` attribute.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let alert = Role(rawValue: "alert")
    public static let article = Role(rawValue: "article")
    public static let banner = Role(rawValue: "banner")
    public static let button = Role(rawValue: "button")
    public static let cell = Role(rawValue: "cell")
    public static let checkbox = Role(rawValue: "checkbox")
    public static let columnHeader = Role(rawValue: "columnheader")
    public static let comboBox = Role(rawValue: "combobox")
    public static let complementary = Role(rawValue: "complementary")
    public static let contentInfo = Role(rawValue: "contentinfo")
    public static let definition = Role(rawValue: "definition")
    public static let dialog = Role(rawValue: "dialog")
    public static let figure = Role(rawValue: "figure")
    public static let form = Role(rawValue: "form")
    public static let group = Role(rawValue: "group")
    public static let heading = Role(rawValue: "heading")
    public static let image = Role(rawValue: "img")
    public static let link = Role(rawValue: "link")
    public static let list = Role(rawValue: "list")
    public static let listBox = Role(rawValue: "listbox")
    public static let listItem = Role(rawValue: "listitem")
    public static let main = Role(rawValue: "main")
    public static let meter = Role(rawValue: "meter")
    public static let navigation = Role(rawValue: "navigation")
    public static let option = Role(rawValue: "option")
    public static let paragraph = Role(rawValue: "paragraph")
    public static let progressBar = Role(rawValue: "progressbar")
    public static let radio = Role(rawValue: "radio")
    public static let region = Role(rawValue: "region")
    public static let row = Role(rawValue: "row")
    public static let rowGroup = Role(rawValue: "rowgroup")
    public static let rowHeader = Role(rawValue: "rowheader")
    public static let search = Role(rawValue: "search")
    public static let searchBox = Role(rawValue: "searchbox")
    public static let separator = Role(rawValue: "separator")
    public static let slider = Role(rawValue: "slider")
    public static let spinButton = Role(rawValue: "spinbutton")
    public static let status = Role(rawValue: "status")
    public static let `switch` = Role(rawValue: "switch")
    public static let tab = Role(rawValue: "tab")
    public static let table = Role(rawValue: "table")
    public static let tabPanel = Role(rawValue: "tabpanel")
    public static let term = Role(rawValue: "term")
    public static let textBox = Role(rawValue: "textbox")

    /// How errors speak of it, such as "text field".
    var spoken: String {
        switch self {
        case .textBox: "text field"
        case .listItem: "list item"
        case .image: "image"
        default: rawValue
        }
    }

    /// Roles that people type into; ``ElementContainer/textField(_:)`` finds all of them.
    static let typedInto: [Role] = [.textBox, .searchBox, .spinButton]

    /// Roles whose name may be their content (WAI-ARIA 1.2 §5.2.8.4).
    static let namedByContent: Set<Role> = [
        .button, .cell, .checkbox, .columnHeader, .heading, .link, .option, .radio, .row, .rowHeader, .switch, .tab,
        Role(rawValue: "menuitem"), Role(rawValue: "menuitemcheckbox"), Role(rawValue: "menuitemradio"),
        Role(rawValue: "tooltip"), Role(rawValue: "treeitem"),
    ]
}
