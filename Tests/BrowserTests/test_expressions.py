"""What a component's page does by itself: expressions, bindings, actions, in a real browser under the strict policy."""

import threading

from playwright.sync_api import expect

from fake_page import noise, open_page, server, tab
from fake_server import island, page_html


def page(body, values, read_only=None, local=None, tables=None):
    """A page with one component `c` around `body`, its writable, read-only and local values given by name."""
    read_only, local = read_only or {}, local or {}
    kind = {"name": "App.C", "table": "t", "writable": [*values], "readOnly": [*read_only], "local": [*local]}
    record = [0, "c", "state", [*values.values()], [*read_only.values()], [*local.values()]]
    return page_html(f'<main data-tetra-id="c">{body}</main>', island([kind], [record], {"t": tables or {}}))


def answer(request, body, values, read_only=None, tables=None, **more):
    """The answer to the first call of a request: the component with another body."""
    read_only = read_only or {}
    kind = {"name": "App.C", "table": "t", "writable": [*values], "readOnly": [*read_only], "local": []}
    record = [0, "c", "state2", [*values.values()], [*read_only.values()], None]
    html = None if body is None else f'<main data-tetra-id="c">{body}</main>'
    result = {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": html, "components": [record], "queue": []}
    return 200, {"v": 1, "assets": "h1", "types": [kind], "tables": {"t": tables or {}}, "results": [{**result, **more}]}


def value(tab, name):
    return tab.evaluate("name => tetra.get('c', name)", name)


# --- On demand -------------------------------------------------------------------------------------------------------


def test_a_part_of_the_runtime_is_fetched_when_an_element_needs_it_and_the_others_do_not_wait(tab, server):
    gate = server.delays["directive-style.js"] = threading.Event()
    server.pages["/"] = page(
        """<p id=bar data-tetra='[["style","width",["concat",["get","n"],["$",0]]]] ["%"]'>bar</p>
        <p id=text data-tetra='[["text",["get","n"]]]'>1</p>""",
        {"n": 1},
    )
    open_page(tab)
    tab.evaluate("tetra.set('c', 'n', 20)")
    expect(tab.locator("#text")).to_have_text("20")
    assert tab.locator("#bar").evaluate("e => e.style.width") == ""
    gate.set()
    tab.wait_for_function("() => document.querySelector('#bar').style.width === '20%'")
    tab.evaluate("tetra.set('c', 'n', null)")
    tab.wait_for_function("() => document.querySelector('#bar').style.width === ''")
    assert server.assets.count("directive-style.js") == 1


def test_a_part_that_no_element_needs_is_not_fetched(tab, server):
    server.pages["/"] = page("""<p id=text data-tetra='[["text",["get","style"]]]'></p>""", {"style": "a"})
    open_page(tab)
    expect(tab.locator("#text")).to_have_text("a")
    assert not [name for name in server.assets if name.startswith("directive-style")]


def test_an_element_that_left_before_its_part_arrived_is_left_alone(tab, server):
    gate = server.delays["directive-style.js"] = threading.Event()
    server.pages["/"] = page("""<p id=bar data-tetra='[["style","width",["get","w"]]]'>bar</p>""", {"w": "3px"})
    server.answer = lambda request: answer(request, "<p>no bar</p>", {"w": "3px"})
    open_page(tab)
    tab.evaluate("window.bar = document.querySelector('#bar'); tetra.call('c', null)")
    expect(tab.locator("main")).to_have_text("no bar")
    with tab.expect_response("**/directive-style.js"):
        gate.set()
    tab.evaluate("new Promise((done) => setTimeout(done, 50))")
    assert tab.evaluate("bar.style.width") == ""
