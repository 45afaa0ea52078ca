import Tetra

extension AriaRole {
    /// How errors speak of it, such as "text field".
    var spoken: String {
        switch self {
        case .textbox: "text field"
        case .listitem: "list item"
        case .img: "image"
        default: rawValue
        }
    }

    /// Roles that people type into; ``ElementContainer/textField(_:)`` finds all of them.
    static let typedInto: [AriaRole] = [.textbox, .searchbox, .spinbutton]

    /// Roles whose name may be their content (WAI-ARIA 1.2 §5.2.8.4).
    static let namedByContent: Set<AriaRole> = [
        .button, .cell, .checkbox, .columnheader, .gridcell, .heading, .link, .menuitem, .menuitemcheckbox,
        .menuitemradio, .option, .radio, .row, .rowheader, .switch, .tab, .tooltip, .treeitem,
    ]
}
