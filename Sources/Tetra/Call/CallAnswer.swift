import HTTPTypes
import TetraHTML

/// What a request for calls is answered with, and its JSON.
struct CallAnswer: Sendable {
    /// One entry of `results`.
    struct Result: Sendable {
        let call: String
        let result: Swift.Result<CallRunner.Outcome, CallError>

        /// `nil` for success.
        var code: String? {
            if case .failure(let error) = result { error.code } else { nil }
        }

        var status: Int {
            switch result {
            case .success: 200
            case .failure(let error): error.status
            }
        }
    }

    let assets: String
    /// Whether the request held one call; several can have fewer results, where one of them changed the session.
    let isSingle: Bool
    let results: [Result]
    /// The tables of expressions that the page already holds.
    let held: Set<String>
    /// Whether the page should fetch itself anew: the session changed.
    let refresh: Bool

    /// One call: its status is that of the answer. Several: 200.
    var status: HTTPResponse.Status {
        isSingle ? HTTPResponse.Status(code: results[0].status) : .ok
    }

    func json() -> [UInt8] {
        var types = TypeList()
        let results = self.results.map { $0.json(&types) }
        var members = JSONMembers(standsInMarkup: false)
        members.add("v", .number(Double(CallEnvelope.version)))
        members.add("assets", .string(assets))
        members.add("types", types.json)
        members.add("tables", json: types.tables(without: held))
        members.add("results", .array(results))
        if refresh { members.add("refresh", .bool(true)) }
        return members.finish()
    }

    /// The answer to a request that was refused as a whole.
    static func refusal(_ error: CallError) -> [UInt8] {
        var members = JSONMembers(standsInMarkup: false)
        members.add("v", .number(Double(CallEnvelope.version)))
        members.add("results", .array([]))
        members.add("error", .object(["code": .string(error.code), "message": .string(error.message)]))
        return members.finish()
    }
}

extension CallAnswer.Result {
    fileprivate func json(_ types: inout TypeList) -> JSONValue {
        switch result {
        case .success(let outcome):
            success(outcome, &types)
        case .failure(let error):
            .object([
                "call": .string(call), "status": .number(Double(error.status)), "code": .string(error.code),
                "message": .string(error.message),
            ])
        }
    }

    private func success(_ outcome: CallRunner.Outcome, _ types: inout TypeList) -> JSONValue {
        var members: [String: JSONValue] = [
            "call": .string(call), "status": .number(200), "value": outcome.value ?? .null,
            "html": outcome.html.map { .string(String(decoding: $0, as: UTF8.self)) } ?? .null,
            "components": .array(outcome.records.map { types.record($0) }),
            "queue": .array(outcome.operations.compactMap(\.json)),
        ]
        if let owner = outcome.owner { members["owner"] = .string(owner) }
        return .object(members)
    }
}
