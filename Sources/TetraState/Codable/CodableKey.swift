/// A position in a list, or the place of a superclass's values.
struct CodableKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    static let `super` = CodableKey("super", nil)

    private init(_ name: String, _ index: Int?) { (stringValue, intValue) = (name, index) }

    init(index: Int) { self.init("\(index)", index) }
    init?(stringValue: String) { self.init(stringValue, nil) }
    init?(intValue: Int) { self.init(index: intValue) }
}
