import HTTPTypes
import Tetra

/// A page in a tab of a browser, driven as its runtime in JavaScript would drive it.
///
/// Elements are found by what they are and what they are called; what a person does runs client expressions, sends
/// calls, applies answers and the server's queue, and returns when all has come to rest:
///
/// ```swift
/// let page = try await app.visit("/?filter=open")
/// try await page.textField("New to-do").fill("milk")
/// try await page.button("Add").click()
/// #expect(page.elements(.listitem).count == 3)
/// ```
///
/// A call that fails is thrown as ``CallFailure``. What the page can't know is not there: style sheets (an element is
/// hidden by `hidden`, a closed `details` or `dialog`, not by CSS), layout, focus and caret, scripts of the app, time
/// (whatever waits is waited for; no call overtakes another), the history, the event stream. Those are for a browser.
public final class TestPage {
    /// The browser that shows it.
    public let app: TestApp
    /// Path and query, as the address bar shows them.
    public internal(set) var url = "/"
    /// The status that the page was answered with.
    public internal(set) var status: HTTPResponse.Status = .ok
    /// The last answer, to a visit or a call, as it came.
    public internal(set) var lastResponse = TestResponse(status: .ok, headers: [:], body: [])
    /// All events that components and the page's runtime have dispatched since ``visit(_:)``.
    public internal(set) var events: [PageEvent] = []
    /// All that the server has asked the page to do since ``visit(_:)``.
    public internal(set) var operations: [PageOperation] = []

    /// All questions that a person was asked by `.confirm("…")` since ``visit(_:)``.
    public internal(set) var questions: [String] = []
    /// What the person answers to a question; yes to all, unless a test says otherwise.
    public var answersQuestion: (String) -> Bool = { _ in true }
    /// What the page put on the clipboard last.
    public internal(set) var clipboard: String?

    var document = ElementNode(name: "#root")
    var store = PageStore()
    var waiting: [PendingCall] = []
    var callCount = 0
    /// Where the page is to go once all calls have been answered.
    var destination: String?
    /// When a refused state last led to a refresh.
    var lastRefusal: ContinuousClock.Instant?
    /// Who the page was made for.
    var identityMark: String?
    /// A field that was typed into and not left yet: its `change` is still to come.
    var fieldToLeave: ElementNode?

    init(app: TestApp) {
        self.app = app
    }

    /// The page as HTML, as it is now: with what expressions have made of it.
    public var html: String { document.innerHTML }

    /// All text that can be seen.
    public var text: String { document.shownText }

    /// The page's title.
    public var title: String {
        document.tree.first { $0.name == "title" }?.textContent.collapsed ?? ""
    }

    /// The names of the dispatched events, for short comparisons.
    public var eventNames: [String] { events.map(\.name) }

    /// Whether an element is part of the page.
    func holds(_ element: ElementNode) -> Bool { element.root === document }
}

extension TestPage: ElementContainer {
    /// The whole page.
    public var searchScope: SearchScope { SearchScope(page: self, element: document, place: "the page \(url)") }
}
