@testable import TetraState

/// Makes random values of one type, makes failing ones smaller, and says whether two are the same.
protocol Sampler<Value> {
    associatedtype Value: StateCodable

    func sample(_ random: inout SeededGenerator) -> Value

    /// Values that are a little smaller, the smallest first; none of them may lead back to a larger one.
    func smaller(_ value: Value) -> [Value]

    /// Whether they mean the same, floating-point numbers by their bits.
    func areSame(_ left: Value, _ right: Value) -> Bool
}

/// Values of a type that is taken as a whole.
struct LeafSampler<Value: StateCodable>: Sampler {
    var make: (inout SeededGenerator) -> Value
    var shrink: (Value) -> [Value] = { _ in [] }
    var same: (Value, Value) -> Bool

    func sample(_ random: inout SeededGenerator) -> Value { make(&random) }
    func smaller(_ value: Value) -> [Value] { shrink(value) }
    func areSame(_ left: Value, _ right: Value) -> Bool { same(left, right) }
}

struct ArraySampler<Element: Sampler>: Sampler {
    let element: Element

    func sample(_ random: inout SeededGenerator) -> [Element.Value] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in element.sample(&random) }
    }

    func smaller(_ value: [Element.Value]) -> [[Element.Value]] {
        let shorter = value.indices.map { index in
            var copy = value
            copy.remove(at: index)
            return copy
        }
        let simpler = value.indices.flatMap { index in
            element.smaller(value[index]).map { smaller in
                var copy = value
                copy[index] = smaller
                return copy
            }
        }
        return shorter + simpler
    }

    func areSame(_ left: [Element.Value], _ right: [Element.Value]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { element.areSame($0, $1) }
    }
}

struct OptionalSampler<Wrapped: Sampler>: Sampler {
    let wrapped: Wrapped

    func sample(_ random: inout SeededGenerator) -> Wrapped.Value? {
        Bool.random(using: &random) ? wrapped.sample(&random) : nil
    }

    func smaller(_ value: Wrapped.Value?) -> [Wrapped.Value?] {
        guard let value else { return [] }
        return [nil] + wrapped.smaller(value).map { .some($0) }
    }

    func areSame(_ left: Wrapped.Value?, _ right: Wrapped.Value?) -> Bool {
        switch (left, right) {
        case (let left?, let right?): wrapped.areSame(left, right)
        case (nil, nil): true
        default: false
        }
    }
}

struct DictionarySampler<Element: Sampler>: Sampler {
    let element: Element

    func sample(_ random: inout SeededGenerator) -> [String: Element.Value] {
        let keys = ["", "a", "key", "ключ", "\0"].shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))
        return Dictionary(uniqueKeysWithValues: keys.map { ($0, element.sample(&random)) })
    }

    func smaller(_ value: [String: Element.Value]) -> [[String: Element.Value]] {
        let shorter = value.keys.sorted().map { key in value.filter { $0.key != key } }
        let simpler = value.keys.sorted().flatMap { key in
            value[key].map(element.smaller)?.map { smaller in value.merging([key: smaller]) { $1 } } ?? []
        }
        return shorter + simpler
    }

    func areSame(_ left: [String: Element.Value], _ right: [String: Element.Value]) -> Bool {
        left.count == right.count
            && left.allSatisfy { key, value in right[key].map { element.areSame(value, $0) } ?? false }
    }
}

struct ResultSampler<Success: Sampler>: Sampler {
    let success: Success

    func sample(_ random: inout SeededGenerator) -> Result<Success.Value, StandardValueTests.Failure> {
        Bool.random(using: &random) ? .success(success.sample(&random)) : .failure(.gone)
    }

    func smaller(_ value: Value) -> [Value] {
        guard case .success(let value) = value else { return [] }
        return [.failure(.gone)] + success.smaller(value).map { .success($0) }
    }

    func areSame(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.success(let left), .success(let right)): success.areSame(left, right)
        case (.failure(let left), .failure(let right)): left == right
        default: false
        }
    }
}

extension Sampler {
    /// The smallest value that still fails, found by making a failing one smaller as long as that works.
    func smallest(_ value: Value, where fails: (Value) -> Bool) -> Value {
        var value = value
        for _ in 0..<1_000 {
            guard let next = smaller(value).first(where: fails) else { return value }
            value = next
        }
        return value
    }
}
