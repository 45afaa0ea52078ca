import Tetra

struct AuthorizeEntry: Entry {
    static let about = EntryDescription(
        "/authorize", title: "Who may",
        summary: "authorize runs after load at each render and call: what was allowed before is asked again.",
        files: Door.file, Vault.file)

    let page: PageContext

    var body: some HTML {
        Door()
        if page.identity != nil { Vault() }
    }
}
