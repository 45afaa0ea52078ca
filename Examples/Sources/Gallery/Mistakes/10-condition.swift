// A number where yes or no is asked
import Tetra

@Component
struct Inbox {
    @Public var unread = 3

    var body: some HTML {
        p(.show($unread)) { "You have mail." }
        // error: static method 'show' requires the types 'ClientBinding<Int>.ClientValue' (aka 'Int') and 'Bool' be equivalent
        // instead: p(.show($unread > 0)) { "You have mail." }
    }
}
