import Tetra

/// A count on the server, and a fold in the browser.
@Component
struct Counter {
    struct Refusal: ComponentError {
        let status = 409
        let code = "TooHigh"
        let message = "Three is the most."
    }

    @Public(.readOnly) var count = 0
    @Local var open = false

    @Public mutating func increment(by step: Int = 1) throws -> Int {
        guard count + step <= 3 else { throw Refusal() }
        count += step
        return count
    }

    @Public mutating func leave() { client.redirect(to: "/other?from=counter") }

    var body: some HTML {
        div(.class("high", when: $count > 2)) {
            output { $count }
            button(.on(.click, $increment())) { "More" }
            button(.on(.click, $leave()), .disabled(while: $open)) { "Leave" }
            button(.on(.click, $open.toggle())) { "Help" }
            p(.show($open)) { "It counts." }
        }
    }
}

/// Every kind of form control, bound.
@Component
struct Fields {
    @Public var name = ""
    @Public var pages = 0
    @Public var isPaper = false
    @Public var size = "m"
    @Public var language = "en"
    @Public var notes = ""
    @Public(.readOnly) var saved = ""

    @Public mutating func save() {
        saved = "\(name)|\(pages)|\(isPaper)|\(size)|\(language)|\(notes)"
    }

    var body: some HTML {
        form(.on(.submit, $save())) {
            label {
                "Name "; input(.bind($name))
            }
            label {
                "Pages "; input(.type(.number), .bind($pages))
            }
            label {
                input(.type(.checkbox), .bind($isPaper)); " Paper"
            }
            label {
                input(.type(.radio), .name("size"), .value("m"), .bind($size)); " Medium"
            }
            label {
                input(.type(.radio), .name("size"), .value("l"), .bind($size)); " Large"
            }
            label {
                "Language "
                select(.bind($language)) {
                    option(.value("en")) { "English" }; option(.value("de")) { "German" }
                }
            }
            label {
                "Notes "; textarea(.bind($notes))
            }
            button { "Save" }
            output { $saved }
        }
    }
}

/// Controls whose values are numbers, lists and nothing, and text that is edited in place.
@Component
struct Choices {
    enum Size: String, PageValue, StateCodable { case small, large }

    @Public var age: Int? = nil
    @Public var count = 1
    @Public var size: Size? = nil
    @Public var tags: [String] = ["b", "z"]
    @Public var levels: Set<Int> = []
    @Public var title = "Title"
    @Public(.readOnly) var saved = ""

    @Public mutating func save() {
        let text = size.map(\.rawValue) ?? "-"
        saved = "\(age ?? 0)|\(count)|\(text)|\(tags.joined(separator: ","))|\(levels.sorted())|\(title)"
    }

    var body: some HTML {
        div {
            input(.ariaLabel("Age"), .type(.number), .bind($age))
            input(.ariaLabel("Count"), .type(.number), .bind($count))
            input(.ariaLabel("Small"), .type(.radio), .name("size"), .value("small"), .bind($size))
            input(.ariaLabel("Large"), .type(.radio), .name("size"), .value("large"), .bind($size))
            input(.ariaLabel("A"), .type(.checkbox), .value("a"), .bind($tags))
            input(.ariaLabel("B"), .type(.checkbox), .value("b"), .bind($tags))
            select(.ariaLabel("Levels"), .multiple(), .bind($levels)) {
                option(.value("1")) { "one" }; option(.value("2")) { "two" }; option(.value("3")) { "three" }
            }
            h2(.editable($title), .style("width", $count.text + "em")) { "" }
            button(.on(.click, $save())) { "Save" }
            output { $saved }
        }
    }
}

/// A value with members, and lists that the page changes by itself.
@Component
struct Trip {
    @PageValue @StateCodable struct Place: Equatable {
        var city = "Bern"
        var nights = 1
    }

    @Public var place = Place()
    @Public var stops: [String] = ["Rome"]
    @Local var stop = ""
    @Public(.readOnly) var saved = ""

    @Public mutating func save() { saved = "\(place.city) \(place.nights) \(stops.joined(separator: "+"))" }

    var body: some HTML {
        div {
            input(.ariaLabel("City"), .bind($place.city))
            input(.ariaLabel("Nights"), .type(.number), .bind($place.nights))
            button(.on(.click, $place.nights.increment())) { "Longer" }
            p(.id("place")) { $place.city.uppercased + " " + $place.nights.text }
            input(.ariaLabel("Stop"), .bind($stop))
            button(.on(.click, $stops.append($stop), $stop.set("")), .disabled(while: $stop.trimmed.isEmpty)) { "Add" }
            button(.on(.click, $stops.remove("Rome"))) { "Not Rome" }
            button(.on(.click, $stops.toggle("Oslo"))) { "Oslo" }
            p(.id("stops")) { $stops.joined(separator: ", ") }
            button(.on(.click, $save())) { "Save" }
            output { $saved }
        }
    }
}

/// Rows that the page makes.
@Component
struct Rows {
    @PageValue @StateCodable struct Guest: Equatable {
        var id = 1
        var name = ""
        var dishes: [String] = []
    }

    @Public var guests = [Guest(id: 1, name: "Emma", dishes: ["soup"]), Guest(id: 2, name: "Noah")]
    @Local var tags = ["a", "b"]
    @Public(.readOnly) var saved = ""

    @Public mutating func save() {
        saved = guests.map { "\($0.name):\($0.dishes.joined(separator: "+"))" }.joined(separator: "|")
    }

    var body: some HTML {
        div {
            ul {
                ForEach($guests, id: \.id) { guest in
                    li {
                        input(.ariaLabel("Guest"), .bind(guest.name))
                        button(.on(.click, guest.dishes.append("cake"))) {
                            "Cake for "; guest.name
                        }
                        button(.on(.click, $guests.remove(at: guest.rowIndex ?? 0))) {
                            "Remove "; guest.name
                        }
                        ol {
                            ForEach(guest.dishes) { dish in
                                li {
                                    dish; " of "; guest.name
                                }
                            }
                        }
                    }
                }
            }
            p { ForEach($tags) { tag in b { tag } } }
            button(.on(.click, $tags.append("c"))) { "Tag" }
            button(.on(.click, $save())) { "Save" }
            output { $saved }
        }
    }
}

/// A value that all components of the page share, and what elements can be made to do.
@Component
struct Theme {
    @Store("theme") var theme = "light"
    @Public var name = "Emma"

    mutating func load(title: String) { heading = title }
    var heading: String

    var body: some HTML {
        div {
            button(.on(.click, $theme.set("dark"))) { heading }
            p(.class("dark", when: $theme == "dark")) {
                heading; ": "; $theme
            }
            button(.on(.click, .showModal("dialog-" + heading))) { "Open " + heading }
            dialog(.id("dialog-" + heading)) {
                p { "Inside " + heading }; button(.on(.click, .close)) { "Close " + heading }
            }
            form(.id("form-" + heading)) {
                input(.ariaLabel("Name of " + heading), .bind($name))
                button(.type(.button), .on(.click, .reset)) { "Reset " + heading }
            }
            button(.on(.click, .copy($name + "!"))) { "Copy " + heading }
        }
    }
}

/// Signs in and out.
@Component
struct Account {
    @Public var name = ""

    @Public mutating func login() async throws { try await context.session.login(name) }
    @Public mutating func logout() async throws { try await context.session.logout() }

    var body: some HTML {
        div {
            p { context.identity ?? "nobody" }
            label {
                "Name "; input(.bind($name))
            }
            button(.on(.click, $login())) { "Log in" }
            button(.on(.click, $logout())) { "Log out" }
        }
    }
}
