import Tetra

// Nothing is wrong here: the check itself is at fault if the compiler complains.

@Component
struct Counter {
    @Public var count = 0

    @Public mutating func increment(by step: Int = 1) { count += step }

    var body: some HTML { $count }
}
