import Tetra
import Testing

@Suite("Observers of properties")
struct ObserverTests {
    @Test("observers run around a change with its values")
    func change() {
        var component = Observed(name: "")
        component.count = 2
        component.count += 1
        #expect(component.log == ["will 0 to 2", "did 0 to 2", "will 2 to 3", "did 2 to 3"])
    }

    @Test("an observer that changes its own property is not run again, and may return early")
    func ownChange() {
        var component = Observed(name: "")
        component.count = -5
        #expect(component.count == 0)
        #expect(component.log == ["will 0 to -5"])
        component.color = .blue
        #expect(component.color == .green)
    }

    @Test("a declaration inside an observer keeps its name")
    func localName() {
        var component = Observed(name: "")
        component.color = .red
        #expect(component.log == ["100"])
    }

    @Test("the first value of a property without a default is no change")
    func firstValue() async throws {
        var component = Observed(name: "a")
        let names = try await component.loadedProperties()
        #expect(names == ["name"])
        #expect(component.log == [])
        component.name = "b"
        #expect(component.name == "b!")
        #expect(component.log == ["a is b"])
    }

    @Test("an observer may unwrap its own property and name the new value")
    func optional() {
        var component = Observed(name: "")
        component.total = 4
        component.total = nil
        #expect(component.log == ["4", "4", "-1"])
    }

    @Test("restoring, copying and setting from the page run no observer")
    func restored() throws {
        var source = Observed(name: "")
        source.count = 8
        let archive = try source.saved("count")
        var component = Observed(name: "")
        try component.restore(archive)
        #expect(component.count == 8)
        component.copyProperty(Observed.index(of: "count"), from: Observed(name: ""))
        #expect(component.count == 0)
        try component.setProperty(Observed.index(of: "count"), pageValue: .number(3))
        #expect(component.count == 3)
        #expect(component.log == [])
    }
}
