import Tetra

/// Stands for a service that answers the second time only.
@Component
struct Connections {
    struct OutOfReach: Error {}

    static let file = #filePath

    mutating func load(tries: Int) throws {
        guard tries > 1 else { throw OutOfReach() }
    }

    var body: some HTML {
        ul {
            li { "Voss, 10:40" }
            li { "Oslo, 11:59" }
        }
    }
}
