import Tetra

@PageObject @StateCodable
struct Author {
    @Shown var name = ""
    var password = ""
}

@Component
struct Card {
    @Public(.readOnly) var shown = Author()
    @Public var sent: Author = Author()  // error: type 'Author' does not conform to protocol 'PageValue' in $sent

    var body: some HTML { p { $shown.name } }
}
