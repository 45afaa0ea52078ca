"""What is passed to a component, in a real browser: it stays when that component alone is rendered again, it follows
the values of who wrote it, and its owner is asked for what the page does not have."""

from playwright.sync_api import expect

from fake_page import events, noise, open_page, server, tab
from fake_server import island, page_html

BOARD = {"name": "App.Board", "table": None, "writable": ["name"], "readOnly": [], "local": ["count"]}
PANEL = {"name": "App.Panel", "table": None, "writable": [], "readOnly": [], "local": []}
TALLY = {"name": "App.Tally", "table": None, "writable": [], "readOnly": [], "local": []}
TYPES = (BOARD, PANEL, TALLY)

RECORDS = {
    "board": [0, "board", "s-board", ["Anna"], [], [1]],
    "panel": [1, "panel", "s-panel", [], [], []],
    "tally": [2, "tally", "s-tally", [], [], []],
}


def content(owner="board", note="Hello"):
    return (
        f'<p id=count data-tetra-owner="{owner}" data-tetra=\'[["text",["get","count"]]]\'>1</p>'
        f'<label data-tetra-owner="{owner}">Name <input value="Anna" data-tetra=\'[["bind","name"]]\'></label>'
        f'<p id=note data-tetra-owner="{owner}">{note}</p>' + tally()
    )


def tally(number=0):
    return f'<b data-tetra-id="tally"><i>{number}</i></b>'


KEPT = '<template data-tetra-keep="panel:content"></template>'


def panel(inner=None, clicks=0):
    """The HTML of the panel; `inner` is what stands in its slot, None for a closed one."""
    slot = "" if inner is None else f"<div><!--tetra:panel:content-->{inner}<!--/tetra:panel:content--></div>"
    return (
        f'<section data-tetra-id="panel"><h2><!--tetra:panel:title-->'
        f'{"Title" if clicks == 0 else KEPT.replace("content", "title")}<!--/tetra:panel:title--></h2>'
        f'<button data-tetra=\'[["on","click",[],["call","click",[]]]]\'>Clicked {clicks}</button>{slot}</section>'
    )


def board(inner):
    more = '[["on","click",[],["set","count",["+",["get","count"],1]]]]'.replace(",1]", ",[\"$\",0]]") + " [1]"
    return f'<main data-tetra-id="board"><button data-tetra=\'{more}\'>More</button>{inner}</main>'


def board_page(inner, *names):
    return page_html(board(inner), island(list(TYPES), [RECORDS[name] for name in ("board", "panel", *names)]))


def reply(call, html=None, components=(), **more):
    """The answer to one call."""
    result = {
        "call": call["call"], "status": 200, "value": None, "html": html, "components": list(components), "queue": [],
        **more,
    }
    return 200, {"v": 1, "assets": "h1", "types": list(TYPES), "tables": {}, "results": [result]}


def test_expressions_in_a_slot_are_of_the_component_that_wrote_them(tab, server):
    server.pages["/"] = board_page(panel(content()), "tally")
    open_page(tab)
    tab.get_by_role("button", name="More").click()
    expect(tab.locator("#count")).to_have_text("2")
    tab.get_by_label("Name").fill("Berta")
    assert tab.evaluate("tetra.get('board', 'name')") == "Berta"


def test_what_stands_in_a_slot_is_not_touched_when_the_component_alone_is_rendered(tab, server):
    server.pages["/"] = board_page(panel(content()), "tally")
    server.answer = lambda request: reply(request["calls"][0], panel(KEPT, 1), [RECORDS["panel"]])
    open_page(tab)
    tab.get_by_role("button", name="More").click()
    field = tab.get_by_label("Name")
    field.fill("Berta")
    tab.evaluate("""() => {
        window.mutated = [];
        new MutationObserver((all) => mutated.push(...all.map((each) => each.target.nodeName)))
          .observe(document.querySelector('section div'),
            { subtree: true, childList: true, attributes: true, characterData: true });
        window.note = document.querySelector('#note');
        note.dataset.mine = '1';
    }""")
    tab.evaluate("mutated.length = 0")
    tab.evaluate("tetra.call('panel', 'click')")
    expect(tab.get_by_role("button", name="Clicked 1")).to_be_visible()
    assert tab.evaluate("mutated") == []
    assert tab.evaluate("note.isConnected && note.dataset.mine") == "1"
    assert tab.locator("h2").text_content() == "Title"
    assert field.input_value() == "Berta"
    # Its expressions and its components are connected as before.
    tab.get_by_role("button", name="More").click()
    expect(tab.locator("#count")).to_have_text("3")
    assert tab.evaluate("tetra.get('tally', 'x')") is None


def test_a_child_in_a_slot_that_was_rendered_alone_is_kept_as_it_is_now(tab, server):
    server.pages["/"] = board_page(panel(content()), "tally")

    def serve(request):
        call = request["calls"][0]
        if call["id"] == "tally":
            return reply(call, tally(7), [RECORDS["tally"]])
        return reply(call, panel(KEPT, 1), [RECORDS["panel"]])

    server.answer = serve
    open_page(tab)
    tab.evaluate("tetra.call('tally', 'add')")
    expect(tab.locator("i")).to_have_text("7")
    tab.evaluate("tetra.call('panel', 'click')")
    expect(tab.get_by_role("button", name="Clicked 1")).to_be_visible()
    expect(tab.locator("i")).to_have_text("7")


def test_text_in_a_slot_that_reads_like_its_end_is_kept_whole(tab, server):
    server.pages["/"] = board_page(panel("/tetra:panel:content<b>after</b>"))
    server.answer = lambda request: reply(request["calls"][0], panel(KEPT, 1), [RECORDS["panel"]])
    open_page(tab)
    tab.evaluate("tetra.call('panel', 'click')")
    expect(tab.get_by_role("button", name="Clicked 1")).to_be_visible()
    expect(tab.locator("section div")).to_have_text("/tetra:panel:contentafter")


def test_the_owner_is_rendered_in_the_same_breath(tab, server):
    server.pages["/"] = board_page(panel())

    def serve(request):
        call = request["calls"][0]
        if call["id"] == "panel":
            state = [1, "panel", "s-panel-2", [], [], None]
            return reply(call, None, [state], owner="board", value="done", queue=[["dispatch", "panel", "opened"]])
        assert call["id"] == "board" and call["method"] is None
        assert [each[0] for each in call["descendants"]] == ["s-panel-2"], "the new state travels along"
        return reply(call, board(panel(content(), 1).replace(KEPT.replace("content", "title"), "Title")),
                     [RECORDS["board"], RECORDS["panel"], RECORDS["tally"]])

    server.answer = serve
    open_page(tab)
    tab.evaluate("""() => {
        window.seen = [];
        document.addEventListener('opened', () => seen.push(document.querySelector('#note')?.textContent));
        new MutationObserver(() => seen.push('changed')).observe(document.querySelector('section'), { childList: true, subtree: true });
        tetra.call('panel', 'click').then((value) => seen.push(value + ':' + document.querySelector('#note').textContent));
    }""")
    expect(tab.locator("#note")).to_have_text("Hello")
    tab.wait_for_function("() => seen.length >= 3")
    assert sorted(tab.evaluate("seen")) == ["Hello", "changed", "done:Hello"]
    assert events(tab, "component-updated") == ["board", "panel"]
    tab.get_by_role("button", name="More").click()
    expect(tab.locator("#count")).to_have_text("2")


def test_a_page_as_owner_is_rendered_with_all_that_it_holds(tab, server):
    server.pages["/"] = page_html(tally() + panel(), island(list(TYPES), [RECORDS["tally"], RECORDS["panel"]]))

    def serve(request):
        call = request["calls"][0]
        if call["id"] == "panel":
            return reply(call, None, [[1, "panel", "s-panel-2", [], [], None]], owner="")
        assert (call["id"], call["method"], call["state"], call["values"]) == ("", None, "", [])
        assert [each[0] for each in call["descendants"]] == ["s-tally", "s-panel-2"]
        inner = '<p id=note data-tetra-owner="">of the page</p>'
        body = '<template data-tetra-keep="tally"></template>' + panel(inner, 1).replace(
            KEPT.replace("content", "title"), "Title")
        return reply(call, f"<!doctype html><html><head><title>Anew</title></head><body>{body}</body></html>",
                     [[1, "panel", "s-panel-3", [], [], None]])

    server.answer = serve
    open_page(tab)
    tab.evaluate("document.querySelector('i').dataset.mine = '1'")
    tab.evaluate("tetra.call('panel', 'click')")
    expect(tab.locator("#note")).to_have_text("of the page")
    assert tab.title() == "Anew"
    assert tab.evaluate("document.querySelector('i').dataset.mine") == "1"
    assert events(tab, "component-updated") == ["panel"]


def test_content_that_the_page_does_not_have_fails_the_call_and_changes_nothing(tab, server, noise):
    server.pages["/"] = board_page(panel())
    server.answer = lambda request: reply(request["calls"][0], panel(KEPT, 1), [RECORDS["panel"]])
    open_page(tab)
    code = tab.evaluate("tetra.call('panel', 'click').catch((error) => error.code)")
    assert code == "InvalidAnswer"
    expect(tab.get_by_role("button", name="Clicked 0")).to_be_visible()
    assert all("slot panel:title" in each or "slot panel:content" in each for each in noise) and noise
    noise.clear()
