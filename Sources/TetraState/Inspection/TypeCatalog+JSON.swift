extension TypeCatalog {
    /// The catalog as JSON in UTF-8, a line for each component and type, in the order of their names.
    ///
    /// ```json
    /// {"format":"tetra-types-1","app":"shop","components":[
    /// {"name":"Shop.Cart","type":"9f1c02ab","schema":"0b44e1d7","arguments":[],
    ///  "properties":[{"name":"price","shape":"Shop.Price","access":"private"}]}
    /// ],"types":[
    /// {"name":"Shop.Price","fields":[{"name":"cents","shape":"int"}]}
    /// ]}
    /// ```
    ///
    /// Hashes are eight hexadecimal digits.
    public var json: [UInt8] {
        let components = components.sorted { $0.name < $1.name }.map(Self.line)
        let types = types.sorted { $0.name < $1.name }.map(Self.line)
        let text = """
            {"format":"tetra-types-1","app":\(Self.quoted(app)),"components":[
            \(components.joined(separator: ",\n"))
            ],"types":[
            \(types.joined(separator: ",\n"))
            ]}

            """
        return Array(text.utf8)
    }

    private static func line(of component: Component) -> String {
        let hashes =
            #""type":"\#(hexadecimal(StateDigest.typeHash(component.name)))","#
            + #""schema":"\#(hexadecimal(component.schemaHash))""#
        let arguments = component.arguments.map(object).joined(separator: ",")
        let properties = component.properties.map(object).joined(separator: ",")
        return
            #"{"name":\#(quoted(component.name)),\#(hashes),"arguments":[\#(arguments)],"properties":[\#(properties)]}"#
    }

    private static func line(of type: NamedType) -> String {
        let fields = type.fields.map { object(Property(name: $0.name, shape: $0.shape)) }
        return #"{"name":\#(quoted(type.name)),"fields":[\#(fields.joined(separator: ","))]}"#
    }

    private static func object(_ property: Property) -> String {
        let access = property.access.map { #","access":\#(quoted($0))"# } ?? ""
        return #"{"name":\#(quoted(property.name)),"shape":\#(quoted(property.shape))\#(access)}"#
    }

    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// A string of JSON: quotes, backslashes and control characters are escaped.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\0"..."\u{1F}": quoted += "\\u" + hexadecimal(scalar.value).suffix(4)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
