import Tetra

/// Observers that read and change their own property, return early, and name their values.
@Component
struct Observed {
    var log: [String] = []
    @Public var count = 0 {
        willSet { log.append("will \(count) to \(newValue)") }
        didSet {
            if count < 0 {
                self.count = 0
                return
            }
            log.append("did \(oldValue) to \(count)")
        }
    }
    @Public var name: String {
        didSet(before) {
            log.append("\(before) is \(name)")
            name += "!"
        }
    }
    var color = Color.red {
        didSet {
            let count = 100
            if color == .blue { color = .green }
            log.append("\(count)")
        }
    }
    var total: Int? {
        willSet(next) {
            if let total { log.append("\(total)") }
            log.append("\(next ?? -1)")
        }
    }

    mutating func load(name: String) { self.name = name }

    var body: some HTML { "" }
}
