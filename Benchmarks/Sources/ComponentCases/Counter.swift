import Tetra

/// The smallest component that keeps something: what a call costs at the least.
@Component("Bench.Counter")
struct Counter {
    @Public(.readOnly) var count = 0

    @Public mutating func increment() { count += 1 }

    var body: some HTML {
        button(.type(.button), .on(.click, $increment())) { $count }
    }
}
