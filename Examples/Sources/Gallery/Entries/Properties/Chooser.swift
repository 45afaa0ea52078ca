import Tetra

enum Season: String, CaseIterable, PageValue, StateCodable {
    case spring, summer, autumn, winter
}

/// A generic component: one of the cases of any enum.
@Component
struct Chooser<Choice: RawRepresentable & CaseIterable & Hashable & PageValue & StateCodable>
where Choice.RawValue == String, Choice.AllCases == [Choice] {
    static var file: String { #filePath }

    @Public var chosen: Choice
    var pickedBefore: Set<Choice> = []

    mutating func load(chosen: Choice) {
        self.chosen = chosen
    }

    @Public mutating func pick() {
        pickedBefore.insert(chosen)
    }

    var body: some HTML {
        fieldset(.class("card")) {
            legend { "Choose one" }
            ForEach(Choice.allCases, id: \.self) { choice in
                label {
                    input(
                        .type(.radio), .name("choice"), .value(choice.rawValue), .bind($chosen), .on(.change, $pick()))
                    choice.rawValue
                    if pickedBefore.contains(choice) { small { " (picked before)" } }
                }
            }
        }
    }
}
