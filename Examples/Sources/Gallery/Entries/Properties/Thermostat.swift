import Tetra

/// One property of each kind.
@Component
struct Thermostat {
    static let file = #filePath

    /// The page may change it: what comes back is checked against its type.
    @Public var target = 20
    /// The page sees it; a change that comes back is refused. Observers see what methods do, not what the page sends.
    @Public(.readOnly) var saved = 20 {
        didSet { history.append(oldValue) }
    }
    /// Lives in the browser: opening it asks no server.
    @Local var showsHistory = false
    /// In the sealed state alone: the page carries it and can't read it.
    var history: [Int] = []
    /// Optional, set by a method, sealed.
    var problem: String?
    /// Nowhere: it begins with its default at each call.
    @Transient var notice = ""
    /// A constant is the type's own and is not kept.
    let range = 5...30

    private var isCosy: Bool { saved >= 21 }

    @Public mutating func save() {
        guard range.contains(target) else {
            problem = "Between \(range.lowerBound) and \(range.upperBound) degrees, please."
            return
        }
        problem = nil
        saved = target
        notice = "Saved."
    }

    @Public mutating func goBack() {
        guard let last = history.last else { return }
        saved = last
        target = last
        history.removeLast(2)
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Thermostat")) {
            form(.class("row"), .novalidate(), .on(.submit, $save())) {
                label(.for("target")) { "Degrees" }
                input(.id("target"), .type(.number), .bind($target), .ariaInvalid(problem != nil))
                button(.type(.submit), .disabled(while: $save.isRunning)) { "Save" }
                button(.type(.button), .on(.click, $goBack()), .disabled(history.isEmpty)) { "Undo" }
            }
            p(.role(.status)) { "\(notice) \(isCosy ? "Cosy" : "Fresh") at \(saved) degrees." }
            if let problem { p(.class("problem"), .role(.alert)) { problem } }
            p {
                "The page knows it, too: "; $saved; ". "
                button(
                    .class("link"), .on(.click, $showsHistory.toggle()), .attribute("aria-expanded", $showsHistory)
                ) { "History" }
            }
            ol(.show($showsHistory)) {
                for degrees in history { li { "\(degrees) degrees" } }
            }
        }
    }
}
