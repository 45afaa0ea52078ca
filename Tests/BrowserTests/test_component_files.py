"""Styles and scripts of components, in a real browser."""

from playwright.sync_api import expect

from fake_page import events, noise, open_page, server, settled, tab
from fake_server import island, page_html

BADGE = {"name": "App.Badge", "table": None, "writable": [], "readOnly": [], "local": []}
OTHER = {**BADGE, "name": "App.Other"}
INVOKE = """data-tetra='[["on","click",[],["invoke","mark",["x"]]]]'"""
HTML = (
    f'<section data-tetra-id="b" data-tetra-scope="b1"><p class=own>own</p><button {INVOKE}>Mark</button>'
    f'<div data-tetra-id="o"><p class=child>child</p><button {INVOKE}>Other</button></div>'
    '<div data-tetra-owner="x"><p class=foreign>foreign</p></div></section><p class=outside>outside</p>'
)
STYLE = """@scope ([data-tetra-scope~="b1"]) to (:scope [data-tetra-id], :scope [data-tetra-owner]) {
p { color: rgb(1, 2, 3) } :scope { outline-style: dotted }
}"""
SCRIPT = """{
function mark(text) { this.dataset.mark = text; window.marked = "badge"; }
tetra.register("mark", mark, "App.Badge");
}"""


def page():
    data = island([BADGE, OTHER], [[0, "b", "s", [], [], None], [1, "o", "s", [], [], None]])
    return page_html(HTML, data, script="/badge.js").replace("</title>", '</title><link rel=stylesheet href="/badge.css">')


def serve(server):
    server.pages["/"] = page()
    server.files = {"/badge.css": ("text/css", STYLE), "/badge.js": ("text/javascript", SCRIPT)}


def color(tab, name):
    return tab.locator(f".{name}").evaluate("(element) => getComputedStyle(element).color")


def test_a_style_ends_where_a_child_or_anothers_content_begins(tab, server):
    serve(server)
    open_page(tab)
    assert color(tab, "own") == "rgb(1, 2, 3)"
    for name in ("child", "foreign", "outside"):
        assert color(tab, name) == "rgb(0, 0, 0)", name
    assert tab.locator("section").evaluate("(element) => getComputedStyle(element).outlineStyle") == "dotted"


def test_a_function_belongs_to_the_components_of_its_type(tab, server, noise):
    serve(server)
    open_page(tab)
    tab.wait_for_load_state("networkidle")
    tab.get_by_role("button", name="Mark").click()
    expect(tab.locator("section")).to_have_attribute("data-mark", "x")
    tab.get_by_role("button", name="Other").click()
    tab.wait_for_timeout(50)
    assert len(noise) == 1 and "no function is registered as mark" in noise.pop()
    tab.evaluate("tetra.register('mark', function (text) { this.dataset.mark = 'global ' + text })")
    tab.get_by_role("button", name="Other").click()
    expect(tab.locator("[data-tetra-id=o]")).to_have_attribute("data-mark", "global x")
    tab.get_by_role("button", name="Mark").click()
    assert tab.evaluate("marked") == "badge"


def test_the_queue_calls_the_function_of_the_component_that_it_names(tab, server):
    serve(server)
    result = {"call": "1", "status": 200, "value": None, "html": None, "components": [], "queue": [["invoke", "mark", ["queued"], "b"]]}
    server.answer = lambda request: (200, {"v": 1, "assets": "h1", "types": [], "tables": {}, "results": [result]})
    open_page(tab)
    tab.wait_for_load_state("networkidle")
    tab.evaluate("tetra.call('o', 'm').then(() => 0)")
    expect(tab.locator("section")).to_have_attribute("data-mark", "queued")


def test_new_html_of_the_inner_of_two_components_keeps_the_scope_of_the_outer(tab, server):
    def inner(text, ids, scopes):
        return f'<p data-tetra-id="{ids}" data-tetra-scope="{scopes}">{text}</p>'

    data = island([BADGE, OTHER], [[0, "b", "s", [], [], None], [1, "o", "s", [], [], None]])
    server.pages["/"] = page_html(inner("one", "b o", "b1 o1"), data)
    server.pages["/bare"] = page_html('<p data-tetra-id="b o" data-tetra-scope="- o1">one</p>', data)
    html = inner("two", "b", "b1")
    server.answer = lambda request: (200, {
        "v": 1, "assets": "h1", "types": [BADGE], "tables": {},
        "results": [{"call": request["calls"][0]["call"], "status": 200, "value": None, "html": html, "components": [[0, "b", "s2", [], [], None]], "queue": []}]})
    open_page(tab)
    tab.evaluate("tetra.call('b', 'm').then(() => 0)")
    expect(tab.locator("p")).to_have_text("two")
    assert tab.evaluate("(({ dataset }) => [dataset.tetraId, dataset.tetraScope])(document.querySelector('p'))") == ["b o", "b1 o1"]
    html = '<p data-tetra-id="b">three</p>'
    open_page(tab, "/bare")
    tab.evaluate("tetra.call('b', 'm').then(() => 0)")
    expect(tab.locator("p")).to_have_text("three")
    assert tab.evaluate("document.querySelector('p').dataset.tetraScope") == "- o1"
