import Tetra

/// Calls whose results, failures and questions the page deals with.
@Component
struct Till {
    struct Unknown: ComponentError {
        let status = 404
        let code = "UnknownBook"
        let message = "There is no such book."
    }

    @Public(.readOnly) var sold = 0
    @Public var isOpen = true
    @Local var shown = 0.0
    @Local var problem = ""

    @Public mutating func price(of title: String) throws -> Double {
        guard title == "Momo" else { throw Unknown() }
        return 9.5
    }

    @Public(.confirm("Sell it?")) mutating func sell() throws {
        guard sold < 1 else { throw Unknown() }
        sold += 1
    }

    var body: some HTML {
        section {
            button(.on(.click, ask("Momo"))) { "Price" }
            button(.on(.click, ask("Emma"))) { "Unknown" }
            button(.on(.click, $sell().assuming($sold, $sold + 1).failed { $problem.set($0.code) })) { "Sell" }
            button(.on(.click, $sell().confirm("Sell all \(sold)?"))) { "Sell all" }
            output { $shown }
            p { $problem }
            Clerk()
        }
    }

    private func ask(_ title: String) -> ClientAction {
        $price(of: title).then { price in $shown.set(price) }.failed { error in $problem.set(error.message) }
            .clientAction
    }
}

/// Speaks to the till.
@Component
struct Clerk {
    @Local var word = "closed by the clerk"

    @Public mutating func close() {
        client.parent(Till.self) { $0.$isOpen.set(false) }
        client.parent.dispatch("till-closed")
    }

    var body: some HTML {
        div {
            button(.on(.click, .parent(Till.self, with: $word) { till, word in till.$problem.set(word) })) { "Word" }
            button(.on(.click, $close())) { "Close" }
        }
    }
}
