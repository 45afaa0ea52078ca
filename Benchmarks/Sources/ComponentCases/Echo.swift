import Hummingbird

/// What the bare echo takes and answers: as many bytes as a call, most of them one text, as a sealed state is one.
struct Echo: ResponseCodable {
    var count: Int
    var name: String
    var tags: [String]
    var text: String
}
