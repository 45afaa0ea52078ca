import Testing

@testable import TetraHTML

@Suite("Calls with something around them")
struct CallTests {
    let done = ClientBinding<Bool>("done")
    let votes = ClientReadOnly<Int>("votes")
    let problem = ClientBinding<String>("problem")

    private func json(_ action: any ClientActionConvertible) -> String {
        let html = p(.on(.click, action)).rendered().html
        return String(html.dropFirst(#"<p data-tetra='[["on","click",[],"#.count).dropLast("]]'></p>".count))
    }

    private func call<Value>(_ name: String, returning type: Value.Type = Void.self) -> ClientCall<Value> {
        ClientCall(name, [])
    }

    @Test("what the method returned and why it failed are fields of the event")
    func results() {
        let price = call("price", returning: Double.self)
        let shown = ClientBinding<Double>("shown")
        #expect(
            json(price.then { price in shown.set(price) })
                == #"["then",0,["call","price",[]],["set","shown",["event","result"]],null]"#)
        #expect(
            json(price.failed { error in problem.set(error.message) })
                == #"["then",0,["call","price",[]],null,["set","problem",["event","error","message"]]]"#)
        #expect(
            json(price.then { shown.set($0) }.failed { problem.set($0.code) })
                == #"["then",0,["call","price",[]],["set","shown",["event","result"]],"#
                + #"["set","problem",["event","error","code"]]]"#)
        #expect(
            json(call("save").then { done.set(true) })
                == #"["then",0,["call","save",[]],["set","done",true],null]"#)
    }

    @Test("several lines make one action")
    func lines() {
        let action = call("save").then {
            done.set(true)
            call("log")
        }
        #expect(json(action) == #"["then",0,["call","save",[]],["do",["set","done",true],["call","log",[]]],null]"#)
    }

    @Test("a result within a result has a name of its own")
    func nested() {
        let sum = ClientBinding<Double>("sum")
        let action = call("a", returning: Double.self).then { a in
            call("b", returning: Double.self).then { b in sum.set(a + b) }
        }
        #expect(
            json(action)
                == #"["then",0,["call","a",[]],["then",1,["call","b",[]],"#
                + #"["set","sum",["+",["event","result"],["event","result1"]]],null],null]"#)
        #expect(ResultDepth.current == 0)
    }

    @Test("a question stands outside of all else, and the call's own takes the place of the method's")
    func questions() {
        #expect(json(ClientCall<Void>("delete", [], asksFirst: true)) == #"["confirm",null,["call","delete",[]]]"#)
        let asked = ClientCall<Void>("delete", [], asksFirst: true).confirm(problem)
        #expect(json(asked) == #"["confirm",["get","problem"],["call","delete",[]]]"#)
        #expect(
            json(asked.then { done.set(true) }.assuming(done, true))
                == #"["confirm",["get","problem"],["assume",[["done",true]],"#
                + #"["then",0,["call","delete",[]],["set","done",true],null]]]"#)
        #expect(json(done.toggle().confirm(problem)) == #"["confirm",["get","problem"],["toggle","done"]]"#)
    }

    @Test("a question's text stays out of the template")
    func literalQuestion() {
        let html = p(.on(.click, call("delete").confirm("Delete milk?"))).rendered().html
        #expect(html.contains(#"["confirm",["$",0],["call","delete",[]]]]] ["Delete milk?"]"#))
    }

    @Test("assumed values are named, those of read-only properties too, and go together")
    func assumed() {
        #expect(
            json(call("toggle").assuming(done, !done).assuming(votes, votes * votes))
                == #"["assume",[["done",["!",["get","done"]]],["votes",["*",["get","votes"],["get","votes"]]]],"#
                + #"["call","toggle",[]]]"#)
    }

    @Test("an action of the component around is told apart, with what is handed on")
    func parent() throws {
        #expect(json(ClientAction.parent("App.List", call("reload"))) == #"["parent","App.List",["call","reload",[]]]"#)
        #expect(
            json(ClientAction.parent(nil, handing: votes) { problem.set(problem.appending($0)) })
                == #"["parent",null,["set","problem",["concat",["get","problem"],["event","result"]]],0,["get","votes"]]"#
        )
        let travelling = try ClientAction.parent("T", problem.set("x")).travelling()
        #expect(travelling.action == ["parent", "T", ["set", "problem", ["$", 0]]])
        #expect(travelling.literals == ["x"])
    }

    @Test("a read-only property can be read and shown like an expression")
    func readOnly() {
        #expect(votes.clientText == .get("votes"))
        #expect(p { votes }.rendered().html.contains(#"["text",["get","votes"]]"#))
        #expect((votes + 1).clientNode == .operation(.add, [.get("votes"), .literal(.number(1))]))
    }
}

extension ClientBinding<String> {
    fileprivate func appending(_ other: ClientExpression<Int>) -> ClientExpression<String> {
        ClientExpression(.operation(.concatenate, [clientNode, other.clientNode]))
    }
}
