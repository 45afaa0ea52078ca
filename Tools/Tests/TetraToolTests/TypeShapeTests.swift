import Testing

@testable import TetraTool

@Suite("Shapes of types")
struct TypeShapeTests {
    @Test("elements and keys are what stands between the brackets")
    func elements() {
        #expect(TypeShape("[int]").element == TypeShape("int"))
        #expect(TypeShape("{App.Tag}?").element == TypeShape("App.Tag"))
        #expect(TypeShape("[[string:int]:[App.Item?]]").key == TypeShape("[string:int]"))
        #expect(TypeShape("[[string:int]:[App.Item?]]").element == TypeShape("[App.Item?]"))
        #expect(TypeShape("int").element == .unknown)
        #expect(TypeShape("[int").element == .unknown)
    }

    @Test("optionals and references are those of their type")
    func names() {
        #expect(TypeShape("&App.Todo??").unwrapped.name == "App.Todo")
    }
}
