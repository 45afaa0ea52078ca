import Tetra

// Enough is said of each of these: what is generated around it compiles, or is left out.

struct Late {
    @Component struct Lazy {
        lazy var total = 1  // error: `total` can't be lazy

        var body: some HTML { "" }
    }

    @Component struct Twice {
        @Public @Local var open = false  // error: `open` can be one of `@Public`, `@Local` and `@Transient`

        var body: some HTML { "" }
    }

    @Component struct Empty {
        @Local var open: Bool  // error: `open` lives in the page, which needs a value to begin with

        var body: some HTML { "" }
    }

    @Component struct Generic {
        var count = 0

        mutating func load<T>(count: T) {}  // error: `load` is generic

        var body: some HTML { "" }
    }

    @Component struct Opaque {
        mutating func load(count: some StateCodable) {}  // error: the parameter `count` of `load`

        var body: some HTML { "" }
    }

    @Component struct Function {
        mutating func load(action: () -> Void) {}  // error: the parameter `action` of `load`

        var body: some HTML { "" }
    }

    @Component struct Static {
        static func load(count: Int) {}  // error: make it `mutating func load(…)`

        var body: some HTML { "" }
    }

    // error: a component runs on no actor
    @Component @MainActor struct Main {
        var body: some HTML { "" }
    }
}
