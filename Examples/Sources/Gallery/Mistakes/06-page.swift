// A type that is not for the page
import Tetra

enum Size: String, StateCodable { case small, large }
// instead: enum Size: String, StateCodable, PageValue { case small, large }

@Component
struct Shirt {
    @Public var size = Size.small
    // error: static method 'binding' requires that 'Size' conform to 'PageValue'

    var body: some HTML {
        p { "A shirt" }
    }
}
