import TetraStateMacros
import Testing

@testable import TetraMacros

/// The macro's own tags, beside those of `TetraState`.
typealias TetraMacrosTag = TetraMacros.FieldTag

@Suite("Tags")
struct TagTests {
    @Test("the macro computes the tags that archives have", arguments: ["", "a", "title", "@version", "größe", "名"])
    func same(name: String) {
        #expect(TetraMacrosTag.rawValue(of: name) == TetraState.FieldTag(name).rawValue)
    }
}
