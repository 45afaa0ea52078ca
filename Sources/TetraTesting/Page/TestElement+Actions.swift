import Tetra

/// What a person does. Each returns when all calls that came of it have been answered and applied.
///
/// All of them throw ``ElementError`` for an element that nobody could use (hidden, disabled, gone), and
/// ``CallFailure`` where a call failed.
extension TestElement {
    /// Clicks: follows a link, ticks a checkbox, submits the form of its button, opens `details`, and does whatever
    /// listens.
    public nonisolated(nonsending) func click() async throws {
        try requireUsable("clicked")
        try page.leaveField(for: node)
        try page.click(node)
        try await page.settle()
    }

    /// Replaces what a field holds, as typing does. `change` follows when the field is left: by ``leave()``, by Enter,
    /// or when something else is used.
    public nonisolated(nonsending) func fill(_ text: String) async throws {
        try requireUsable("filled")
        guard node.isTextField || node.name == "input" && !node.isTickable && role != .button || node.isEditable else {
            throw ElementError(.unusable, "\(self) can't be filled: it is no field for text.")
        }
        guard !node.has("readonly") else { throw ElementError(.unusable, "\(self) can't be filled: it is read-only.") }
        try page.leaveField(for: node)
        node.entered.value = text
        page.fieldToLeave = node
        try page.dispatch("input", at: node)
        try await page.settle()
    }

    /// Leaves a field: if something was typed, `change` is dispatched, then `blur`.
    public nonisolated(nonsending) func leave() async throws {
        try page.commit(node)
        try page.dispatch("blur", at: node, bubbles: false)
        try page.dispatch("focusout", at: node)
        try await page.settle()
    }

    /// Ticks a checkbox or picks a radio button, unless it is on already.
    public nonisolated(nonsending) func check() async throws {
        try await turn(on: true)
    }

    /// Clears a checkbox, unless it is off already.
    public nonisolated(nonsending) func uncheck() async throws {
        try await turn(on: false)
    }

    /// Selects options of a list by their names, and only those.
    public nonisolated(nonsending) func select(_ names: String...) async throws {
        try requireUsable("used")
        guard node.name == "select" else {
            throw ElementError(.unusable, "\(self) has no options to select.")
        }
        var chosen: [ElementNode] = []
        for name in names {
            let option = try ElementSearch([.option], name).match(in: node, place: description)
            guard !option.isDisabled else { throw ElementError(.disabled, "The option \"\(name)\" is disabled.") }
            chosen.append(option)
        }
        try page.leaveField(for: node)
        node.select(chosen)
        try page.dispatch("input", at: node)
        try page.dispatch("change", at: node)
        try await page.settle()
    }

    /// Presses a key: Enter in a field submits its form, and on a button or link clicks it.
    public nonisolated(nonsending) func press(_ key: DOMKey) async throws {
        try requireUsable("used")
        try page.leaveField(for: node)
        let goesOn = try page.dispatch("keydown", at: node, key: key.name)
        if goesOn { try page.defaultOfKey(key, at: node) }
        if page.holds(node) { try page.dispatch("keyup", at: node, key: key.name) }
        try await page.settle()
    }

    /// Submits a form, as a click on its button would.
    public nonisolated(nonsending) func submit() async throws {
        guard let form = node.name == "form" ? node : node.form else {
            throw ElementError(.unusable, "\(self) belongs to no form.")
        }
        guard isInPage else { throw ElementError(.gone, "\(self) has left the page.") }
        try page.leaveField(for: form)
        try page.submit(form, by: nil)
        try await page.settle()
    }

    /// Dispatches any other event, such as `dblclick`.
    public nonisolated(nonsending) func dispatch(_ event: String, bubbles: Bool = true) async throws {
        guard isInPage else { throw ElementError(.gone, "\(self) has left the page.") }
        try page.dispatch(event, at: node, bubbles: bubbles)
        try await page.settle()
    }

    private nonisolated(nonsending) func turn(on isOn: Bool) async throws {
        guard node.isTickable || role == .switch || role == .checkbox else {
            throw ElementError(.unusable, "\(self) is neither on nor off.")
        }
        guard isOn || node.inputType != "radio" else {
            throw ElementError(.unusable, "\(self) is turned off by picking another radio button.")
        }
        guard isChecked != isOn else { return try requireUsable("ticked") }
        try await click()
    }

    private func requireUsable(_ use: String) throws {
        guard isInPage else { throw ElementError(.gone, "\(self) can't be \(use): it has left the page.") }
        guard node.isShown else { throw ElementError(.hidden, "\(self) can't be \(use): it is hidden.") }
        guard isEnabled else { throw ElementError(.disabled, "\(self) can't be \(use): it is disabled.") }
    }
}
