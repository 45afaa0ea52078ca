import Testing

@testable import Tetra

/// Two names that an archive takes for the same: the 16 bits that stand for them are equal.
@Component
private struct Confused {
    var note = "private"
    var unrelated = 0
    var widthCity = "other"
    var body: some HTML { p { note + widthCity } }
}

@Suite("Registration")
struct RegistrationTests {
    @Test("two saved properties that an archive can't tell apart stop the start, and both are named")
    func clash() throws {
        let error = #expect(throws: HostError.self) {
            try TestHost { try $0.page("/") { _ in Document(title: "x") { Confused() } } }
        }
        #expect(error?.message.contains("note") == true)
        #expect(error?.message.contains("widthCity") == true)
        #expect(error?.message.contains("Confused") == true)
    }
}
