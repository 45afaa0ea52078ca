/// Why a host could not be made or a page could not be mounted: always the programmer's or the operator's to mend.
public struct HostError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Code: Sendable {
        case missingOrigins
        case invalidOrigin
        case invalidMountPath
        case duplicateComponentName
        case duplicateModelName
        case indistinctProperties
        case unaddressableProperty
        case invalidStyle
        case invalidScript
        case storeClash
        case duplicatePage
        case pageArguments
        case missingGuard
        case invalidErrorPage
        case unregisteredComponent
        case invalidRender
    }

    public let code: Code
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public static func == (left: HostError, right: HostError) -> Bool { left.code == right.code }

    public var description: String { message }
}
