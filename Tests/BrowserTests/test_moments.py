"""Moments that no element dispatches by itself, in a real browser: in sight, painted, a time that has passed."""

from playwright.sync_api import expect

from fake_page import noise, open_page, server, tab
from fake_server import island, page_html

KIND = {"name": "App.C", "table": "t", "writable": [], "readOnly": [], "local": ["seen", "count"]}


def page(body, tables):
    return page_html(
        f'<main data-tetra-id="c">{body}<output data-tetra=\'[["text",["get","count"]]]\'></output></main>',
        island([KIND], [[0, "c", "state", [], [], [False, 0]]], {"t": tables}),
    )


COUNT = ["set", "count", ["+", ["get", "count"], ["$", 0]]]


def test_an_element_that_comes_into_sight_says_so_each_time(tab, server):
    body = "<div id=above></div><p id=far data-tetra='sight001 [1]'>far</p>"
    server.pages["/"] = page(body, {"sight001": [["on", "tetra:visible", [], COUNT]]})
    open_page(tab)
    tab.evaluate("document.querySelector('#above').style.height = '4000px'")
    tab.wait_for_timeout(300)
    before = int(tab.evaluate("tetra.get('c', 'count')"))
    tab.evaluate("document.querySelector('#far').scrollIntoView()")
    tab.wait_for_function("before => tetra.get('c', 'count') === before + 1", arg=before)
    tab.evaluate("scrollTo(0, 0)")
    tab.wait_for_timeout(200)
    tab.evaluate("document.querySelector('#far').scrollIntoView()")
    tab.wait_for_function("before => tetra.get('c', 'count') === before + 2", arg=before)


def test_a_painted_element_says_so_once(tab, server):
    server.pages["/"] = page("<p data-tetra='paint001 [1]'>x</p>", {"paint001": [["on", "tetra:painted", [], COUNT]]})
    open_page(tab)
    expect(tab.locator("output")).to_have_text("1")
    assert "event-sources.js" in server.assets
    tab.wait_for_timeout(200)
    assert tab.evaluate("tetra.get('c', 'count')") == 1


def test_a_time_passes_again_and_again_but_not_while_nobody_looks(tab, server):
    server.pages["/"] = page("<p data-tetra='tick0001 [1]'>x</p>", {"tick0001": [["on", "tetra:tick", ["every:100"], COUNT]]})
    open_page(tab)
    tab.wait_for_function("() => tetra.get('c', 'count') >= 2")
    tab.evaluate("""() => {
        window.isAway = true;
        Object.defineProperty(document, 'hidden', { get: () => isAway, configurable: true });
    }""")
    tab.wait_for_timeout(50)
    before = tab.evaluate("tetra.get('c', 'count')")
    tab.wait_for_timeout(500)
    assert tab.evaluate("tetra.get('c', 'count')") == before
    after = tab.evaluate("""() => {
        isAway = false;
        document.dispatchEvent(new Event('visibilitychange'));
        return tetra.get('c', 'count');
    }""")
    assert after == before + 1, "it catches up once"


def test_the_module_is_fetched_only_where_something_listens(tab, server):
    server.pages["/"] = page("<p>x</p>", {})
    open_page(tab)
    tab.wait_for_timeout(100)
    assert "event-sources.js" not in server.assets
