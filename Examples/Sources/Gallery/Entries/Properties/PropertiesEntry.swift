import Tetra

struct PropertiesEntry: Entry {
    static let about = EntryDescription(
        "/properties", title: "Properties",
        summary: "Who sees a property, who may change it, and where it lives, is said where it is declared.",
        files: Thermostat.file, Chooser<Season>.file)

    let page: PageContext

    var body: some HTML {
        Thermostat()
        Chooser<Season>(chosen: .autumn)
    }
}
