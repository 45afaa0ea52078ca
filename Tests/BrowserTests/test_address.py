"""Properties that stand in the page's address, in a real browser."""

import time

from playwright.sync_api import expect

from fake_page import events, noise, open_page, server, settled, tab
from fake_server import island, page_html

KIND = {
    "name": "App.F", "table": None, "writable": ["q", "tab", "tags"], "readOnly": [], "local": [],
    "url": [["q", "q", "", False], ["tab", "tab", "all", True], ["tags", "t", [], False]],
}
BODY = (
    """<input aria-label=Search data-tetra='[["bind","q"]]'>"""
    """<button data-tetra='[["on","click",[],["set","tab","open"]]]'>Open</button>"""
    """<button data-tetra='[["on","click",[],["set","tab","all"]]]'>All</button>"""
    """<p data-tetra='[["text",["get","tab"]]]'></p>"""
)


def record(state="s1", q="", tab="all", tags=()):
    return [0, "f", state, [q, tab, list(tags)], [], None]


def page(*values, **more):
    return page_html(f'<main data-tetra-id="f">{BODY}</main>', island([KIND], [record("s", *values, **more)]))


def answering(server, *values):
    def answer(request):
        result = {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": None, "components": [record("s2", *values)], "queue": []}
        return 200, {"v": 1, "assets": "h1", "types": [KIND], "tables": {}, "results": [result]}

    server.answer = answer


def search(tab):
    return tab.evaluate("location.search")


def arrived(tab):
    """The module that follows the values is fetched on demand."""
    tab.wait_for_function("() => performance.getEntriesByName(location.origin + '/tetra/assets/h1/query.js').length === 1")
    tab.wait_for_timeout(50)


def test_the_address_follows_in_place_and_the_default_stands_nowhere(tab, server):
    server.pages["/?x=1#top"] = server.pages["/?x=1"] = page()
    open_page(tab, "/?x=1#top")
    arrived(tab)
    count = tab.evaluate("history.length")
    tab.get_by_label("Search").fill("a&b c")
    tab.wait_for_function("() => location.search.includes('q=')")
    assert search(tab) == "?x=1&q=a%26b+c" and tab.evaluate("location.hash") == "#top"
    tab.evaluate("tetra.set('f', 'tags', ['x', '5'])")
    tab.wait_for_function("() => location.search.includes('t=')")
    assert search(tab) == "?x=1&q=a%26b+c&t=x&t=5"
    tab.get_by_label("Search").fill("")
    tab.evaluate("tetra.set('f', 'tags', [])")
    tab.wait_for_function("() => location.search === '?x=1'")
    assert tab.evaluate("history.length") == count and server.requests == [] and server.loads == ["/?x=1"]


def test_a_visit_with_values_leaves_its_address_alone(tab, server):
    server.pages["/?tab=open&q=a%20b"] = page("a b", "open")
    open_page(tab, "/?tab=open&q=a%20b")
    arrived(tab)
    tab.wait_for_timeout(400)
    assert search(tab) == "?tab=open&q=a%20b"


def test_a_step_is_an_entry_of_the_history_and_back_and_forward_set_it_again(tab, server):
    server.pages["/"] = page()
    server.pages["/?tab=open"] = page("", "open")
    open_page(tab)
    arrived(tab)
    count = tab.evaluate("history.length")
    tab.get_by_role("button", name="Open").click()
    tab.wait_for_function("() => location.search === '?tab=open'")
    assert tab.evaluate("history.length") == count + 1
    tab.go_back()
    expect(tab.locator("p")).to_have_text("all")
    tab.wait_for_timeout(400)
    assert search(tab) == "" and server.loads == ["/", "/"]
    tab.go_forward()
    expect(tab.locator("p")).to_have_text("open")
    tab.wait_for_timeout(400)
    assert search(tab) == "?tab=open" and tab.evaluate("history.length") == count + 1
    tab.get_by_role("button", name="All").click()
    tab.wait_for_function("() => location.search === ''")


def test_while_a_step_back_is_under_way_the_address_stays_what_it_is(tab, server):
    server.pages["/"] = page()
    answering(server, "", "open")
    open_page(tab)
    arrived(tab)
    tab.evaluate("tetra.call('f', 'm').then(() => 0)")
    tab.wait_for_function("() => location.search === '?tab=open'")
    tab.get_by_label("Search").fill("x")
    tab.wait_for_function("() => location.search.includes('q=x')")
    server.pages["/"] = lambda: time.sleep(0.5) or page()
    tab.wait_for_timeout(400)
    tab.go_back()
    expect(tab.locator("p")).to_have_text("all")
    expect(tab.get_by_label("Search")).to_have_value("")
    tab.wait_for_timeout(400)
    assert search(tab) == "" and server.loads == ["/", "/"]
    server.pages["/?tab=open&q=x"] = page("x", "open")
    tab.go_forward()
    expect(tab.locator("p")).to_have_text("open")


def test_a_value_that_the_server_sets_is_followed(tab, server):
    server.pages["/"] = page()
    answering(server, "from the server", "open")
    open_page(tab)
    arrived(tab)
    tab.evaluate("tetra.call('f', 'm').then(() => 0)")
    tab.wait_for_function("() => location.search === '?q=from+the+server&tab=open'")


def test_a_call_is_made_at_the_address_of_that_moment(tab, server):
    server.pages["/"] = page()
    answering(server, "abc")
    open_page(tab)
    arrived(tab)
    tab.evaluate("(async () => { for (const q of ['a', 'ab', 'abc']) { tetra.set('f', 'q', q); await 0; } await tetra.call('f', 'm'); })()")
    settled(tab)
    assert server.requests[0]["url"] == "/?q=abc"


def test_hundreds_of_changes_are_more_than_browsers_allow_and_change_it_now_and_then(tab, server):
    server.pages["/"] = page()
    open_page(tab)
    arrived(tab)
    tab.evaluate(
        "(async () => { window.changes = 0; const real = history.replaceState.bind(history);"
        "history.replaceState = (...all) => { changes++; real(...all); };"
        "for (let n = 0; n <= 300; n++) { tetra.set('f', 'q', String(n)); await new Promise((done) => setTimeout(done, 3)); } })()")
    tab.wait_for_function("() => location.search === '?q=300'")
    assert tab.evaluate("changes") < 12


def test_a_page_that_needs_none_of_it_does_not_fetch_it(tab, server):
    plain = {name: value for name, value in KIND.items() if name != "url"}
    server.pages["/"] = page_html(f'<main data-tetra-id="f">{BODY}</main>', island([plain], [record()]))
    open_page(tab)
    tab.get_by_label("Search").fill("x")
    tab.wait_for_timeout(400)
    assert search(tab) == "" and tab.evaluate("performance.getEntriesByType('resource').every(({ name }) => !name.endsWith('query.js'))")
