struct Peak: Identifiable, Sendable {
    static let file = #filePath

    let name: String
    let metres: Int
    var id: String { name }

    static let all = [
        Peak(name: "Galdhøpiggen", metres: 2469), Peak(name: "Glittertind", metres: 2452),
        Peak(name: "Store Skagastølstind", metres: 2405), Peak(name: "Store Styggedalstind", metres: 2387),
        Peak(name: "Skarstind", metres: 2373), Peak(name: "Surtningssue", metres: 2368),
        Peak(name: "Store Memurutind", metres: 2366), Peak(name: "Jervvasstind", metres: 2351),
    ]
}
