import Foundation

/// A type that an app knows people by: an integer, a UUID, a string, or a type of its own around one.
///
/// ```swift
/// struct UserID: RawRepresentable, IdentityConvertible {
///     var rawValue: Int
/// }
///
/// try await context.session.login(UserID(rawValue: 7))
/// let user = try context.identity(as: UserID.self)
/// ```
///
/// The session holds text; this is the way there and back. Equal values must give equal texts, and different values
/// different ones, because keys and epochs are made from the text.
public protocol IdentityConvertible: Sendable {
    /// What the session holds: 1 to 256 bytes.
    var sessionIdentity: String { get }
    /// `nil` for text that ``sessionIdentity`` never gives.
    init?(sessionIdentity: String)
}

extension String: IdentityConvertible {
    public var sessionIdentity: String { self }
    public init?(sessionIdentity: String) { self = sessionIdentity }
}

extension UUID: IdentityConvertible {
    public var sessionIdentity: String { uuidString }
    public init?(sessionIdentity: String) {
        guard let value = UUID(uuidString: sessionIdentity), value.uuidString.utf8.elementsEqual(sessionIdentity.utf8)
        else { return nil }
        self = value
    }
}

extension IdentityConvertible where Self: FixedWidthInteger {
    public var sessionIdentity: String { String(self) }
    public init?(sessionIdentity: String) {
        // `Int("+7")` and `Int("007")` are 7 as well, and would be other people.
        guard let value = Self(sessionIdentity), String(value).utf8.elementsEqual(sessionIdentity.utf8) else {
            return nil
        }
        self = value
    }
}

extension Int: IdentityConvertible {}
extension Int32: IdentityConvertible {}
extension Int64: IdentityConvertible {}
extension UInt: IdentityConvertible {}
extension UInt32: IdentityConvertible {}
extension UInt64: IdentityConvertible {}

extension IdentityConvertible where Self: RawRepresentable, RawValue: IdentityConvertible {
    public var sessionIdentity: String { rawValue.sessionIdentity }
    public init?(sessionIdentity: String) {
        guard let raw = RawValue(sessionIdentity: sessionIdentity) else { return nil }
        self.init(rawValue: raw)
    }
}
