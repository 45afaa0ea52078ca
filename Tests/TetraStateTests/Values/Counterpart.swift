import Foundation
import Testing

@testable import TetraState

/// One row of the table in `docs/State.md`: a type of Python, and the Swift type that stands for it.
struct Counterpart: Sendable, CustomTestStringConvertible {
    /// As the row says it, without the backticks.
    let python: String
    let swift: String
    let check: @Sendable () throws -> Void

    var testDescription: String { "\(python) as \(swift)" }

    /// A row whose type keeps a value.
    init<Value: StateCodable & Equatable & Sendable>(_ python: String, _ value: Value) {
        self.init(python, value) { $0 == $1 }
    }

    /// A row whose type keeps a value, where its equality has to be told.
    init<Value: StateCodable & Sendable>(
        _ python: String, _ value: Value, _ isEqual: @escaping @Sendable (Value, Value) -> Bool
    ) {
        self.python = python
        swift = Self.spelling(of: Value.self)
        check = {
            var models = ResolvedReferences()
            try models.insert(Todo(id: 3, title: "milk"))
            let archive = try StateArchive(archived(value))
            #expect(isEqual(try archive.decode("value", as: Value.self, references: models), value))
        }
    }

    /// A row whose type is there with a trait that this build is without.
    init(_ python: String, unbuilt swift: String) {
        self.python = python
        self.swift = swift
        check = {}
    }

    /// A type as people write it: `[Int]` rather than `Array<Int>`.
    static func spelling(of type: Any.Type) -> String {
        var text = String(describing: type)
        for (pattern, replacement) in [
            ("\\bArray<(\\w+)>", "[$1]"), ("\\bDictionary<(\\w+), ([^<>]+)>", "[$1: $2]"), ("Optional<(\\w+)>", "$1?"),
            ("^StateTuple<Pack\\{(.+)\\}>", "StateTuple<$1>"),
        ] {
            guard let expression = try? NSRegularExpression(pattern: pattern) else { continue }
            let range = NSRange(text.startIndex..., in: text)
            text = expression.stringByReplacingMatches(in: text, range: range, withTemplate: replacement)
        }
        return text
    }
}
