"""When the page calls by itself: watched values, listeners, and quick series of calls, in a real browser."""

import json
import threading

from playwright.sync_api import expect

from fake_page import events, noise, open_page, server, settled, tab
from fake_server import island, page_html


def kind(**more):
    return {"name": "App.C", "table": None, "writable": ["a", "b"], "readOnly": ["r"], "local": ["l"], **more}


def record(state="s1", a="", b="", r=0, local=None):
    return [0, "c", state, [a, b], [r], local]


def page(body, tag="main", **more):
    return page_html(f'<{tag} data-tetra-id="c">{body}</{tag}>', island([kind(**more)], [record(local=[None])]))


FIELDS = """<input id=a data-tetra='[["bind","a"]]'><input id=b data-tetra='[["bind","b"]]'>"""


def answering(server, **more):
    """Answers each call with what it sent, as a server does that takes it over."""

    def answer(request):
        results = []
        for call in request["calls"]:
            a, b = call["values"]
            n = len(server.requests)
            results.append({"call": call["call"], "status": 200, "value": n, "html": None, "components": [record(f"s{n}", a, b, n)], "queue": []})
        return 200, {"v": 1, "assets": "h1", "types": [kind(**more)], "tables": {}, "results": results}

    server.answer = answer


def rest(tab, milliseconds=120):
    """Time in which nothing more is to happen."""
    tab.wait_for_timeout(milliseconds)


# --- Watched values --------------------------------------------------------------------------------------------------


def test_a_change_of_a_watched_value_is_told_by_a_refresh_of_its_own(tab, server):
    watch = {"a": None}
    answering(server, watch=watch)
    server.pages["/"] = page(FIELDS, watch=watch)
    open_page(tab)
    tab.fill("#b", "unwatched")
    tab.fill("#a", "x")
    settled(tab)
    rest(tab)
    assert len(server.requests) == 1
    [call] = server.calls
    assert (call["method"], call["values"], call["changed"]) == (None, ["x", "unwatched"], {"a": "", "b": ""})


def test_a_debounced_watcher_waits_for_the_end_of_typing_and_is_told_once(tab, server):
    watch = {"a": "debounce:700"}
    answering(server, watch=watch)
    server.pages["/"] = page(FIELDS, watch=watch)
    open_page(tab)
    tab.locator("#a").press_sequentially("milk", delay=5)
    assert server.requests == []
    settled(tab)
    rest(tab, 800)
    assert [call["values"][0] for call in server.calls] == ["milk"]


def test_another_call_that_goes_first_carries_the_change_and_the_plan_is_dropped(tab, server):
    watch = {"a": "debounce:150", "b": None}
    answering(server, watch=watch)
    button = """<button data-tetra='[["on","click",[],["do",["set","b",["get","a"]],["call","save",[]]]]]'>Save</button>"""
    server.pages["/"] = page(FIELDS + button, watch=watch)
    open_page(tab)
    # Neither typed nor clicked, so that no field is left.
    tab.evaluate("tetra.set('c', 'a', 'x'); document.querySelector('button').click()")
    settled(tab)
    rest(tab, 250)
    assert [(call["method"], call["values"]) for call in server.calls] == [("save", ["x", "x"])]


def test_a_call_of_a_component_around_carries_the_change_too(tab, server):
    outer = {"name": "App.O", "table": None, "writable": [], "readOnly": [], "local": []}
    inner = kind(watch={"a": "debounce:150"})
    body = f"""<main data-tetra-id="o"><div data-tetra-id="c">{FIELDS}</div></main>"""
    records = [[0, "o", "so", [], [], None], [1, "c", "s1", ["", ""], [0], [None]]]
    server.pages["/"] = page_html(body, island([outer, inner], records))

    def answer(request):
        call = request["calls"][0]
        parts = [[0, "o", "so2", [], [], None], [1, "c", "s2", call["descendants"][0][1], [0], None]]
        return 200, {"v": 1, "assets": "h1", "types": [outer, inner], "tables": {}, "results": [{"call": call["call"], "status": 200, "value": None, "html": None, "components": parts, "queue": []}]}

    server.answer = answer
    open_page(tab)
    tab.evaluate("tetra.set('c', 'a', 'x'); tetra.call('o', 'save')")
    settled(tab)
    rest(tab, 250)
    assert [(call["id"], call["method"]) for call in server.calls] == [("o", "save")]
    assert server.calls[0]["descendants"] == [["s1", ["x", ""], {"a": ""}]]


def test_leaving_the_field_ends_the_wait(tab, server):
    watch = {"a": "debounce:60000"}
    answering(server, watch=watch)
    server.pages["/"] = page(FIELDS, watch=watch)
    open_page(tab)
    tab.fill("#a", "x")
    tab.focus("#b")
    settled(tab)
    assert server.calls[0]["values"] == ["x", ""]


def test_what_the_server_sets_is_no_change_of_the_pages(tab, server):
    watch = {"a": None}
    server.pages["/"] = page(FIELDS, watch=watch)
    server.answer = lambda request: (200, {"v": 1, "assets": "h1", "types": [kind(watch=watch)], "tables": {}, "results": [
        {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": None, "components": [record("s2", "theirs")], "queue": []}]})
    open_page(tab)
    tab.evaluate("tetra.call('c', 'go')")
    expect(tab.locator("#a")).to_have_value("theirs")
    rest(tab)
    assert len(server.requests) == 1


def test_a_component_that_leaves_takes_its_plan_along(tab, server):
    server.pages["/"] = page(FIELDS, watch={"a": "debounce:100"}, timing={"go": "debounce:100"})
    server.answer = lambda request: (200, {"v": 1, "assets": "h1", "types": [kind()], "tables": {}, "results": [
        {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": None, "components": [record("s2")], "queue": [["remove", "c"]]}]})
    open_page(tab)
    tab.evaluate("""
      window.ends = [];
      tetra.set('c', 'a', 'x');
      const early = tetra.call('c', 'leave');
      early.then(() => {});
      tetra.call('c', 'go').catch((error) => ends.push(error.code)); 0""")
    tab.wait_for_function("() => ends.length === 1")
    rest(tab, 200)
    assert tab.evaluate("ends") == ["Gone"]
    assert [call["method"] for call in server.calls] == ["leave"]


# --- Quick series ----------------------------------------------------------------------------------------------------


def test_of_debounced_calls_the_last_goes_and_all_resolve_with_its_result(tab, server):
    timing = {"go": "debounce:100"}
    answering(server, timing=timing)
    server.pages["/"] = page(FIELDS, timing=timing)
    open_page(tab)
    values = tab.evaluate("Promise.all([1, 2, 3].map((n) => tetra.call('c', 'go', [n])))")
    assert values == [1, 1, 1]
    assert [call["arguments"] for call in server.calls] == [[3]]


def test_a_throttle_lets_the_first_go_and_the_last_when_the_period_is_over(tab, server):
    timing = {"both": "throttle:150", "first": "throttle:150:leading", "last": "throttle:150:trailing"}
    answering(server, timing=timing)
    server.pages["/"] = page(FIELDS, timing=timing)
    open_page(tab)
    for method, sent in (("both", [[1], [3]]), ("first", [[1]]), ("last", [[3]])):
        before = len(server.calls)
        values = tab.evaluate("(method) => Promise.all([1, 2, 3].map((n) => tetra.call('c', method, [n])))", method)
        assert [call["arguments"] for call in server.calls[before:]] == sent, method
        # Who waits for a call that was left out gets what came of the one in its place.
        assert values[1] == values[2] == before + len(sent), method
    rest(tab, 200)
    before = len(server.calls)
    tab.evaluate("tetra.call('c', 'both', [4])")
    assert [call["arguments"] for call in server.calls[before:]] == [[4]]


def test_a_calls_failure_is_told_to_all_that_it_stands_for(tab, server, noise):
    server.pages["/"] = page(FIELDS, timing={"go": "debounce:50"})
    server.answer = lambda request: (409, {"v": 1, "results": [{"call": request["calls"][0]["call"], "status": 409, "code": "No", "message": "no"}]})
    open_page(tab)
    codes = tab.evaluate("Promise.all([1, 2].map((n) => tetra.call('c', 'go', [n]).catch((error) => error.code)))")
    assert codes == ["No", "No"]
    assert noise == ["tetra: go: No: no"]
    noise.clear()


def test_sending_the_form_ends_the_wait_and_the_debounced_call_goes_first(tab, server):
    timing = {"search": "debounce:60000"}
    answering(server, timing=timing)
    body = f"""<form data-tetra='[["on","submit",[],["call","save",[]]]]'>
      <input id=q data-tetra='[["bind","a"],["on","input",[],["call","search",[["event","value"]]]]]'></form>"""
    server.pages["/"] = page(body, timing=timing)
    open_page(tab)
    tab.fill("#q", "milk")
    tab.press("#q", "Enter")
    settled(tab, 2)
    assert [(call["method"], call["arguments"]) for call in server.calls] == [("search", ["milk"]), ("save", [])]


def test_an_event_is_debounced_with_the_last_ones_fields(tab, server):
    answering(server)
    server.pages["/"] = page("""<input id=q data-tetra='[["on","input",["debounce:700"],["call","find",[["event","value"]]]]]'>
      <button data-tetra='[["on","click",["throttle:60000:leading"],["call","once",[]]]]'>Go</button>""")
    open_page(tab)
    tab.locator("#q").press_sequentially("abc", delay=10)
    settled(tab)
    for _ in range(3):
        tab.click("button")
    settled(tab, 2)
    rest(tab, 150)
    assert [(call["method"], call["arguments"]) for call in server.calls] == [("find", ["abc"]), ("once", [])]


def test_what_an_event_held_back_still_happens_where_the_element_is_connected_anew(tab, server):
    answering(server)
    server.pages["/"] = page("""<input id=q data-tetra='[["on","input",["debounce:60000"],["set","b",["event","value"]]]]'>""")
    open_page(tab)
    tab.fill("#q", "x")
    new = """<main data-tetra-id="c"><input id=q data-tetra='[["on","input",["debounce:1"],["set","b",["event","value"]]]]'></main>"""
    server.answer = lambda request: (200, {"v": 1, "assets": "h1", "types": [kind()], "tables": {}, "results": [
        {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": new, "components": [record("s2")], "queue": []}]})
    tab.evaluate("tetra.call('c', 'go')")
    assert tab.evaluate("tetra.get('c', 'b')") == "x"


# --- Listeners -------------------------------------------------------------------------------------------------------

LISTEN = [
    ["on", "saved", [], ["call", "saved", []]],
    ["on", "moved", ["window"], ["call", "moved", [["event", "detail", "id"], ["event", "detail", "to"]]]],
    ["on", "counted", ["document"], ["call", "counted", [["event", "detail"]]]],
    ["on", "keydown", ["key:Escape", "window"], ["call", "close", []]],
]


def test_a_method_listens_at_the_root_the_document_and_the_window(tab, server):
    answering(server, listen=LISTEN)
    server.pages["/"] = page("<b>inside</b>", listen=LISTEN)
    open_page(tab)
    tab.evaluate("""
      document.querySelector('b').dispatchEvent(new CustomEvent('saved', { bubbles: true }));
      document.body.dispatchEvent(new CustomEvent('saved', { bubbles: true }));
      window.dispatchEvent(new CustomEvent('moved', { detail: { id: 7, to: 'top' } }));
      document.dispatchEvent(new CustomEvent('counted', { detail: 3 }));""")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Escape")
    settled(tab, 4)
    assert [(call["method"], call["arguments"]) for call in server.calls] == [
        ("saved", []), ("moved", [7, "top"]), ("counted", [3]), ("close", [])]


def test_each_component_on_a_shared_root_listens_for_itself_and_stops_when_it_leaves(tab, server):
    one = {"name": "App.One", "table": None, "writable": [], "readOnly": [], "local": [], "listen": [["on", "hit", ["window"], ["call", "one", []]]]}
    two = {**one, "name": "App.Two", "listen": [["on", "hit", ["window"], ["call", "two", []]]]}
    server.pages["/"] = page_html('<main data-tetra-id="in out">x</main>', island([one, two], [[0, "out", "s", [], [], None], [1, "in", "s", [], [], None]]))
    server.answer = lambda request: (200, {"v": 1, "assets": "h1", "types": [one, two], "tables": {}, "results": [
        {"call": call["call"], "status": 200, "value": None, "html": None, "components": [], "queue": [["remove", call["id"]]] if call["method"] == "leave" else []} for call in request["calls"]]})
    open_page(tab)
    tab.evaluate("dispatchEvent(new CustomEvent('hit'))")
    settled(tab, 2)
    assert sorted((call["id"], call["method"]) for call in server.calls) == [("in", "two"), ("out", "one")]
    tab.evaluate("tetra.call('out', 'leave')")
    tab.wait_for_function("() => !document.querySelector('main')")
    tab.evaluate("dispatchEvent(new CustomEvent('hit'))")
    rest(tab)
    assert len(server.calls) == 3


def test_a_listener_goes_along_when_the_root_is_another_element(tab, server):
    listen = [["on", "saved", [], ["call", "saved", []]]]
    server.pages["/"] = page("x", listen=listen)
    new = '<section data-tetra-id="c">y</section>'
    server.answer = lambda request: (200, {"v": 1, "assets": "h1", "types": [kind(listen=listen)], "tables": {}, "results": [
        {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": new, "components": [record("s2")], "queue": []}]})
    open_page(tab)
    tab.evaluate("tetra.call('c', null)")
    expect(tab.locator("section")).to_have_text("y")
    tab.evaluate("document.querySelector('section').dispatchEvent(new CustomEvent('saved'))")
    settled(tab, 2)
    assert server.calls[1]["method"] == "saved"


# --- Results ---------------------------------------------------------------------------------------------------------


def button(name, action):
    template = json.dumps([["on", "click", [], action]], separators=(",", ":"))
    return f"""<button data-tetra='{template}'>{name}</button>"""


def test_what_a_method_returned_and_why_it_failed_is_dealt_with_in_the_page(tab, server):
    def answer(request):
        call = request["calls"][0]
        if call["method"] == "fail":
            return 409, {"v": 1, "results": [{"call": call["call"], "status": 409, "code": "No", "message": "not now"}]}
        return 200, {"v": 1, "assets": "h1", "types": [kind()], "tables": {}, "results": [
            {"call": call["call"], "status": 200, "value": {"ask": 3, "add": 4}[call["method"]], "html": None, "components": [], "queue": []}]}

    server.answer = answer
    nested = ["then", 0, ["call", "ask", []], ["then", 1, ["call", "add", []], ["set", "l", ["+", ["event", "result"], ["event", "result1"]]], None], None]
    server.pages["/"] = page(
        button("Ask", nested)
        + button("Fail", ["then", 0, ["call", "fail", []], None, ["set", "a", ["concat", ["event", "error", "code"], ["event", "error", "message"]]]])
    )
    open_page(tab)
    tab.get_by_role("button", name="Ask").click()
    tab.wait_for_function("() => tetra.get('c', 'l') === 7")
    tab.get_by_role("button", name="Fail").click()
    tab.wait_for_function("() => tetra.get('c', 'a') === 'Nonot now'")
    assert events(tab, "method-error") == ["c"]


# --- Questions -------------------------------------------------------------------------------------------------------


def test_a_question_is_asked_in_a_dialog_of_ours_and_escape_is_no(tab, server):
    answering(server)
    server.pages["/"] = page(
        button("Delete", ["confirm", None, ["call", "delete", []]]) + button("Clear", ["confirm", ["get", "a"], ["set", "b", "cleared"]]),
        confirm={"delete": "Really <b>delete</b>?"},
    )
    open_page(tab)
    tab.evaluate("tetra.configure({ yes: 'Ja', no: 'Nein' })")
    tab.evaluate("addEventListener('keydown', ({ key }) => (window.pressed = key)); 0")
    delete = tab.get_by_role("button", name="Delete")
    delete.click()
    dialog = tab.get_by_role("alertdialog", name="Really <b>delete</b>?")
    expect(dialog.get_by_role("button", name="Nein")).to_be_focused()
    tab.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(delete).to_be_focused()
    assert tab.evaluate("window.pressed ?? null") is None
    delete.press("Enter")
    dialog.get_by_role("button", name="Nein").click()
    expect(dialog).to_have_count(0)
    assert server.calls == []
    delete.press("Enter")
    dialog.get_by_role("button", name="Ja").click()
    settled(tab)
    expect(delete).to_be_focused()
    assert [call["method"] for call in server.calls] == ["delete"]
    tab.evaluate("tetra.set('c', 'a', 'Clear it?')")
    tab.get_by_role("button", name="Clear").click()
    tab.get_by_role("alertdialog", name="Clear it?").get_by_role("button", name="Ja").click()
    tab.wait_for_function("() => tetra.get('c', 'b') === 'cleared'")


def test_an_app_may_ask_in_its_own_way(tab, server):
    answering(server)
    server.pages["/"] = page(button("Delete", ["confirm", None, ["call", "delete", []]]), confirm={"delete": "Sure?"})
    open_page(tab)
    tab.evaluate("""
      window.asked = [];
      document.addEventListener('tetra:confirm', (event) => {
        event.preventDefault();
        asked.push(event.detail.question);
        setTimeout(() => event.detail.answer(asked.length > 1));
      }); 0""")
    tab.get_by_role("button", name="Delete").click()
    tab.wait_for_function("() => asked.length === 1")
    tab.get_by_role("button", name="Delete").click()
    settled(tab)
    assert tab.evaluate("asked") == ["Sure?", "Sure?"]
    assert tab.locator("dialog").count() == 0
    assert len(server.calls) == 1


# --- Optimistic ------------------------------------------------------------------------------------------------------

ASSUME = ["assume", [["r", ["+", ["get", "r"], 1]], ["a", "assumed"]], ["call", "vote", []]]


def test_an_assumed_value_shows_at_once_is_not_sent_and_the_answer_corrects_it(tab, server):
    go = threading.Event()
    server.pages["/"] = page("<b data-tetra='[[\"text\",[\"get\",\"r\"]]]'>0</b><input data-tetra='[[\"bind\",\"a\"]]'>" + button("Vote", ASSUME))

    def answer(request):
        go.wait(5)
        call = request["calls"][0]
        return 200, {"v": 1, "assets": "h1", "types": [kind()], "tables": {}, "results": [
            {"call": call["call"], "status": 200, "value": None, "html": None, "components": [record("s2", "theirs", "", 9)], "queue": []}]}

    server.answer = answer
    open_page(tab)
    tab.get_by_role("button", name="Vote").click()
    expect(tab.locator("b")).to_have_text("1")
    expect(tab.locator("input")).to_have_value("assumed")
    go.set()
    expect(tab.locator("b")).to_have_text("9")
    expect(tab.locator("input")).to_have_value("theirs")
    assert (server.calls[0]["values"], server.calls[0]["changed"]) == (["", ""], {})


def test_a_failed_call_takes_its_assumptions_back_with_an_event_but_not_what_was_typed(tab, server, noise):
    go = threading.Event()
    server.pages["/"] = page("<b data-tetra='[[\"text\",[\"get\",\"r\"]]]'>0</b><input data-tetra='[[\"bind\",\"a\"]]'>" + button("Vote", ASSUME))

    def answer(request):
        go.wait(5)
        return 409, {"v": 1, "results": [{"call": request["calls"][0]["call"], "status": 409, "code": "No", "message": "no"}]}

    server.answer = answer
    open_page(tab)
    tab.evaluate("document.addEventListener('tetra:rolled-back', ({ detail, target }) => (window.back = [target.tagName, detail.code, detail.message, detail.names])); 0")
    tab.get_by_role("button", name="Vote").click()
    expect(tab.locator("b")).to_have_text("1")
    tab.locator("input").fill("typed")
    go.set()
    tab.wait_for_function("() => window.back")
    assert tab.evaluate("back") == ["MAIN", "No", "no", ["r"]]
    expect(tab.locator("b")).to_have_text("0")
    expect(tab.locator("input")).to_have_value("typed")
    assert noise == ["tetra: vote: No: no"]
    noise.clear()


# --- Parents ---------------------------------------------------------------------------------------------------------


def test_a_component_speaks_to_the_one_around_it(tab, server, noise):
    outer = {"name": "App.Outer", "table": None, "writable": ["t"], "readOnly": [], "local": []}
    middle = {**outer, "name": "App.Middle"}
    inner = kind()
    body = (
        '<main data-tetra-id="o"><div data-tetra-id="c m">'
        + button("Hand", ["parent", "App.Outer", ["set", "t", ["concat", ["get", "t"], ["event", "result"]]], 0, ["get", "a"]])
        + button("Near", ["parent", None, ["set", "t", "near"]])
        + button("None", ["parent", "App.None", ["set", "t", "x"]])
        + "</div></main>"
    )
    records = [[0, "o", "s", ["outer "], [], None], [1, "m", "s", [""], [], None], [2, "c", "s", ["a's", ""], [0], [None]]]
    server.pages["/"] = page_html(body, island([outer, middle, inner], records))
    open_page(tab)
    tab.get_by_role("button", name="Hand").click()
    assert tab.evaluate("tetra.get('o', 't')") == "outer a's"
    tab.get_by_role("button", name="Near").click()
    assert tab.evaluate("tetra.get('m', 't')") == "near"
    tab.get_by_role("button", name="None").click()
    tab.wait_for_timeout(50)
    assert noise == ["tetra: there is no App.None around App.C"]
    noise.clear()
    # From the server, and after the component has been removed.
    server.answer = lambda request: (200, {"v": 1, "assets": "h1", "types": [inner], "tables": {}, "results": [
        {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": None, "components": [], "queue": [
            ["parent", "c", "App.Outer", ["set", "t", ["$", 0]], ["first"]],
            ["parent", "c", None, ["dispatch", "told", ["$", 0]], [3]],
            ["remove", "c"],
            ["parent", "c", "App.Outer", ["assume", [["t", ["$", 0]]], ["set", "l", None]], ["then"]],
            ["parent", "c", "App.Outer", ["set", "t", ["$", 0]], ["last"]]]}]})
    tab.evaluate("document.addEventListener('told', ({ target, detail }) => (window.told = [target.tagName, detail])); 0")
    noise_of_set = "tetra: l of App.Outer is not the page's to change"
    tab.evaluate("tetra.call('c', 'leave')")
    tab.wait_for_function("() => tetra.get('o', 't') === 'last'")
    assert tab.evaluate("told") == ["DIV", 3]
    tab.wait_for_timeout(100)
    assert noise in ([], [noise_of_set])
    noise.clear()


# --- Superseding -----------------------------------------------------------------------------------------------------


def test_a_refresh_that_waits_will_do_for_a_newer_one_too(tab, server):
    go = threading.Event()

    def answer(request):
        if request["calls"][0]["method"]:
            go.wait(5)
        a, b = request["calls"][0]["values"]
        return 200, {"v": 1, "assets": "h1", "types": [kind()], "tables": {}, "results": [
            {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": None, "components": [record("s2", a, b)], "queue": []}]}

    server.answer = answer
    server.pages["/"] = page(FIELDS)
    open_page(tab)
    tab.evaluate("window.done = []; tetra.call('c', 'slow'); for (const n of [1, 2, 3]) tetra.call('c', null).then(() => done.push(n)); 0")
    tab.wait_for_function("() => events.some(([name]) => name === 'before-request')")
    tab.evaluate("tetra.set('c', 'a', 'newest')")
    go.set()
    tab.wait_for_function("() => done.length === 3")
    assert [(call["method"], call["values"][0]) for call in server.calls] == [("slow", ""), (None, "newest")]


def test_a_refresh_in_flight_is_given_up_for_a_newer_one(tab, server, noise):
    gates = [threading.Event(), threading.Event()]

    def answer(request):
        number = len(server.requests)
        gates[number - 1].wait(5)
        a, b = request["calls"][0]["values"]
        return 200, {"v": 1, "assets": "h1", "types": [kind()], "tables": {}, "results": [
            {"call": request["calls"][0]["call"], "status": 200, "value": None, "html": None, "components": [record(f"s{number}", a, b, number)], "queue": []}]}

    server.answer = answer
    server.pages["/"] = page(FIELDS)
    open_page(tab)
    tab.evaluate("window.done = []; tetra.call('c', null).then(() => done.push(1)); 0")
    tab.wait_for_function("() => events.some(([name]) => name === 'before-request')")
    tab.wait_for_timeout(100)
    tab.evaluate("tetra.set('c', 'a', 'x'); tetra.call('c', null).then(() => done.push(2)); 0")
    gates[1].set()
    tab.wait_for_function("() => done.length === 2")
    assert sorted(tab.evaluate("done")) == [1, 2]
    assert tab.evaluate("tetra.get('c', 'r')") == 2
    gates[0].set()
    rest(tab)
    assert tab.evaluate("tetra.get('c', 'r')") == 2
    assert events(tab, "method-error") == []
    assert tab.locator("main").get_attribute("aria-busy") is None


def test_a_call_of_a_method_does_not_give_a_refresh_up(tab, server):
    answering(server)
    server.pages["/"] = page(FIELDS)
    open_page(tab)
    tab.evaluate("Promise.all([tetra.call('c', null), tetra.call('c', 'save')])")
    assert [call["method"] for call in server.calls] == [None, "save"]
