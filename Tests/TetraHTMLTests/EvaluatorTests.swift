import Foundation
import Testing

@testable import TetraHTML

/// The table that the page's evaluator is held to as well.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    let name: String
    let expression: JSONValue
    let literals: [JSONValue]
    let scope: [(name: String, value: JSONValue)]
    let event: JSONValue
    let value: JSONValue

    var testDescription: String { name }

    static let all: [GoldenCase] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Shared/expressions.json")
        guard let bytes = try? Data(contentsOf: file), case .array(let cases)? = try? JSONReader.read(Array(bytes))
        else {
            return []
        }
        return cases.compactMap(GoldenCase.init)
    }()

    init?(_ json: JSONValue) {
        guard case .string(let name)? = json.member("name"), let expression = json.member("expression"),
            case .array(let literals)? = json.member("literals"), case .object(let scope)? = json.member("scope"),
            let value = json.member("value")
        else { return nil }
        self.name = name
        self.expression = expression
        self.literals = literals
        self.scope = scope.map { (name: $0.key, value: $0.value) }
        event = json.member("event") ?? .null
        self.value = value
    }
}

@Suite("The evaluator")
struct EvaluatorTests {
    @Test("the golden table has all its cases and each operator")
    func complete() {
        #expect(GoldenCase.all.count >= 220)
        let text = GoldenCase.all.map { String(decoding: JSONWriter.write($0.expression), as: UTF8.self) }.joined()
        for operation in ClientOperator.allCases {
            let name = String(decoding: JSONWriter.write(.string(operation.rawValue)), as: UTF8.self)
            #expect(text.contains("[\(name),"), "\(operation)")
        }
    }

    @Test("the golden table", arguments: GoldenCase.all)
    func golden(_ golden: GoldenCase) throws {
        let node = try #require(ClientNode(json: golden.expression, literals: golden.literals))
        let evaluator = ExpressionEvaluator(scope: ExpressionScope(golden.scope), event: golden.event)
        #expect(evaluator.value(of: node) == golden.value)
    }
}
