import Tetra

enum Place: String, CaseIterable, PageValue, StateCodable {
    case stalls, balcony, box

    var price: Int { self == .stalls ? 12 : self == .balcony ? 9 : 30 }
}

/// Arguments and results are those of Swift; what the page passes are values of its own.
@Component
struct BoxOffice {
    static let file = #filePath

    struct TooManyForABox: ComponentError {
        let status = 422
        let code = "TooManyForABox"
        let message = "A box has four seats."
    }

    @Public var seats = 2
    @Public var place = Place.stalls
    @Local var answer = ""
    var bought = 0
    var notice = ""
    let limit = 1...6

    /// What it returns or throws reaches the page, where it was called.
    @Public(update: false) func price(of seats: Int, in place: Place) throws -> Int {
        guard limit.contains(seats), place != .box || seats <= 4 else { throw TooManyForABox() }
        return seats * place.price
    }

    /// The page asks before it calls.
    @Public(.confirm("Buy these seats?")) mutating func buy() {
        guard limit.contains(seats) else { return }
        bought += seats
        notice = "\(bought) seats are yours."
    }

    /// Runs when the page has changed `seats`.
    @Public(watch: \Self.seats) mutating func seatsChanged(from old: Int, to new: Int) {
        notice = limit.contains(new) ? "\(new) instead of \(old)." : "From 1 to 6 seats, so it stays at \(old)."
        if !limit.contains(new) { seats = old }
    }

    var body: some HTML {
        section(.class("card"), .ariaLabel("Box office")) {
            h2 { "Box office" }
            div(.class("row")) {
                button(.class("small"), .on(.click, $seats.decrement()), .ariaLabel("Fewer")) { "−" }
                output(.ariaLabel("Seats")) { $seats }
                button(.class("small"), .on(.click, $seats.increment()), .ariaLabel("More")) { "+" }
                select(.ariaLabel("Place"), .bind($place), .on(.change, $answer.set(""))) {
                    ForEach(Place.allCases, id: \.self) { place in option(.value(place.rawValue)) { place.rawValue } }
                }
                button(.class("small"), .on(.click, ask), .disabled(while: $price.isRunning)) { "How much?" }
                button(.on(.click, $buy()), .disabled(while: $buy.isRunning)) { "Buy" }
                output(.ariaLabel("Price")) { $answer }
            }
            p(.role(.status)) { notice }
        }
    }

    private var ask: ClientCall<Int> {
        $price(of: $seats, in: $place)
            .then { price in $answer.set(price.text + " euros together.") }
            .failed { error in $answer.set(error.message) }
    }
}
