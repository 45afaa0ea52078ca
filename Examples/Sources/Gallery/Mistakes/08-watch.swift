// A watcher of what the page can't change
import Tetra

@Component
struct Score {
    @Public var points = 0
    @Public(.readOnly) var level = 1

    @Public(watch: \Self.level) mutating func changed() {}
    // error: `\Self.level` can't be watched, because only the page's changes are: name a property of this component that is `@Public` and not `.readOnly`, such as `\Self.title`
    // instead: @Public(watch: \Self.points) mutating func changed() {}

    var body: some HTML {
        p {
            $points; " points, level "; $level
        }
    }
}
