// A value that is worked out when it is needed
import Tetra

@Component
struct Rectangle {
    @Public var width = 3
    @Public var height = 4

    lazy var area = width * height
    // error: `area` can't be lazy, because a component is restored in another process; give it a value in `load` or make it a computed property
    // instead: var area: Int { width * height }

    var body: some HTML {
        p {
            $width; " by "; $height
        }
    }
}
