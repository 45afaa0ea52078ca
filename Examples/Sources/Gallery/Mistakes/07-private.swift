// Private and public at once
import Tetra

@Component
struct Safe {
    @Public private var code = 1234
    // error: `code` is private and shown to the page at once; leave out `private`, or leave out `@Public`
    // instead: private var code = 1234

    var body: some HTML {
        p { "A safe" }
    }
}
