extension ElementNode {
    /// The role that the element has for assistive technology; `nil` for none.
    ///
    /// The first one of its `role` attribute, else the implicit one of HTML-AAM. A password field, which has none there,
    /// counts as text field, and a `summary` as button, since that is what browsers make of them.
    var role: Role? {
        if let first = attribute("role")?.split(whereSeparator: \.isWhitespace).first {
            let role = String(first).lowercased()
            return role == "none" || role == "presentation" ? nil : Role(rawValue: role)
        }
        return implicitRole
    }

    private var implicitRole: Role? {
        switch name {
        case "a", "area": has("href") ? .link : nil
        case "input": roleOfInput
        case "select": has("multiple") || Int(attribute("size") ?? "") ?? 0 > 1 ? .listBox : .comboBox
        case "img": attribute("alt")?.isEmpty == true ? nil : .image
        case "th": ["row", "rowgroup"].contains(attribute("scope")) ? .rowHeader : .columnHeader
        case "header": isOfWholePage ? .banner : nil
        case "footer": isOfWholePage ? .contentInfo : nil
        case "section": explicitName == nil ? nil : .region
        case "form": .form
        default: Self.roles[name]
        }
    }

    private var roleOfInput: Role? {
        let hasList = has("list")
        return switch inputType {
        case "button", "submit", "reset", "image": .button
        case "checkbox": .checkbox
        case "radio": .radio
        case "range": .slider
        case "number": .spinButton
        case "search": hasList ? .comboBox : .searchBox
        case "hidden", "color", "file", "date", "time", "datetime-local", "month", "week": nil
        default: hasList ? .comboBox : .textBox
        }
    }

    /// Headers and footers of a part of the page are not those of the page.
    private var isOfWholePage: Bool {
        !lineage.dropFirst().contains { ["article", "aside", "main", "nav", "section"].contains($0.name) }
    }

    private static let roles: [String: Role] = [
        "article": .article, "aside": .complementary, "button": .button, "caption": Role(rawValue: "caption"),
        "code": Role(rawValue: "code"), "dd": .definition, "details": .group, "dialog": .dialog, "dt": .term,
        "em": Role(rawValue: "emphasis"), "fieldset": .group, "figure": .figure, "h1": .heading, "h2": .heading,
        "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading, "hr": .separator, "li": .listItem,
        "main": .main, "menu": .list, "meter": .meter, "nav": .navigation, "ol": .list, "optgroup": .group,
        "option": .option, "output": .status, "p": .paragraph, "progress": .progressBar, "search": .search,
        "strong": Role(rawValue: "strong"), "summary": .button, "table": .table, "tbody": .rowGroup, "td": .cell,
        "textarea": .textBox, "tfoot": .rowGroup, "thead": .rowGroup, "time": Role(rawValue: "time"), "tr": .row,
        "ul": .list,
    ]
}
