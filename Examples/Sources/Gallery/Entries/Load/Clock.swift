import Foundation
import Tetra

/// `load` without parameters: each call finds what is true now.
@Component
struct Clock {
    static let file = #filePath

    @Transient var now: Date

    mutating func load() {
        now = Date()
    }

    var body: some HTML {
        section(.class("card row"), .ariaLabel("Clock")) {
            p(.role(.status)) { now.formatted(.iso8601) }
            button(.on(.click, .refresh)) { "What time is it?" }
        }
    }
}
