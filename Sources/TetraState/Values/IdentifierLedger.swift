import Foundation
import Synchronization

/// Bounds how many locales archives can make Foundation keep: it never lets go of one, whatever its identifier, so that
/// forged states could fill the memory little by little.
final class IdentifierLedger: Sendable {
    /// Besides those that the system knows, a few thousand, more than the languages and calendars of people need.
    static let locales = IdentifierLedger(known: Set(Locale.availableIdentifiers), capacity: 4_096)

    private let known: Set<String>
    private let capacity: Int
    private let seen = Mutex<Set<String>>([])

    init(known: Set<String>, capacity: Int) { (self.known, self.capacity) = (known, capacity) }

    /// Whether something of that identifier may be made: it was before, or there is still room.
    func admit(_ identifier: String) -> Bool {
        if known.contains(identifier) { return true }
        return seen.withLock { seen in
            seen.contains(identifier) || seen.count < capacity && seen.insert(identifier).inserted
        }
    }

    /// Whether something of that identifier was made for an archive.
    func contains(_ identifier: String) -> Bool { seen.withLock { $0.contains(identifier) } }
}
