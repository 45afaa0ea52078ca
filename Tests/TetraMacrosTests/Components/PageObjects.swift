import Tetra

/// What the page may see and send, members and all.
@PageValue @StateCodable
struct Address: Equatable {
    var street = ""
    var city: String
    var `in`: Int?
    let planet = "Earth"
    static let none = Address(city: "")
    var line: String { "\(street), \(city)" }
}

@PageValue
public struct Boxed<Content>: Sendable where Content: Sendable {
    public var content: Content
}

/// A model, of which the page sees two properties and never the third.
@PageObject
@StateCodable
struct Member {
    @Shown var name: String
    @Shown var address: Address
    var password: String
}

@Component
struct Profile {
    @Public var address = Address(city: "Bern")
    @Public(.readOnly) var member = Member(name: "Emma", address: Address(city: "Rome"), password: "secret")
    @Public(.readOnly) var members: [Member] = []
    @Local var draft: Address? = nil

    @Public mutating func find(_ city: String) -> Member? {
        member.address.city == city ? member : nil
    }

    @Public mutating func move(to address: Address) { self.address = address }

    var body: some HTML {
        div {
            input(.bind($address.city), .on(.change, $address.street.set("Main St"), $move(to: $address)))
            p { $member.name }
            p { $member.address.city }
            p(.show($draft == nil)) { $draft.city }
        }
    }
}
