// A value of the page inside of a text of the server
import Tetra

@Component
struct Welcome {
    @Public var name = "Ada"

    var body: some HTML {
        p { "Hello, \($name)" }
        // warning: 'appendInterpolation' is deprecated: the page can't follow this text; join texts instead: $count.text + " items"
        // instead: p { "Hello, " + $name }
    }
}
