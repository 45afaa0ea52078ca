import Tetra

/// The page around the bill.
struct BillPage: HTML {
    /// The page's query: `?currency=USD`. An address with a currency that is not known is answered with 400.
    struct Query: Decodable, Sendable {
        var currency: Currency?
    }

    let currency: Currency

    /// A host that serves the page at `/`.
    static func host(_ configuration: HostConfiguration) throws -> ComponentHost {
        let host = try ComponentHost(configuration)
        try host.page("/", query: Query.self) { _, query in
            BillPage(currency: query.currency ?? .euro)
        }
        return host
    }

    var body: some HTML {
        Document(title: "Split the bill", head: head) {
            main {
                Bill(currency: currency)
            }
        }
    }

    @HTMLBuilder private func head() -> some HTML {
        meta(.name("description"), .content("A bill among friends, made of components"))
        link(.rel(.icon), .href("/files/icon.svg"))
        link(.rel(.stylesheet), .href("/files/bill.css"))
    }
}
