import Tetra

struct ExpressionsEntry: Entry {
    static let about = EntryDescription(
        "/expressions", title: "Expressions",
        summary: "Fields, prices and lists that the page works out by itself; only Order asks the server.",
        files: PizzaOrder.file, PizzaFields.file, PackingList.file)

    let page: PageContext

    var body: some HTML {
        PizzaOrder()
        PackingList()
    }
}
