import TetraHTML

extension ComponentType {
    /// What the page must know of methods and watchers; what there is none of is left out.
    var callDescription: [String: JSONValue] {
        var description: [String: JSONValue] = [:]
        if !watchers.isEmpty { description["watch"] = .object(watchDescription) }
        let listeners = methods.compactMap(\.listener)
        if !listeners.isEmpty { description["listen"] = .array(listeners) }
        let timing = methods.compactMap { method in method.timing.map { (method.name, JSONValue.string("\($0)")) } }
        if !timing.isEmpty { description["timing"] = .object(Dictionary(timing) { first, _ in first }) }
        let questions = methods.compactMap { method in method.question.map { (method.name, JSONValue.string($0)) } }
        if !questions.isEmpty { description["confirm"] = .object(Dictionary(questions) { first, _ in first }) }
        return description
    }

    /// For each watched property the wait of its most impatient watcher; null for none.
    private var watchDescription: [String: JSONValue] {
        var timings: [Int: [CallTiming?]] = [:]
        for watcher in watchers {
            for property in watcher.properties { timings[property, default: []].append(watcher.timing) }
        }
        return Dictionary(
            timings.map { property, timings in
                let waits = timings.compactMap { $0 }
                let isPatient = waits.count == timings.count
                let wait = isPatient ? waits.dropFirst().reduce(waits[0], CallTiming.quicker) : nil
                return (properties[property].name, wait.map { JSONValue.string("\($0)") } ?? .null)
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension ComponentMethod {
    /// `["on", event, [modifier…], ["call", method, [argument…]]]`, as in a template.
    fileprivate var listener: JSONValue? {
        guard let listens else { return nil }
        let detail: [JSONValue] = ["event", "detail"]
        let arguments = parameters.map { parameter in
            JSONValue.array(parameters.count == 1 ? detail : detail + [.string(parameter)])
        }
        let call: JSONValue = ["call", .string(name), .array(arguments)]
        return [
            "on", .string(listens.name), .array(listens.modifiers.map { .string($0) }),
            question == nil ? call : ["confirm", nil, call],
        ]
    }
}
