/// What a bill comes to.
extension [Expense] {
    var totalCents: Int { reduce(0) { $0 + $1.cents } }

    /// What a friend should pay of it all: equal parts, and what does not divide goes to the first of them cent by cent.
    func share(of friend: Friend) -> Int {
        let everybody = Friend.allCases
        let (part, rest) = totalCents.quotientAndRemainder(dividingBy: everybody.count)
        return part + (everybody.firstIndex(of: friend).map { $0 < rest } ?? false ? 1 : 0)
    }

    /// What a friend gets back; negative for what they owe. All balances together are nothing.
    func balance(of friend: Friend) -> Int {
        filter { $0.payer == friend }.totalCents - share(of: friend)
    }
}
