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
        for result in results { types.add(result.records) }
        var writer = JSONWriter(standsInMarkup: false, capacity: 1_024)
        writer.literal("{\"v\":")
        writer.number(Double(CallEnvelope.version))
        writer.literal(",\"assets\":")
        writer.string(assets)
        writer.literal(",\"types\":")
        types.write(into: &writer)
        writer.literal(",\"tables\":")
        writer.raw(types.tables(without: held))
        writer.literal(",\"results\":")
        writer.array(results) { result, writer in result.write(types, into: &writer) }
        if refresh { writer.literal(",\"refresh\":true") }
        writer.literal("}")
        return writer.bytes
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
    fileprivate var records: [SealedRecord] {
        if case .success(let outcome) = result { outcome.records } else { [] }
    }

    /// An object whose members stand in the order of their names, as in all JSON of the protocol.
    fileprivate func write(_ types: TypeList, into writer: inout JSONWriter) {
        writer.literal("{\"call\":")
        writer.string(call)
        switch result {
        case .success(let outcome):
            write(outcome, types, into: &writer)
        case .failure(let error):
            writer.literal(",\"code\":")
            writer.string(error.code)
            writer.literal(",\"message\":")
            writer.string(error.message)
            writer.literal(",\"status\":")
            writer.number(Double(error.status))
        }
        writer.literal("}")
    }

    private func write(_ outcome: CallRunner.Outcome, _ types: TypeList, into writer: inout JSONWriter) {
        writer.literal(",\"components\":")
        writer.array(outcome.records) { record, writer in types.write(record, into: &writer) }
        writer.literal(",\"html\":")
        if let html = outcome.html { writer.string(utf8: html) } else { writer.literal("null") }
        if let owner = outcome.owner {
            writer.literal(",\"owner\":")
            writer.string(owner)
        }
        writer.literal(",\"queue\":")
        writer.array(outcome.operations.lazy.compactMap(\.json)) { operation, writer in writer.write(operation) }
        writer.literal(",\"status\":200,\"value\":")
        writer.write(outcome.value ?? .null)
    }
}
