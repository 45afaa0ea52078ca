/// One style of an element, as data: the page applies it through the CSSOM, because the content security policy forbids
/// style attributes.
public struct StyleAttribute: HTMLAttributeValue, Sendable {
    let property: String
    let value: String

    public func writeStyles(into writer: inout HTMLWriter) {
        guard AttributeName.isProperty(property) else {
            writer.problem("A text that is not the name of a CSS property was left out.")
            return
        }
        writer.addStyle(property, value)
    }
}

extension HTMLAttribute where Value == StyleAttribute {
    /// Sets one property: `.style("width", "40%")`, `.style("--depth", "3")`.
    ///
    /// The value can't reach beyond its property. What does not depend on data belongs into a style sheet.
    ///
    /// - Parameter property: a property of CSS in its hyphenated form, or one of your own.
    public static func style(_ property: StaticString, _ value: some HTMLAttributeText) -> HTMLAttribute {
        HTMLAttribute(StyleAttribute(property: property.description, value: value.attributeText))
    }
}
