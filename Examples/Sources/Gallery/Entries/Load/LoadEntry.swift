import Tetra

struct LoadEntry: Entry {
    static let about = EntryDescription(
        "/load", title: "load",
        summary: "Runs at first render and again at each call; what it sets is never old and never saved.",
        files: Clock.file, Forecast.file)

    let page: PageContext

    var body: some HTML {
        Clock()
        Forecast(city: "Oslo")
        Forecast(city: "Nowhere", days: 1)
    }
}
