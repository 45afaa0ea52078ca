import Testing

@testable import TetraHTML

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("Form controls that are bound to properties")
struct BindingTests {
    enum Size: String, PageValue { case small, large }
    enum Level: Int, PageValue { case low = 1, high = 2 }

    private let scope = ExpressionScope([
        ("text", "milk"), ("nothing", nil), ("count", 7), ("price", 1.5), ("flag", true), ("size", "large"),
        ("level", 2), ("sizes", ["small", "other"]), ("levels", [1, 2]), ("percent", 40),
    ])

    private func html(_ element: some HTML) -> String { rendered(element, scope: scope).html }
    private func problems(_ element: some HTML) -> [String] { rendered(element, scope: scope).problems }

    @Test("the type of a property says how a control's text becomes a value, and the control shows the value at first")
    func fields() {
        #expect(
            html(input(.bind(ClientBinding<String>("text"))))
                == #"<input value="milk" data-tetra='[["bind","text"]]'>"#)
        #expect(
            html(input(.bind(ClientBinding<String?>("nothing"))))
                == #"<input value="" data-tetra='[["bind","nothing","text?"]]'>"#)
        #expect(
            html(input(.type(.number), .bind(ClientBinding<Int>("count"))))
                == #"<input type="number" value="7" data-tetra='[["bind","count","integer"]]'>"#)
        #expect(
            html(input(.type(.range), .bind(ClientBinding<Double?>("price"))))
                == #"<input type="range" value="1.5" data-tetra='[["bind","price","number?"]]'>"#)
        #expect(
            html(input(.type(.checkbox), .bind(ClientBinding<Bool>("flag"))))
                == #"<input type="checkbox" checked data-tetra='[["bind","flag","flag"]]'>"#)
        #expect(
            html(input(.type(.radio), .value("true"), .bind(ClientBinding<Bool>("flag"))))
                == #"<input type="radio" value="true" checked data-tetra='[["bind","flag","flag"]]'>"#)
        #expect(
            html(input(.type(.radio), .value("small"), .bind(ClientBinding<Size>("size"))))
                == #"<input type="radio" value="small" data-tetra='[["bind","size","filled"]]'>"#)
        #expect(
            html(input(.type(.radio), .value("2"), .bind(ClientBinding<Level?>("level"))))
                == #"<input type="radio" value="2" checked data-tetra='[["bind","level","integer?"]]'>"#)
        #expect(
            html(textarea(.bind(ClientBinding<String?>("text"))))
                == #"<textarea data-tetra='[["bind","text","text?"]]'>milk</textarea>"#)
        #expect(html(input(.bind(ClientBinding<UUID>("nothing")))).contains(#"["bind","nothing","filled"]"#))
        #expect(html(input(.bind(ClientBinding<Decimal?>("nothing")))).contains(#"["bind","nothing","filled?"]"#))
    }

    @Test("a list is bound to a group of checkboxes or a select of several options")
    func lists() {
        func box(_ value: String) -> String {
            html(input(.type(.checkbox), .value(value), .bind(ClientBinding<[Size]>("sizes"))))
        }
        #expect(
            box("small")
                == #"<input type="checkbox" value="small" checked data-tetra='[["choices","sizes","filled"]]'>"#)
        #expect(
            box("large") == #"<input type="checkbox" value="large" data-tetra='[["choices","sizes","filled"]]'>"#)
        #expect(
            html(input(.type(.checkbox), .value("1"), .bind(ClientBinding<Set<Int>>("levels"))))
                == #"<input type="checkbox" value="1" checked data-tetra='[["choices","levels","integer"]]'>"#)
        let list = select(.multiple(), .bind(ClientBinding<[Int]>("levels"))) {
            option(.value("1")) { "a" }
            option(.value("2")) { "b" }
            option(.value("3")) { "c" }
        }
        #expect(
            html(list)
                == #"<select multiple data-tetra='[["choices","levels","integer"]]'><option value="1" selected>a</option>"#
                + #"<option value="2" selected>b</option><option value="3">c</option></select>"#)
    }

    @Test("an element whose text can be edited shows the value and takes plain text alone")
    func editable() {
        #expect(
            html(h2(.editable(ClientBinding<String>("text"))) { "old" })
                == #"<h2 contenteditable="plaintext-only" data-tetra='[["editable","text"]]'>milk</h2>"#)
    }

    @Test("a style follows an expression, at first by data")
    func style() {
        let percent = ClientBinding<Int>("percent")
        #expect(
            html(div(.style("width", percent.text + "%")) {})
                == #"<div data-tetra-style='{"width":"40%"}' "#
                + #"data-tetra='[["style","width",["concat",["concat",["get","percent"],["$",0]],["$",1]]]] ["","%"]'></div>"#
        )
        #expect(html(p(.style("color", ClientBinding<String?>("nothing"))) {}).contains("tetra-style") == false)
        #expect(problems(p(.style("a;b", percent)) {}).count == 1)
    }

    @Test("a property that does not fit the input's type is told to the developer")
    func misfits() {
        #expect(problems(input(.bind(ClientBinding<Bool>("flag")))).count == 1)
        #expect(problems(input(.bind(ClientBinding<[Int]>("levels")))).count == 1)
        #expect(problems(input(.type(.checkbox), .bind(ClientBinding<String>("text")))).count == 1)
        #expect(problems(input(.type(.file), .bind(ClientBinding<String>("text")))).count == 1)
        #expect(problems(input(.type(.date), .bind(ClientBinding<String>("text")))).isEmpty)
    }
}
