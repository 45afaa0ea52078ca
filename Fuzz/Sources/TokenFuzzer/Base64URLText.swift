import Foundation

/// Base64url with padding, made by Foundation instead of by the code under test.
enum Base64URLText {
    static func encode(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_")
    }

    static func decode(_ text: String) -> [UInt8] {
        Array(Data(base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/")) ?? Data())
    }
}
