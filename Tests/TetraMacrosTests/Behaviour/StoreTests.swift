import Tetra
import Testing

@Component
struct ThemePicker {
    @Store("settings.theme", persisted: true) var theme = "light"
    @Store("settings.size") var size = Size.medium

    enum Size: String, PageValue { case medium, large }

    var body: some HTML { button(.on(.click, $theme.set("dark"))) { $theme } }
}

@Component
struct ThemeNumber {
    @Store("settings.theme", persisted: true) var number = 1

    var body: some HTML { p { $number } }
}

@Suite("Stores")
struct StoreTests {
    @Test("a store is a local property with a key, and its type is known where only the compiler knows it")
    func description() throws {
        #expect(ThemePicker.properties.map(\.name) == ["theme", "size"])
        #expect(ThemePicker.properties.map(\.access) == [.local, .local])
        let store = try #require(ThemePicker.properties[0].store)
        #expect(store == ComponentStore("settings.theme", persisted: true, of: String.self))
        #expect(store != ComponentStore("settings.theme", persisted: false, of: String.self))
        #expect(store != ThemeNumber.properties[0].store)
        #expect(
            ThemePicker.properties[1].store
                == ComponentStore("settings.size", persisted: false, of: ThemePicker.Size.self))
        let size: ClientBinding<ThemePicker.Size> = ThemePicker().$size
        #expect(size.clientName == "size")
    }
}
