"""The page's runtime in a real browser under the strict policy, against a server that answers from a list.

Any violation of the policy, any error and any noise in the console fails a test."""

import random
import threading
import time

import pytest
from playwright.sync_api import expect

from fake_page import events, noise, open_page, server, settled, tab
from fake_server import island, page_html

ITEM = {"name": "App.Item", "table": "t1", "writable": ["title"], "readOnly": ["votes"], "local": ["editing", "draft"]}
LIST = {"name": "App.List", "table": None, "writable": ["text"], "readOnly": ["left"], "local": []}
TABLES = {
    "t1": {
        "edit0001": [["on", "click", [], ["do", ["set", "draft", ["get", "title"]], ["toggle", "editing"]]], ["show", ["!", ["get", "editing"]]]],
        "form0001": [["show", ["get", "editing"]], ["on", "submit", [], ["call", "rename", [["get", "draft"]]]], ["on", "keydown", ["key:Escape"], ["set", "editing", False]]],
        "drft0001": [["bind", "draft"], ["focus", ["get", "editing"]]],
        "del00001": [["on", "click", [], ["call", "delete", []]], ["attr", "disabled", ["running", "delete"]]],
        "titl0001": [["text", ["get", "title"]]],
        "vote0001": [["on", "click", [], ["call", "vote", [["$", 0], ["get", "votes"]]]]],
    }
}


def item(id, title, votes=0, done=False):
    """The HTML of one item component."""
    mark = " class=done" if done else ""
    return (
        f'<li data-tetra-id="{id}" data-tetra-key="{id}"{mark}><span class=title data-tetra=\'titl0001\'>{title}</span>'
        f"<b>{votes}</b><form hidden data-tetra='form0001'><input aria-label=Title data-tetra='drft0001'></form>"
        f"<button data-tetra='edit0001'>Edit</button><button data-tetra='vote0001 [\"a\"]'>Vote</button>"
        f"<button data-tetra='del00001'>Delete</button></li>"
    )


def list_html(items, left=2, text=""):
    """The HTML of the list component around `items`."""
    return (
        '<main data-tetra-id="list" data-tetra=\'[["on","item-changed",[],["call","recount",[["event","detail","by"]]]]]\'>'
        '<form data-tetra=\'[["on","submit",[],["call","add",[]]]]\'>'
        f'<input aria-label=New autofocus value="{text}" data-tetra=\'[["bind","text"]]\'><button>Add</button></form>'
        f'<p id=left data-tetra=\'[["text",["concat",["get","left"],["$",0]]]] [" left"]\'>{left} left</p><ul>{"".join(items)}</ul></main>'
    )


def item_record(id, title, state="s-", votes=0, first=True, type=1):
    return [type, id, state + id, [title], [votes], [False, ""] if first else None]


def list_record(state="s-list", text="", left=2, type=0):
    return [type, "list", state, [text], [left], None]


def todo_page(names=("one", "two", "three"), **options):
    """A page with one list of items named `i0`, `i1`, …"""
    return page_html(
        list_html([item(f"i{n}", name) for n, name in enumerate(names)], left=len(names)),
        island([LIST, ITEM], [list_record(left=len(names))] + [item_record(f"i{n}", name) for n, name in enumerate(names)], TABLES),
        **options,
    )


def answer(*results, types=(LIST, ITEM), **more):
    status = results[0].get("status", 200) if len(results) == 1 else 200
    return status, {"v": 1, "assets": "h1", "types": list(types), "tables": {}, "results": list(results), **more}


def result(call, html=None, components=(), queue=(), value=None):
    return {"call": call["call"], "status": 200, "value": value, "html": html, "components": list(components), "queue": list(queue)}


def refusal(call, status, code, message="m"):
    return {"call": call["call"], "status": status, "code": code, "message": message}


@pytest.fixture(autouse=True)
def todo(server):
    server.pages["/"] = todo_page()


# --- Directives ------------------------------------------------------------------------------------------------------


def test_local_editing_shows_focuses_selects_and_gives_the_focus_back(tab, server):
    open_page(tab)
    first = tab.locator("li").first
    first.get_by_role("button", name="Edit").click()
    field = first.get_by_label("Title")
    expect(field).to_be_focused()
    assert field.input_value() == "one"
    assert tab.evaluate("getSelection().toString()") == "one"
    expect(first.get_by_role("button", name="Edit")).to_be_hidden()
    field.press("Escape")
    expect(field).to_be_hidden()
    expect(first.get_by_role("button", name="Edit")).to_be_focused()
    assert server.requests == []


def test_a_call_carries_arguments_state_values_and_the_protocol(tab, server):
    server.answer = lambda request: answer(result(request["calls"][0]))
    open_page(tab)
    tab.locator("li").first.get_by_role("button", name="Vote").click()
    settled(tab)
    request = server.requests[0]
    assert request["headers"]["Tetra-Protocol"] == "1"
    assert request["headers"]["Content-Type"] == "application/json"
    assert request["v"] == 1 and request["url"] == "/" and request["tables"] == ["t1"]
    assert request["types"] == {"App.Item": ["title"]}
    call = request["calls"][0]
    assert (call["id"], call["method"], call["arguments"]) == ("i0", "vote", ["a", 0])
    assert (call["state"], call["values"], call["changed"], call["descendants"]) == ("s-i0", ["one"], {}, [])


def test_submit_sends_typed_values_and_takes_the_servers_value_after(tab, server):
    def add(request):
        call = request["calls"][0]
        items = [item(f"i{n}", name) for n, name in enumerate(("one", "two", "three", "four"))]
        for n in range(3):
            items[n] = f'<template data-tetra-keep="i{n}"></template>'
        return answer(result(call, list_html(items, 4), [list_record("s2", left=4), item_record("i3", "four")]))

    server.answer = add
    open_page(tab)
    field = tab.get_by_label("New")
    field.fill("four")
    field.press("Enter")
    expect(tab.locator("li")).to_have_count(4)
    call = server.calls[0]
    assert call["values"] == ["four"] and call["changed"] == {"text": ""}
    assert [each[0] for each in call["descendants"]] == ["s-i0", "s-i1", "s-i2"]
    assert server.requests[0]["types"] == {"App.List": ["text"], "App.Item": ["title"]}
    expect(field).to_have_value("")
    expect(field).to_be_focused()
    expect(tab.locator("#left")).to_have_text("4 left")
    # The new component is connected.
    tab.locator("li").last.get_by_role("button", name="Edit").click()
    expect(tab.locator("li").last.get_by_label("Title")).to_be_focused()
    assert events(tab, "component-updated") == ["list"]


def test_typing_while_the_answer_is_on_its_way_is_kept(tab, server):
    go = threading.Event()

    def slow(request):
        go.wait(5)
        return answer(result(request["calls"][0], None, [list_record("s2", text="", left=9)]))

    server.answer = slow
    open_page(tab)
    field = tab.get_by_label("New")
    field.fill("a")
    field.press("Enter")
    tab.wait_for_function("() => document.querySelector('main').getAttribute('aria-busy') === 'true'")
    field.press_sequentially("bc")
    go.set()
    expect(tab.locator("#left")).to_have_text("9 left")
    expect(field).to_have_value("abc")
    server.answer = lambda request: answer(result(request["calls"][0]))
    field.press("Enter")
    settled(tab, 2)
    assert server.calls[1]["values"] == ["abc"] and server.calls[1]["changed"] == {"text": ""}
    assert server.calls[1]["state"] == "s2"
    assert tab.locator("main").get_attribute("aria-busy") is None


# --- Binding ---------------------------------------------------------------------------------------------------------

FIELDS = {
    "name": "App.Fields", "table": None, "readOnly": [], "local": [],
    "writable": ["text", "area", "tick", "many", "pick", "one", "some", "number", "range", "optional"],
}


def fields_page(values):
    kinds = {"tick": "flag", "number": "number", "range": "number", "optional": "number?"}

    def bound(name):
        directive = "choices" if name in ("many", "some") else "bind"
        kind = f',"{kinds[name]}"' if name in kinds else ""
        return f"data-tetra='[[\"{directive}\",\"{name}\"{kind}]]'"

    body = f"""<form data-tetra-id="f">
      <input id=text {bound('text')}><textarea id=area {bound('area')}></textarea>
      <input id=tick type=checkbox {bound('tick')}>
      <input id=many-a type=checkbox value=a {bound('many')}><input id=many-b type=checkbox value=b {bound('many')}>
      <input id=pick-x type=radio name=r value=x {bound('pick')}><input id=pick-y type=radio name=r value=y {bound('pick')}>
      <select id=one {bound('one')}><option>p</option><option>q</option></select>
      <select id=some multiple {bound('some')}><option>m</option><option>n</option><option>o</option></select>
      <input id=number type=number {bound('number')}><input id=range type=range min=0 max=10 {bound('range')}>
      <input id=optional type=number {bound('optional')}>
      <button id=send type=button data-tetra='[["on","click",[],["call",null,[]]]]'>Send</button></form>"""
    return page_html(body, island([FIELDS], [[0, "f", "s", values, [], None]]))


def test_every_kind_of_control_is_bound_both_ways(tab, server):
    server.pages["/fields"] = fields_page(["t", "a\nb", True, ["b"], "y", "q", ["m", "o"], 3, 7, None])
    server.answer = lambda request: answer(result(request["calls"][0]), types=[FIELDS])
    open_page(tab, "/fields")
    value = lambda id: tab.locator(f"#{id}").input_value()
    checked = lambda id: tab.locator(f"#{id}").is_checked()
    assert [value(id) for id in ("text", "area", "one", "number", "range", "optional")] == ["t", "a\nb", "q", "3", "7", ""]
    tab.wait_for_function("() => document.querySelector('#many-b').checked")
    assert [checked(id) for id in ("tick", "many-a", "many-b", "pick-x", "pick-y")] == [True, False, True, False, True]
    assert tab.evaluate("[...document.querySelector('#some').selectedOptions].map(o => o.value)") == ["m", "o"]
    tab.click("#send")
    settled(tab)
    assert server.calls[0]["method"] is None and server.calls[0]["changed"] == {}
    tab.fill("#text", "u")
    tab.fill("#area", "c")
    tab.uncheck("#tick")
    tab.check("#many-a")
    tab.uncheck("#many-b")
    tab.check("#pick-x")
    tab.select_option("#one", "p")
    tab.select_option("#some", ["n"])
    tab.fill("#number", "4.5")
    tab.fill("#range", "2")
    tab.fill("#optional", "12")
    tab.click("#send")
    settled(tab, 2)
    assert server.calls[1]["values"] == ["u", "c", False, ["a"], "x", "p", ["n"], 4.5, 2, 12]
    assert set(server.calls[1]["changed"]) == set(FIELDS["writable"])
    tab.fill("#number", "")
    tab.click("#send")
    settled(tab, 3)
    assert server.calls[2]["values"][7] == 4.5
    tab.fill("#optional", "")
    tab.click("#send")
    settled(tab, 4)
    assert server.calls[3]["values"][9] is None


def test_what_was_typed_before_the_script_ran_counts_as_typed(tab, server):
    gate = threading.Event()
    server.delays["tetra.js"] = gate
    tab.goto("/", wait_until="commit")
    tab.get_by_label("New").fill("early")
    gate.set()
    tab.wait_for_function("() => events.length > 0")
    expect(tab.get_by_label("New")).to_have_value("early")
    assert tab.evaluate("tetra.get('list', 'text')") == "early"


def test_what_was_chosen_before_the_script_ran_counts_as_typed(tab, server):
    directive = lambda name: f"data-tetra='[[\"bind\",\"{name}\",\"integer\"]]'"
    server.pages["/"] = page_html(
        f'<main data-tetra-id="c"><input type=range min=0 max=12 value=12 aria-label=Months {directive("months")}>'
        f'<input type=range min=0 max=10 value=99 aria-label=Clamped {directive("clamped")}>'
        f'<select aria-label=Floor {directive("floor")}><option value=1 selected>One<option value=2>Two</select>'
        f'<select aria-label=Room {directive("room")}><option value=1>One<option value=2>Two</select></main>',
        island(
            [{"name": "C", "table": None, "writable": ["months", "clamped", "floor", "room"], "readOnly": [], "local": []}],
            [[0, "c", "s", [12, 99, 1, 1], [], None]]))
    gate = threading.Event()
    server.delays["tetra.js"] = gate
    tab.goto("/", wait_until="commit")
    tab.get_by_label("Months").fill("3")
    tab.get_by_label("Floor").select_option("2")
    gate.set()
    tab.wait_for_function("() => window.tetra?.get('c', 'floor') === 2")
    held = tab.evaluate("['months', 'clamped', 'floor', 'room'].map((name) => tetra.get('c', name))")
    assert held == [3, 99, 2, 1]
    expect(tab.get_by_label("Months")).to_have_value("3")
    expect(tab.get_by_label("Floor")).to_have_value("2")


def test_what_the_browser_restores_is_not_taken_as_typed(tab, server):
    server.pages["/other"] = "<!doctype html><title>o</title><p>other"
    open_page(tab)
    tab.get_by_label("New").fill("left over")
    tab.goto("/other")
    tab.go_back()
    tab.wait_for_load_state("load")
    tab.wait_for_function("() => window.tetra && document.readyState === 'complete'")
    tab.wait_for_timeout(200)
    shown = tab.get_by_label("New").input_value()
    assert tab.evaluate("tetra.get('list', 'text')") == shown
    tab.reload()
    tab.wait_for_function("() => window.tetra && document.readyState === 'complete'")
    tab.wait_for_timeout(200)
    assert tab.get_by_label("New").input_value() == "" == tab.evaluate("tetra.get('list', 'text')")


# --- Order -----------------------------------------------------------------------------------------------------------


def test_calls_of_one_lineage_wait_and_carry_the_newest_state(tab, server):
    gates = [threading.Event() for _ in range(3)]

    def slow(request):
        number = len(server.requests)
        gates[number - 1].wait(5)
        call = request["calls"][0]
        record = item_record("i0", "one", f"n{number}-") if call["id"] == "i0" else list_record(f"n{number}-list")
        return answer(result(call, None, [[*record[:5], None]], value=number))

    server.answer = slow
    open_page(tab)
    tab.evaluate("window.got = []; for (const m of ['a', 'b']) tetra.call('i0', m, []).then((v) => got.push(v)); 0")
    tab.evaluate("tetra.call('list', 'c', []).then((v) => got.push(v)); 0")
    tab.wait_for_timeout(150)
    assert [call["method"] for call in server.calls] == ["a"]
    gates[0].set()
    tab.wait_for_function("() => got.length === 1")
    tab.wait_for_timeout(150)
    assert [call["method"] for call in server.calls] == ["a", "b"]
    gates[1].set()
    tab.wait_for_function("() => got.length === 2")
    gates[2].set()
    tab.wait_for_function("() => got.length === 3")
    assert tab.evaluate("got") == [1, 2, 3]
    assert [call["method"] for call in server.calls] == ["a", "b", "c"]
    assert server.calls[1]["state"] == "n1-i0"
    assert server.calls[2]["descendants"][0][0] == "n2-i0"


def test_calls_of_different_lineages_in_one_tick_share_a_request(tab, server):
    server.answer = lambda request: answer(*[result(call, value=call["id"]) for call in request["calls"]])
    open_page(tab)
    got = tab.evaluate("Promise.all(['i0', 'i1', 'i2'].map((id) => tetra.call(id, 'm', [1])))")
    assert got == ["i0", "i1", "i2"]
    assert [len(request["calls"]) for request in server.requests] == [3]


def test_a_failed_call_of_several_leaves_the_others_alone(tab, server, noise):
    def mixed(request):
        first, second = request["calls"]
        failed = refusal(first, 500, "InternalError", "request 5")
        return answer(failed, result(second, item("i1", "new", 1), [item_record("i1", "new", "z-", 1, False)]))

    server.answer = mixed
    open_page(tab)
    got = tab.evaluate("Promise.all(['i0', 'i1'].map((id) => tetra.call(id, 'm').catch((e) => e.code + e.message)))")
    assert got == ["InternalErrorrequest 5", None]
    assert tab.locator("li b").all_inner_texts() == ["0", "1", "0"]
    assert events(tab, "method-error") == ["i0"]
    assert noise.pop() == "tetra: m: InternalError: request 5"


def test_a_button_is_disabled_while_its_call_runs_and_keeps_the_focus(tab, server):
    gate = threading.Event()

    def slow(request):
        gate.wait(5)
        return answer(result(request["calls"][0]))

    server.answer = slow
    open_page(tab)
    button = tab.locator("li").first.get_by_role("button", name="Delete")
    button.focus()
    button.press("Enter")
    expect(button).to_be_disabled()
    tab.wait_for_timeout(100)
    gate.set()
    expect(button).to_be_enabled()
    expect(button).to_be_focused()


# --- Removal ---------------------------------------------------------------------------------------------------------


def removing(request):
    call = request["calls"][0]
    if call["id"] == "list":
        return answer(result(call, None, [list_record("r-list", left=call["arguments"][0])]))
    return answer(result(call, None, (), [["remove", call["id"]], ["dispatch", call["id"], "item-changed", {"by": 7}]]))


def test_removal_moves_the_focus_to_the_next_item_and_then_to_the_field(tab, server):
    server.answer = removing
    open_page(tab)
    tab.locator("li").first.get_by_role("button", name="Delete").press("Enter")
    expect(tab.locator("li")).to_have_count(2)
    expect(tab.locator("li").first.get_by_role("button", name="Delete")).to_be_focused()
    # What the removed component dispatched reached its parent.
    expect(tab.locator("#left")).to_have_text("7 left")
    assert server.calls[1]["arguments"] == [7] and len(server.calls[1]["descendants"]) == 2
    tab.keyboard.press("Enter")
    expect(tab.locator("li")).to_have_count(1)
    tab.keyboard.press("Enter")
    expect(tab.locator("li")).to_have_count(0)
    expect(tab.get_by_label("New")).to_be_focused()
    assert events(tab, "component-before-remove") == ["i0", "i1", "i2"]


def test_a_stale_component_is_announced_and_removed(tab, server):
    server.answer = lambda request: answer(refusal(request["calls"][0], 410, "StaleComponentState", "It is gone."))
    open_page(tab)
    tab.evaluate("""document.addEventListener('tetra:component-stale', ({detail, cancelable}) => window.stale =
        [detail.id, detail.component.isConnected, detail.error.code, detail.error.message, cancelable])""")
    tab.locator("li").nth(1).get_by_role("button", name="Vote").press("Enter")
    expect(tab.locator("li")).to_have_count(2)
    assert tab.evaluate("stale") == ["i1", True, "StaleComponentState", "It is gone.", True]
    expect(tab.locator("li").nth(1).get_by_role("button", name="Vote")).to_be_focused()
    assert events(tab, "method-error") == []


def test_a_stale_component_stays_disabled_if_the_page_prevents_its_removal(tab, server):
    server.answer = lambda request: answer(refusal(request["calls"][0], 410, "StaleComponentState"))
    open_page(tab)
    tab.evaluate("document.addEventListener('tetra:component-stale', (event) => event.preventDefault())")
    tab.locator("li").first.get_by_role("button", name="Vote").click()
    expect(tab.locator("li").first).to_have_attribute("aria-disabled", "true")
    expect(tab.locator("li")).to_have_count(3)


# --- Errors and refreshing -------------------------------------------------------------------------------------------


def test_a_lost_network_ends_the_call_and_repeats_nothing(tab, server, noise):
    server.answer = lambda request: None
    open_page(tab)
    assert tab.evaluate("tetra.call('i0', 'm').catch((error) => error.code)") == "NetworkError"
    assert len(server.requests) == 1
    assert tab.locator("li").first.get_attribute("aria-busy") is None
    assert "NetworkError" in noise.pop()


@pytest.mark.parametrize("body", ["", "[]", "null", "<p>proxy", '{"results":[{}]}', '{"results":5}', '{"results":[{"call":"1","status":200,"components":[[0]]}]}'])
def test_what_is_no_answer_fails_the_call_alone(tab, server, noise, body):
    server.answer = lambda request: (200, body)
    open_page(tab)
    assert tab.evaluate("tetra.call('i0', 'm').catch((error) => error.code)") == "InvalidAnswer"
    assert "InvalidAnswer" in noise.pop()
    server.answer = lambda request: answer(result(request["calls"][0], value=5))
    assert tab.evaluate("tetra.call('i0', 'm')") == 5


def test_an_error_before_all_calls_names_its_code(tab, server, noise):
    server.answer = lambda request: (413, {"v": 1, "results": [], "error": {"code": "TooLarge", "message": "too large"}})
    open_page(tab)
    assert tab.evaluate("tetra.call('i0', 'm').catch((error) => error.code)") == "TooLarge"
    assert "TooLarge" in noise.pop()


@pytest.mark.parametrize("code", ["StateRejected", "StateExpired", "StateOutdated"])
def test_a_refused_state_refreshes_in_place_and_sends_the_call_once_more(tab, server, noise, code):
    def refuse(request):
        call = request["calls"][0]
        if call["state"].startswith("s-"):
            return answer(refusal(call, 403, code))
        return answer(result(call, value="again"))

    server.answer = refuse
    open_page(tab)
    server.pages["/"] = page_html(
        list_html([item("i0", "renamed"), item("i2", "three")], 2),
        island([LIST, ITEM], [list_record("n-list", left=2), item_record("i0", "renamed", "n-"), item_record("i2", "three", "n-")], TABLES),
        title="Fresh",
    )
    tab.get_by_label("New").fill("typed")
    tab.evaluate("window.same = document.querySelector('li'); 0")
    assert tab.evaluate("tetra.call('i0', 'm', ['x'])") == "again"
    assert server.calls[1]["arguments"] == ["x"] and server.calls[1]["state"] == "n-i0"
    assert tab.title() == "Fresh"
    expect(tab.locator("li .title")).to_have_text(["renamed", "three"])
    expect(tab.get_by_label("New")).to_have_value("typed")
    expect(tab.get_by_label("New")).to_be_focused()
    assert tab.evaluate("same === document.querySelector('li') && same.isConnected")
    assert len(server.loads) == 2
    # At most once a minute.
    server.answer = lambda request: answer(refusal(request["calls"][0], 403, code))
    assert tab.evaluate("tetra.call('i0', 'm').catch((error) => error.code)") == code
    assert len(server.loads) == 2 and code in noise.pop()


@pytest.mark.parametrize("says", ["", "somebody else's"])
def test_a_call_is_sent_once_more_only_with_all_that_the_person_has_put_in(tab, server, noise, says):
    """What an earlier call has sent is in the page and in the lost state, nowhere else."""
    server.answer = lambda request: answer(result(request["calls"][0], components=[list_record("s-two", text="typed")]))
    open_page(tab)
    tab.get_by_label("New").fill("typed")
    tab.evaluate("tetra.call('list', 'check')")

    def refuse(request):
        call = request["calls"][0]
        return answer(refusal(call, 412, "StateOutdated") if call["state"].startswith("s-") else result(call, value="again"))

    server.answer = refuse
    server.pages["/"] = page_html(
        list_html([], text=says), island([LIST, ITEM], [list_record("n-list", text=says)], TABLES))
    outcome = tab.evaluate("tetra.call('list', 'save').catch((error) => error.code)")
    assert outcome == ("StateOutdated" if says else "again")
    expect(tab.get_by_label("New")).to_have_value(says or "typed")
    assert [call["method"] for call in server.calls] == ["check", "save"] + ([] if says else ["save"])
    assert says or server.calls[-1]["values"] == ["typed"]
    assert not says or "StateOutdated" in noise.pop()


def test_a_call_that_is_refused_again_is_not_sent_a_third_time(tab, server, noise):
    server.answer = lambda request: answer(refusal(request["calls"][0], 403, "StateExpired"))
    open_page(tab)
    assert tab.evaluate("tetra.call('i0', 'm').catch((error) => error.code)") == "StateExpired"
    assert len(server.calls) == 2 and len(server.loads) == 2
    assert "StateExpired" in noise.pop()


def test_another_identity_keeps_nothing_that_was_typed(tab, server, noise):
    server.cookies = ["tetra-identity=anna; Path=/"]
    server.answer = lambda request: answer(refusal(request["calls"][0], 403, "StateRejected"))
    open_page(tab)
    tab.get_by_label("New").fill("secret")
    server.cookies = ["tetra-identity=bert; Path=/"]
    assert tab.evaluate("tetra.call('i0', 'm').catch((error) => error.code)") == "StateRejected"
    expect(tab.get_by_label("New")).to_have_value("")
    assert tab.evaluate("tetra.get('list', 'text')") == ""
    assert len(server.calls) == 1 and len(server.loads) == 2
    tab.locator("li").first.get_by_role("button", name="Edit").click()
    expect(tab.locator("li").first.get_by_label("Title")).to_be_focused()
    assert "StateRejected" in noise.pop()


def test_what_an_older_runtime_has_left_does_no_harm(tab, server):
    open_page(tab)
    tab.evaluate("""sessionStorage.setItem('tetra-typed', JSON.stringify({
        mark: '', path: '/', values: { i0: { title: 'typed', editing: true } } }))""")
    tab.reload()
    tab.wait_for_function("() => window.events.length > 0")
    assert tab.evaluate("tetra.get('i0', 'title')") == "one"


def test_other_assets_are_a_real_reload_that_carries_over_what_was_typed(tab, server):
    server.answer = lambda request: answer(refusal(request["calls"][0], 412, "StateOutdated"))
    open_page(tab)
    tab.get_by_label("New").fill("typed")
    tab.evaluate("window.before = true")
    server.pages["/"] = page_html(
        list_html([item("i0", "one")], 1), island([LIST, ITEM], [list_record("n"), item_record("i0", "one")], TABLES, "h2"), "h2"
    )
    tab.locator("li").first.get_by_role("button", name="Vote").click()
    tab.wait_for_function("() => !window.before && window.tetra && window.events.length > 0")
    expect(tab.get_by_label("New")).to_have_value("typed")
    assert tab.evaluate("sessionStorage.length") == 0
    server.answer = lambda request: answer(result(request["calls"][0]))
    tab.evaluate("tetra.call('list', 'm')")
    assert server.calls[-1]["values"] == ["typed"] and server.calls[-1]["changed"] == {"text": ""}


def test_an_answer_may_ask_for_the_page_anew(tab, server):
    server.answer = lambda request: answer(result(request["calls"][0]), refresh=True)
    open_page(tab)
    server.pages["/"] = todo_page(("one", "two"))
    tab.evaluate("tetra.call('list', 'login')")
    expect(tab.locator("li")).to_have_count(2)


def test_an_answer_that_leads_elsewhere_has_nothing_fetched(tab, server):
    def leave(request):
        return answer(result(request["calls"][0], queue=[["redirect", "/other"]]), refresh=True)

    server.answer = leave
    open_page(tab)
    server.pages["/other"] = "<!doctype html><title>Other</title><p>other"
    loads = len(server.loads)
    tab.evaluate("void tetra.call('list', 'logout')")
    tab.wait_for_url("/other")
    assert server.loads[loads:] == ["/other"]


def test_an_answer_that_leads_to_a_place_of_the_page_has_it_fetched_anew(tab, server):
    server.answer = lambda request: answer(result(request["calls"][0], queue=[["redirect", "/#left"]]), refresh=True)
    open_page(tab)
    server.pages["/"] = todo_page(("one", "two"))
    tab.evaluate("void tetra.call('list', 'login')")
    expect(tab.locator("li")).to_have_count(2)


# --- The queue -------------------------------------------------------------------------------------------------------


def queue(tab, server, *operations):
    server.answer = lambda request: answer(result(request["calls"][0], queue=operations))
    open_page(tab)
    tab.evaluate("tetra.register('note', (...parameters) => window.noted = parameters)")
    tab.evaluate("tetra.call('i0', 'm')")


def test_the_queue_runs_in_order(tab, server):
    queue(tab, server, ["set", "i0", "title", "set"], ["set", "list", "text", "typed"], ["invoke", "note", [1, {"a": 2}]], ["push", "/?x=1"], ["replace", "/?x=2"])
    expect(tab.locator("li .title").first).to_have_text("set")
    expect(tab.get_by_label("New")).to_have_value("typed")
    assert tab.evaluate("noted") == [1, {"a": 2}]
    assert tab.evaluate("location.search + history.length") == "?x=23"


def test_going_back_over_a_pushed_address_shows_the_page_of_that_address(tab, server):
    server.pages["/?x=1"] = todo_page(("only",))
    queue(tab, server, ["push", "/?x=1"])
    tab.go_back()
    tab.wait_for_timeout(200)
    tab.go_forward()
    expect(tab.locator("li .title")).to_have_text(["only"])


def test_a_call_changes_the_title_and_says_so_once(tab, server):
    open_page(tab)
    tab.evaluate("window.titles = []; document.addEventListener('tetra:title-changed', ({ detail }) => titles.push(detail.title))")
    server.answer = lambda request: answer(result(request["calls"][0], queue=[["title", "<b>two"], ["title", "<b>two"]]))
    tab.evaluate("tetra.call('i0', 'm').then(() => 0)")
    expect(tab).to_have_title("<b>two")
    assert tab.evaluate("titles") == ["<b>two"]


@pytest.mark.parametrize("url", ["javascript:window.hacked=1", " java\tscript:window.hacked=1", "https://evil.test/", "//evil.test/", "data:text/html,x", "/\\evil.test/"])
@pytest.mark.parametrize("operation", ["redirect", "push", "replace"])
def test_addresses_of_other_origins_are_refused(tab, server, noise, operation, url):
    queue(tab, server, [operation, url], ["invoke", "note", ["after"]])
    assert tab.evaluate("noted") == ["after"]
    assert "another origin" in noise.pop()
    assert tab.url == server.address + "/" and tab.evaluate("window.hacked") is None


def test_a_redirect_within_the_site_is_followed(tab, server):
    server.pages["/next"] = "<!doctype html><title>next</title><p>next"
    server.answer = lambda request: answer(result(request["calls"][0], queue=[["redirect", "/next"]]))
    open_page(tab)
    # Not awaited: the page may be gone before its promise can tell.
    tab.evaluate("void tetra.call('i0', 'm')")
    expect(tab).to_have_url(server.address + "/next")


def test_hostile_operations_and_names_are_harmless(tab, server, noise):
    names = ["__proto__", "constructor", "toString", "hasOwnProperty"]
    operations = [[name, "i0"] for name in names] + [["invoke", name, []] for name in names]
    operations += [["set", "i0", name, {"polluted": True}] for name in names] + [["set", "i0", "votes", 9]]
    operations += [["remove", '"] , li, [x="'], ["dispatch", "none", "x"], [], None and [], ["invoke", "note", ["end"]]]
    queue(tab, server, *[each for each in operations if each is not None])
    assert tab.evaluate("noted") == ["end"]
    assert tab.evaluate("[({}).polluted, Object.prototype.polluted, tetra.get('i0', 'votes')]") == [None, None, 0]
    assert len(noise) == 14
    noise.clear()


# --- Markup ----------------------------------------------------------------------------------------------------------


def test_styles_as_data_go_through_the_cssom(tab, server):
    body = """<div data-tetra-style='{"width":"40px","--x":"1"}'></div><p data-tetra-id=a data-tetra-style='{"color":"rgb(1, 2, 3)"}'>x</p>"""
    kind = {"name": "A", "table": None, "writable": [], "readOnly": [], "local": []}
    server.pages["/style"] = page_html(body, island([kind], [[0, "a", "s", [], [], None]]))
    server.answer = lambda request: answer(
        result(request["calls"][0], """<p data-tetra-id=a data-tetra-style='{"height":"9px"}'>y</p>"""), types=[kind])
    open_page(tab, "/style")
    assert tab.evaluate("document.querySelector('div').style.cssText") == "width: 40px; --x: 1;"
    tab.evaluate("tetra.call('a', null)")
    assert tab.evaluate("document.querySelector('p').style.cssText") == "height: 9px;"


def test_an_expression_cannot_make_an_unsafe_attribute(tab, server, noise):
    kind = {"name": "A", "table": None, "writable": ["u"], "readOnly": [], "local": []}
    body = """<div data-tetra-id=a><a data-tetra='[["attr","href",["get","u"]]]'>x</a>
      <b data-tetra='[["attr","onclick",["get","u"]],["attr","title",["get","u"]]]'>y</b><input data-tetra='[["bind","u"]]'></div>"""
    server.pages["/a"] = page_html(body, island([kind], [[0, "a", "s", ["/ok"], [], None]]))
    open_page(tab, "/a")
    assert tab.locator("a").get_attribute("href") == "/ok"
    tab.fill("input", "java\tscript:alert(1)")
    assert tab.locator("a").get_attribute("href") == "about:blank#blocked"
    assert tab.locator("b").get_attribute("onclick") is None
    assert tab.locator("b").get_attribute("title") == "java\tscript:alert(1)"


def test_listeners_outside_leave_with_their_component(tab, server):
    kind = {"name": "A", "table": None, "writable": [], "readOnly": [], "local": ["n"]}
    body = """<div data-tetra-id=a data-tetra='[["on","poke",["document"],["call","m",[]]]]'>x</div>"""
    server.pages["/a"] = page_html(body, island([kind], [[0, "a", "s", [], [], [0]]]))
    server.answer = lambda request: answer(result(request["calls"][0], queue=[["remove", "a"]]), types=[kind])
    open_page(tab, "/a")
    for _ in range(2):
        tab.evaluate("document.dispatchEvent(new Event('poke'))")
        tab.wait_for_timeout(150)
    assert len(server.calls) == 1


def test_a_component_that_is_the_root_of_another_keeps_both_ids(tab, server):
    kind = {"name": "A", "table": None, "writable": ["v"], "readOnly": [], "local": []}
    html = """<p data-tetra-id="%s" data-tetra='[["text",["get","v"]],["on","click",[],["call","m",[]]]]'>%s</p>"""
    server.pages["/a"] = page_html(
        html % ("in out", "i"), island([kind], [[0, "out", "so", ["o"], [], None], [0, "in", "si", ["i"], [], None]]))
    server.answer = lambda request: answer(
        result(request["calls"][0], html % ("in", "j"), [[0, "in", "s2", ["j"], [], None]]), types=[kind])
    open_page(tab, "/a")
    tab.click("p")
    expect(tab.locator("p")).to_have_text("j")
    assert tab.locator("p").get_attribute("data-tetra-id") == "in out"
    assert server.calls[0]["id"] == "in"
    tab.evaluate("tetra.call('out', null).catch(() => 0)")
    assert server.calls[1]["descendants"] == [["s2", ["j"], {}]]


# --- What an app relies on -------------------------------------------------------------------------------------------

PLAIN = {"name": "P", "table": None, "writable": ["v"], "readOnly": ["n"], "local": ["open"]}


def plain_page(body, value="", number=0, opened=False):
    return page_html(body, island([PLAIN], [[0, "p", "s", [value], [number], [opened]]]))


def plain_answer(request, html=None, value="", number=0, **more):
    call = request["calls"][0]
    return answer(result(call, html, [[0, "p", "s2", [value], [number], None]], **more), types=[PLAIN])


def test_an_action_may_call_and_then_clear_the_field(tab, server):
    server.pages["/p"] = plain_page(
        """<form data-tetra-id=p data-tetra='[["on","submit",[],["do",["call","add",[]],["set","v",["$",0]]]]] [""]'>
        <input data-tetra='[["bind","v"]]'></form>""")
    server.answer = lambda request: plain_answer(request, value="server")
    open_page(tab, "/p")
    tab.fill("input", "typed")
    tab.press("input", "Enter")
    settled(tab)
    assert server.calls[0]["values"] == ["typed"] and server.calls[0]["changed"] == {"v": ""}
    expect(tab.locator("input")).to_have_value("")


def test_a_field_that_is_focused_while_a_call_runs_keeps_the_focus(tab, server):
    server.pages["/p"] = plain_page(
        """<form data-tetra-id=p data-tetra='[["on","submit",[],["call","add",[]]]]'>
        <input data-tetra='[["bind","v"],["focus",["running","add"]]]'><button>Add</button></form>""")
    server.answer = lambda request: plain_answer(request)
    open_page(tab, "/p")
    tab.fill("input", "typed")
    tab.click("button")
    settled(tab)
    expect(tab.locator("input")).to_have_value("")
    expect(tab.locator("input")).to_be_focused()


def test_new_literals_neither_focus_again_nor_take_what_was_typed(tab, server):
    html = """<form data-tetra-id=p><input data-tetra='[["bind","v"],["focus",["get","open"]],["attr","title",["$",0]]] ["%s"]'>
        <button type=button data-tetra='[["on","click",[],["set","open",true]]]'>Open</button>
        <a href="/x">x</a></form>"""
    server.pages["/p"] = plain_page(html % "one")
    server.answer = lambda request: plain_answer(request, html % "two")
    open_page(tab, "/p")
    tab.click("button")
    expect(tab.locator("input")).to_be_focused()
    tab.keyboard.type("typed")
    tab.focus("a")
    tab.evaluate("tetra.set('p', 'v', 'newer'); tetra.call('p', null).then(() => 0)")
    assert tab.locator("input").get_attribute("title") == "two"
    expect(tab.locator("a")).to_be_focused()


def test_keys_and_modifiers(tab, server):
    server.pages["/p"] = plain_page(
        """<div data-tetra-id=p data-tetra='[["on","click",["self"],["call","self",[]]],["on","keydown",[],["call","up",[]]]]'>
        <input data-tetra='[["on","keydown",["key:Enter","stop","once"],["call","enter",[["event","key"],["event","value"]]]]]' value=x>
        <a href="/nowhere" data-tetra='[["on","click",["prevent"],["call","link",[]]]]'>x</a></div>""")
    server.answer = lambda request: plain_answer(request)
    open_page(tab, "/p")
    tab.click("a")
    tab.press("input", "a")
    tab.evaluate("document.querySelector('input').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true}))")
    tab.press("input", "Enter")
    tab.press("input", "Enter")
    settled(tab, 4)
    assert [(call["method"], call["arguments"]) for call in server.calls] == [
        ("link", []), ("up", []), ("enter", ["Enter", "ax"]), ("up", [])]
    assert tab.url.endswith("/p")


def test_a_listener_of_the_stale_event_may_refresh_the_list_around(tab, server):
    def serve(request):
        call = request["calls"][0]
        if call["id"] == "i0":
            return answer(refusal(call, 410, "StaleComponentState", "gone"))
        html = list_html(['<template data-tetra-keep="i1"></template>', '<template data-tetra-keep="i2"></template>'], 2)
        return answer(result(call, html, [list_record("n", left=2)]))

    server.answer = serve
    server.pages["/"] = todo_page().replace(
        '[["on","item-changed",', '[["on","tetra:component-stale",["document"],["call",null,[]]],["on","item-changed",', 1)
    open_page(tab)
    first = tab.locator("li").first
    first.get_by_role("button", name="Vote").click()
    expect(tab.locator("#left")).to_have_text("2 left")
    expect(tab.locator("li .title")).to_have_text(["two", "three"])
    assert [call["method"] for call in server.calls] == ["vote", None]
    expect(tab.locator("li").first.get_by_role("button", name="Vote")).to_be_focused()


def test_an_item_that_an_update_takes_away_passes_its_focus_on(tab, server):
    keep = ['<template data-tetra-keep="i0"></template>', '<template data-tetra-keep="i2"></template>']
    server.answer = lambda request: answer(result(request["calls"][0], list_html(keep, 2), [list_record("n", left=2)]))
    open_page(tab)
    tab.locator("li").nth(1).get_by_role("button", name="Edit").focus()
    tab.evaluate("tetra.call('list', null).then(() => 0)")
    expect(tab.locator("li .title")).to_have_text(["one", "three"])
    expect(tab.locator("li").nth(1).get_by_role("button", name="Edit")).to_be_focused()
    assert events(tab, "component-before-remove") == ["i1"]


def test_unbound_fields_and_open_details_survive_an_answer(tab, server):
    html = "<div data-tetra-id=p><input id=free><details><summary>s</summary>x</details><b>%s</b></div>"
    server.pages["/p"] = plain_page(html % 1)
    gate = threading.Event()

    def slow(request):
        gate.wait(5)
        return plain_answer(request, html % 2)

    server.answer = slow
    open_page(tab, "/p")
    tab.fill("#free", "before")
    tab.click("summary")
    tab.evaluate("tetra.call('p', null); 0")
    tab.fill("#free", "after")
    gate.set()
    expect(tab.locator("b")).to_have_text("2")
    expect(tab.locator("#free")).to_have_value("after")
    expect(tab.locator("#free")).to_be_focused()
    assert tab.locator("details").get_attribute("open") is not None


def test_a_value_of_the_servers_replaces_what_was_typed_before_the_call_and_not_what_was_typed_since(tab, server):
    html = "<div data-tetra-id=p><input id=before value=%s><input id=since value=%s><button>Elsewhere</button></div>"
    server.pages["/p"] = plain_page(html % ("old", "old"))
    gate = threading.Event()

    def slow(request):
        gate.wait(5)
        return plain_answer(request, html % ("new", "new"))

    server.answer = slow
    open_page(tab, "/p")
    tab.fill("#before", "mine")
    tab.evaluate("tetra.call('p', null); 0")
    tab.wait_for_function("() => events.some(([name]) => name === 'before-request')")
    tab.fill("#since", "mine")
    tab.get_by_role("button", name="Elsewhere").focus()
    gate.set()
    expect(tab.locator("#before")).to_have_value("new")
    expect(tab.locator("#since")).to_have_value("mine")


def test_others_attributes_and_listeners_survive_an_answer(tab, server):
    server.pages["/"] = todo_page(script="/other.js")
    server.files["/other.js"] = ("text/javascript", """
        for (const item of document.querySelectorAll('li')) {
          item.setAttribute('x-data', '1');
          item.classList.add('theirs');
          item.addEventListener('click', () => (item.dataset.clicks = Number(item.dataset.clicks ?? 0) + 1));
        }
        document.addEventListener('tetra:component-updated', ({detail}) => (window.heard = detail.id));""")
    server.answer = lambda request: answer(result(
        request["calls"][0], item("i0", "one", 5, True), [item_record("i0", "one", "n-", 5, False)]))
    open_page(tab)
    first = tab.locator("li").first
    first.get_by_role("button", name="Vote").click()
    expect(first.locator("b")).to_have_text("5")
    first.locator("b").click()
    assert [first.get_attribute(name) for name in ("x-data", "data-clicks")] == ["1", "2"]
    assert set(first.get_attribute("class").split()) == {"theirs", "done"}
    assert tab.evaluate("heard") == "i0"


# --- History ---------------------------------------------------------------------------------------------------------


def restored(tab):
    tab.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")


def test_a_page_that_comes_back_whole_is_brought_up_to_date_and_keeps_what_was_typed(tab, server):
    open_page(tab)
    tab.get_by_label("New").fill("typed")
    server.pages["/"] = todo_page(("one", "two"))
    restored(tab)
    expect(tab.locator("li")).to_have_count(2)
    expect(tab.get_by_label("New")).to_have_value("typed")


def test_a_page_that_comes_back_to_another_identity_is_loaded_anew(tab, server):
    server.cookies = ["tetra-identity=anna; Path=/"]
    open_page(tab)
    tab.get_by_label("New").fill("typed")
    server.cookies = []
    tab.context.clear_cookies()
    tab.evaluate("window.before = true")
    restored(tab)
    tab.wait_for_function("() => !window.before && window.tetra")
    assert tab.get_by_label("New").input_value() == ""


def test_back_to_a_page_out_of_the_cache_shows_it_as_it_is_now(tab, server):
    server.pages["/other"] = "<!doctype html><title>o</title><p>other"
    open_page(tab)
    server.pages["/"] = todo_page(("changed",))
    tab.goto("/other")
    tab.go_back()
    expect(tab.locator("li .title")).to_have_text(["changed"])


def test_back_over_an_address_that_was_pushed_shows_the_page_of_that_address(tab, server):
    def serve(request):
        items = [item("i9", "pushed")]
        return answer(result(request["calls"][0], list_html(items, 1), [list_record("n", left=1), item_record("i9", "pushed")], [["push", "/?x=1"]]))

    server.answer = serve
    server.pages["/?x=1"] = todo_page(("pushed",))
    open_page(tab)
    tab.evaluate("tetra.call('list', 'm').then(() => 0)")
    expect(tab.locator("li .title")).to_have_text(["pushed"])
    assert tab.url.endswith("/?x=1")
    tab.go_back()
    expect(tab.locator("li .title")).to_have_text(["one", "two", "three"])
    tab.go_forward()
    expect(tab.locator("li .title")).to_have_text(["pushed"])


# --- Any order of answers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_answers_permuted_delayed_and_dropped_leave_page_and_server_agreed(tab, server, noise, seed):
    """A server that counts: each state may be used by one call at a time, and no call may come twice."""
    chance = random.Random(seed)
    lock = threading.Lock()
    counts = {"list": 0, "i0": 0, "i1": 0, "i2": 0}
    seen, busy, problems, dropped = set(), set(), [], []

    def serve(request):
        calls = request["calls"]
        with lock:
            for call in calls:
                family = set(counts) if call["id"] == "list" else {call["id"], "list"}
                if family & busy:
                    problems.append(f"{call['id']} while {busy} is in flight")
                if call["call"] in seen:
                    problems.append(f"call {call['call']} came twice")
                seen.add(call["call"])
            busy.update(call["id"] for call in calls)
            wait, drop = chance.random() * 0.08, chance.random() < 0.15
        time.sleep(wait)
        with lock:
            busy.difference_update(call["id"] for call in calls)
            if drop:
                dropped.extend(call["call"] for call in calls)
                return None
            results = []
            for call in calls:
                counts[call["id"]] += 1
                if call["id"] == "list":
                    results.append(result(call, None, [list_record(f"n{counts['list']}", left=counts["list"])]))
                else:
                    results.append(result(call, item(call["id"], "t", counts[call["id"]]), [item_record(call["id"], "t", "n-", counts[call["id"]], False)]))
            chance.shuffle(results)
            if chance.random() < 0.5:
                results.append(dict(results[0]))
            return answer(*results) if len(calls) > 1 else (200, answer(*results)[1])

    server.answer = serve
    open_page(tab)
    outcome = tab.evaluate(
        """async (seed) => {
          const calls = [], sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
          for (let n = 0; n < 40; n++) {
            const id = ['list', 'i0', 'i1', 'i2'][(n * 7 + seed * 3 + (n >> 2)) % 4];
            calls.push(tetra.call(id, 'm', [n]).then(() => [id, 'done'], (error) => [id, error.code]));
            if (n % 5 === seed) await sleep(15);
          }
          return Promise.all(calls);
        }""",
        seed,
    )
    assert problems == []
    assert {code for _, code in outcome} <= {"done", "NetworkError"}
    assert len(seen) == 40 and len(dropped) == sum(code == "NetworkError" for _, code in outcome) == len(noise)
    noise.clear()
    for id, count in counts.items():
        assert sum(each == [id, "done"] for each in outcome) == count
        if id != "list" and count:
            assert tab.locator(f"[data-tetra-id={id}] b").inner_text() == str(count)
    assert tab.locator("[aria-busy]").count() == 0


# --- Hostile answers -------------------------------------------------------------------------------------------------

HOSTILE = [
    None, True, -1, 1e308, "", "__proto__", "constructor", "javascript:hacked=1", "<img src=x onerror=hacked=1>",
    "<li data-tetra-id=i0 onclick=hacked=1><script>hacked=1</script></li>", [], {}, [[]], {"__proto__": {"hacked": 1}},
    {"constructor": {"prototype": {"hacked": 1}}}, ["set", "i0", "__proto__", {"hacked": 1}], "\u0000", "i0", "x" * 5000,
]


def spoiled(value, chance):
    """The value with a few of its parts replaced by hostile ones."""
    if chance.random() < 0.08:
        return chance.choice(HOSTILE)
    if isinstance(value, list):
        return [spoiled(each, chance) for each in value for _ in range(1 if chance.random() < 0.95 else chance.choice([0, 2]))]
    if isinstance(value, dict):
        return {chance.choice([key] * 12 + ["__proto__", "constructor"]): spoiled(each, chance) for key, each in value.items()}
    return value


@pytest.mark.parametrize("seed", range(5))
def test_hostile_answers_reach_nothing_and_every_call_ends(tab, server, noise, seed):
    chance = random.Random(seed)

    def serve(request):
        call = request["calls"][0]
        good = result(call, item(call["id"], "new", 1), [item_record(call["id"], "new", "n-", 1, False)],
                      [["set", call["id"], "title", "t"], ["dispatch", call["id"], "x", 1], ["replace", "/"]])
        made = spoiled({**answer(good)[1], "tables": TABLES}, chance)
        if isinstance(made, dict):
            made.pop("refresh", None)
        return chance.choice([200, 200, 200, 403, 500]), made

    server.answer = serve
    open_page(tab)
    before = tab.evaluate("Object.getOwnPropertyNames(Object.prototype).length")
    for n in range(40):
        outcome = tab.evaluate(
            """(id) => {
              if (!document.querySelector(`[data-tetra-id="${id}"]`)) return 'gone';
              const late = new Promise((resolve) => setTimeout(resolve, 3000, 'late'));
              return Promise.race([tetra.call(id, 'm', []).then(() => 'done', (error) => error.code), late]);
            }""",
            f"i{n % 3}",
        )
        assert outcome != "late"
    assert tab.evaluate("[window.hacked, ({}).hacked, Object.getOwnPropertyNames(Object.prototype).length]") == [None, None, before]
    assert tab.url.startswith(server.address + "/")
    # The page says in lines of its own what is wrong with an answer, and the browser what its policy has stopped.
    known = ("tetra: ", "violation ", "Executing inline event handler violates", "Refused to execute inline event")
    assert [line for line in noise if not line.startswith(known)] == []
    noise.clear()
