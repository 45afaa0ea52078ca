import Tetra

extension ElementNode {
    /// The role that the element has for assistive technology; `nil` for none.
    ///
    /// The first one of its `role` attribute, else the implicit one of HTML-AAM. A password field, which has none there,
    /// counts as text field, and a `summary` as button, since that is what browsers make of them.
    var role: AriaRole? {
        let words = (attribute("role") ?? "").split(whereSeparator: \.isWhitespace)
        let named = words.lazy.compactMap { AriaRole(rawValue: $0.lowercased()) }.first
        guard let role = named ?? implicitRole, role != .none, role != .presentation else { return nil }
        return role
    }

    private var implicitRole: AriaRole? {
        switch name {
        case "a", "area": has("href") ? .link : nil
        case "input": roleOfInput
        case "select": has("multiple") || Int(attribute("size") ?? "") ?? 0 > 1 ? .listbox : .combobox
        case "img": attribute("alt")?.isEmpty == true ? nil : .img
        case "th": ["row", "rowgroup"].contains(attribute("scope")) ? .rowheader : .columnheader
        case "header": isOfWholePage ? .banner : nil
        case "footer": isOfWholePage ? .contentinfo : nil
        case "section": explicitName == nil ? nil : .region
        case "form": .form
        default: Self.roles[name]
        }
    }

    private var roleOfInput: AriaRole? {
        let hasList = has("list")
        return switch inputType {
        case "button", "submit", "reset", "image": .button
        case "checkbox": .checkbox
        case "radio": .radio
        case "range": .slider
        case "number": .spinbutton
        case "search": hasList ? .combobox : .searchbox
        case "hidden", "color", "file", "date", "time", "datetime-local", "month", "week": nil
        default: hasList ? .combobox : .textbox
        }
    }

    /// Headers and footers of a part of the page are not those of the page.
    private var isOfWholePage: Bool {
        !lineage.dropFirst().contains { ["article", "aside", "main", "nav", "section"].contains($0.name) }
    }

    private static let roles: [String: AriaRole] = [
        "article": .article, "aside": .complementary, "button": .button, "caption": .caption,
        "code": .code, "dd": .definition, "details": .group, "dialog": .dialog, "dt": .term,
        "em": .emphasis, "fieldset": .group, "figure": .figure, "h1": .heading, "h2": .heading,
        "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading, "hr": .separator, "li": .listitem,
        "main": .main, "menu": .list, "meter": .meter, "nav": .navigation, "ol": .list, "optgroup": .group,
        "option": .option, "output": .status, "p": .paragraph, "progress": .progressbar, "search": .search,
        "strong": .strong, "summary": .button, "table": .table, "tbody": .rowgroup, "td": .cell,
        "textarea": .textbox, "tfoot": .rowgroup, "thead": .rowgroup, "time": .time, "tr": .row,
        "ul": .list,
    ]
}
