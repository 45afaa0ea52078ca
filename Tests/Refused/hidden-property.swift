import Tetra

enum Price: Int, StateCodable { case low, high }

@Component
struct Offer {
    @Public var price: Price = .low  // error: type 'Price' does not conform to protocol 'PageValue' in $price
    @Public(.readOnly) var old: Price = .low  // error: type 'Price' does not conform to protocol 'PageReadable' in $old
    @Local var shown = Price.low  // error: requires that 'Price' conform to 'PageValue' in $shown

    var body: some HTML { "" }
}
