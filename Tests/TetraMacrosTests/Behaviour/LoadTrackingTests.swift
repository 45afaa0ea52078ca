@testable import Tetra
import Testing

@Suite("Tracking of what load sets")
struct LoadTrackingTests {
    @Test("assigning, changing in place, inout, nested and private changes all count; reading does not")
    func ways() async throws {
        var component = Tracked()
        #expect(
            try await component.loadedProperties() == [
                "assigned", "appended", "added", "passed", "nested", "hidden", "byMethod", "loaded",
            ])
        #expect(component.appended == [1])
        #expect(component.passed == 1)
        #expect(component.nested == [Tracked.Point(x: 1)])
        #expect(component.loaded == [1])
    }

    @Test("outside of `load` nothing is recorded")
    func outside() async throws {
        var component = Tracked()
        component.assigned = 2
        component.appended.append(3)
        #expect(!component.componentInstance.tracker.wasSet(0))
        _ = try await component.loadedProperties()
        component.untouched = 5
        #expect(!component.componentInstance.tracker.wasSet(Tracked.index(of: "untouched")))
    }

    @Test("a second `load` starts from nothing")
    func again() async throws {
        var component = TodoItem(todo: Todo(id: 1, title: "a"))
        #expect(try await component.loadedProperties() == ["title", "todo", "due"])
        #expect(try await component.loadedProperties() == ["title", "todo", "due"])
    }

    @Test("properties from the 65th on are tracked too")
    func wide() async throws {
        var component = Wide()
        #expect(try await component.loadedProperties() == ["p0", "p63", "p64", "p66"])
    }

    @Test("a change in place copies nothing")
    func inPlace() async throws {
        var component = Tracked()
        component.loaded = Array(repeating: 1, count: 1_000)
        component.appended = Array(repeating: 1, count: 1_000)
        let loaded = component.loaded.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
        let appended = component.appended.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
        component.loaded[3] = 2
        component.appended[3] = 2
        #expect(component.loaded.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) } == loaded)
        #expect(component.appended.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) } == appended)
    }

    @Test("the first property that nothing has set is named")
    func unset() async throws {
        var component = Tracked()
        #expect(component.unsetProperty == "loaded")
        _ = try await component.loadedProperties()
        #expect(component.unsetProperty == "unloaded")
        component.unloaded = 1
        #expect(component.unsetProperty == nil)
        #expect(Counter().unsetProperty == nil)
    }
}
