/// The class instances of one restore: those that are there, and those that still wait for their variables.
///
/// What is built is noted in the order in which it happens, so that an attempt that failed, such as today's shape of a
/// value that was written in an older one, can be undone.
struct RestoredObjects {
    enum Place {
        case unknown
        /// Being made; whoever asks for it now asks in a circle.
        case making
        /// There, but without its variables.
        case made(any StateObject)
        /// Given its variables, or about to be.
        case complete(any StateObject)
    }

    /// A moment to go back to.
    struct Mark {
        fileprivate let made: Int
        fileprivate let completed: Int
        fileprivate let moment: Moment
    }

    /// How far the making of instances within each other had come.
    struct Moment {
        fileprivate let making: Int
        fileprivate let depth: Int
    }

    private let count: Int
    private var places: [Place] = []
    private var made: [Int] = []
    private var completed: [Int] = []
    private var waiting: [Int] = []

    /// The rows that are being made within each other, and where those begin that are not made for others.
    private var making: [Int] = []
    private var base = 0

    /// How many instances are made or completed within each other.
    private(set) var depth = 0

    /// What must be made before the attempt that has just failed is made again.
    var postponed: PostponedObject?

    init(count: Int) { self.count = count }

    var isWaiting: Bool { !waiting.isEmpty }

    var mark: Mark { Mark(made: made.count, completed: completed.count, moment: moment) }

    /// Whether an instance is being made, for which others may have to be made.
    var isMaking: Bool { making.count > base }

    private var moment: Moment { Moment(making: making.count, depth: depth) }

    func place(of row: Int) -> Place { places.isEmpty ? .unknown : places[row] }

    mutating func begin(_ row: Int) {
        if places.isEmpty { places = Array(repeating: .unknown, count: count) }
        places[row] = .making
        made.append(row)
        making.append(row)
    }

    mutating func end(_ row: Int, with object: any StateObject) {
        making.removeLast()
        wait(row, with: object)
    }

    private mutating func wait(_ row: Int, with object: any StateObject) {
        places[row] = .made(object)
        waiting.append(row)
    }

    mutating func beginMaking() -> Moment {
        postponed = nil
        return moment
    }

    /// Forgets instances that were being made, but for the outermost, which is to be made again: whoever needs that one
    /// asks in a circle.
    ///
    /// - Returns: The rows of all of them.
    mutating func abandon(since start: Moment) -> ArraySlice<Int> {
        let abandoned = making[start.making...]
        for row in abandoned.dropFirst() { places[row] = .unknown }
        making.removeSubrange(start.making...)
        (depth, postponed) = (start.depth, nil)
        return abandoned
    }

    /// Takes what is made from now on for something by itself; gives what ``endCompleting(_:)`` is to be told.
    mutating func beginCompleting() -> Int {
        defer { base = making.count }
        return base
    }

    mutating func endCompleting(_ outer: Int) { base = outer }

    /// An instance that is to be given its variables now. A row can wait twice, if it was undone and made again.
    mutating func nextWaiting() -> (row: Int, object: any StateObject)? {
        while let row = waiting.popLast() {
            guard case .made(let object) = places[row] else { continue }
            places[row] = .complete(object)
            completed.append(row)
            return (row, object)
        }
        return nil
    }

    mutating func descend(below bound: Int) throws(StateError) {
        depth += 1
        guard depth <= bound else { throw .limit("levels of nesting", bound) }
    }

    mutating func ascend() { depth -= 1 }

    /// Forgets what was made since, and lets those wait again that have got variables since.
    ///
    /// - Returns: The rows that were forgotten.
    mutating func undo(to mark: Mark) -> ArraySlice<Int> {
        for row in completed[mark.completed...] {
            guard case .complete(let object) = places[row] else { continue }
            wait(row, with: object)
        }
        completed.removeSubrange(mark.completed...)
        let forgotten = made[mark.made...]
        for row in forgotten { places[row] = .unknown }
        made.removeSubrange(mark.made...)
        making.removeSubrange(mark.moment.making...)
        depth = mark.moment.depth
        return forgotten
    }
}
