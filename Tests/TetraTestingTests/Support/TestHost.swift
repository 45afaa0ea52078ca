import Logging
import Tetra
import TetraTesting

/// An app of the test components.
func makeHost(library: Library = Library(), _ change: (inout HostConfiguration) -> Void = { _ in }) throws
    -> ComponentHost
{
    var configuration = HostConfiguration(
        app: "testing", keyring: Keyring(try Secret("c3VwZXIgc2VjcmV0IGZvciB0ZXN0cyBvbmx5ISEgMTIzNDU2")),
        environment: .development)
    configuration.values = StateValues().with(library)
    configuration.logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    change(&configuration)
    let host = try ComponentHost(configuration)
    try host.page("/") { _ in
        Document(title: "Shelf") {
            h1 { "Books" }; Shelf()
        }
    }
    try host.page("/counter") { _ in
        Document(title: "Counter") {
            Counter(); a(.href("/other?from=link")) { "Other" }
        }
    }
    try host.page("/till") { _ in Document(title: "Till") { Till() } }
    try host.page("/finder") { _ in Document(title: "Finder") { Finder() } }
    try host.page("/fields") { _ in Document(title: "Fields") { Fields() } }
    try host.page("/choices") { _ in Document(title: "Choices") { Choices() } }
    try host.page("/trip") { _ in Document(title: "Trip") { Trip() } }
    try host.page("/rows") { _ in Document(title: "Rows") { Rows() } }
    try host.page("/theme") { _ in
        Document(title: "Theme") {
            Theme(title: "A"); Theme(title: "B")
        }
    }
    try host.page("/account") { _ in
        Document(title: "Account") {
            Account(); Counter()
        }
    }
    try host.page("/other") { page in Document(title: "Other") { p { page.url.description } } }
    return host
}
