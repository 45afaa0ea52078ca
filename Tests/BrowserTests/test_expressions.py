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


# --- Bindings --------------------------------------------------------------------------------------------------------


def test_radio_buttons_of_one_property_are_a_group_for_the_keyboard(tab, server):
    radio = "<input id={0} type=radio value={0} {1} data-tetra='[[\"bind\",\"{2}\"]]'>"
    server.pages["/"] = page(
        "".join([radio.format("a", "checked", "one"), radio.format("b", "", "one"), radio.format("c", "checked", "other")]),
        {"one": "a", "other": "c"})
    open_page(tab)
    tab.focus("#a")
    tab.keyboard.press("Tab")
    expect(tab.locator("#c")).to_be_focused()
    tab.focus("#b")
    tab.keyboard.press("ArrowDown")
    expect(tab.locator("#a")).to_be_focused()
    assert (value(tab, "one"), value(tab, "other")) == ("a", "c")


def test_each_kind_of_control_gives_values_of_the_propertys_type_and_shows_them(tab, server):
    server.pages["/"] = page(
        """<input id=text data-tetra='[["bind","text"]]' value=a><input id=none data-tetra='[["bind","none","text?"]]'>
        <input id=int type=number data-tetra='[["bind","int","integer"]]' value=1>
        <input id=num type=number step=any data-tetra='[["bind","num","number?"]]'>
        <input id=range type=range data-tetra='[["bind","range","number"]]' value=5>
        <input id=flag type=checkbox data-tetra='[["bind","flag","flag"]]'>
        <input id=yes type=radio name=r value=true data-tetra='[["bind","answer","flag"]]'>
        <input id=no type=radio name=r value=false data-tetra='[["bind","answer","flag"]]'>
        <select id=pick data-tetra='[["bind","pick","integer?"]]'><option value=""><option value=1>1<option value=2>2</select>
        <textarea id=area data-tetra='[["bind","area"]]'>b</textarea>
        <input id=date type=date data-tetra='[["bind","date"]]' value=2026-01-31>
        <input id=time type=time data-tetra='[["bind","time"]]' value=10:30>
        <input id=local type=datetime-local data-tetra='[["bind","local"]]'>
        <input id=month type=month data-tetra='[["bind","month"]]'><input id=week type=week data-tetra='[["bind","week"]]'>
        <input id=color type=color data-tetra='[["bind","color"]]' value=#00ff00>""",
        {"text": "a", "none": None, "int": 1, "num": None, "range": 5, "flag": False, "answer": None, "pick": None,
         "area": "b", "date": "2026-01-31", "time": "10:30", "local": "2026-01-31T10:30", "month": "2026-01",
         "week": "2026-W05", "color": "#00ff00"},
    )
    open_page(tab)
    expect(tab.locator("#local")).to_have_value("2026-01-31T10:30")
    entered = {"text": "x", "none": "y", "int": "7", "num": "1.5", "range": "8", "area": "z", "date": "2026-02-01",
               "time": "11:45", "local": "2026-02-01T11:45", "month": "2026-03", "week": "2026-W07", "color": "#ff0000"}
    for name, content in entered.items():
        tab.fill(f"#{name}", content)
        assert value(tab, name) == {"int": 7, "num": 1.5, "range": 8}.get(name, content), name
    for name in ("none", "num"):
        tab.fill(f"#{name}", "")
        assert value(tab, name) is None
    tab.check("#flag")
    assert value(tab, "flag") is True
    tab.check("#no")
    assert value(tab, "answer") is False
    tab.select_option("#pick", "2")
    assert value(tab, "pick") == 2
    tab.select_option("#pick", "")
    assert value(tab, "pick") is None
    tab.evaluate("""() => { for (const [name, value] of Object.entries({ text: 't', num: 2, flag: false, answer: true, pick: 1,
        date: '2026-05-05', color: '#0000ff' })) tetra.set('c', name, value); }""")
    expect(tab.locator("#text")).to_have_value("t")
    expect(tab.locator("#num")).to_have_value("2")
    expect(tab.locator("#flag")).not_to_be_checked()
    expect(tab.locator("#yes")).to_be_checked()
    expect(tab.locator("#pick")).to_have_value("1")
    expect(tab.locator("#date")).to_have_value("2026-05-05")
    expect(tab.locator("#color")).to_have_value("#0000ff")


def test_an_emptied_number_keeps_its_last_value_and_is_marked_until_it_is_mended(tab, server):
    body = """<input id=int type=number data-tetra='[["bind","int","integer"]]' value=5><b data-tetra='[["text",["get","int"]]]'>5</b>"""
    said = "<input id=other aria-invalid={} data-tetra='[[\"bind\",\"int\"]]'>"
    server.pages["/"] = page(body + said.format("false"), {"int": 5})
    server.answer = lambda request: answer(request, body + said.format("true"), {"int": 5})
    open_page(tab)
    field = tab.locator("#int")
    for wrong in ("", "1.5"):
        field.fill(wrong)
        assert value(tab, "int") == 5
        expect(field).to_have_attribute("aria-invalid", "true")
    field.fill("")
    tab.evaluate("tetra.call('c', null)")
    tab.wait_for_function("() => !document.querySelector('[aria-busy]')")
    expect(field).to_have_value("")
    expect(tab.locator("#other")).to_have_attribute("aria-invalid", "true")
    field.fill("6")
    assert value(tab, "int") == 6
    assert field.get_attribute("aria-invalid") is None
    field.fill("")
    tab.evaluate("tetra.set('c', 'int', 9)")
    expect(field).to_have_value("9")
    assert field.get_attribute("aria-invalid") is None


def test_checkboxes_and_options_make_a_list_and_keep_what_none_of_them_stands_for(tab, server):
    boxes = "".join(f"<input id=b{n} type=checkbox value={n} data-tetra='[[\"choices\",\"list\",\"integer\"]]'>" for n in (1, 2, 3))
    options = "".join(f"<option value={n}>{n}" for n in (1, 2, 3))
    server.pages["/"] = page(boxes + f"""<select id=s multiple data-tetra='[["choices","list","integer"]]'>{options}</select>""", {"list": [2, 9]})
    open_page(tab)
    expect(tab.locator("#b2")).to_be_checked()
    tab.check("#b1")
    assert value(tab, "list") == [2, 9, 1]
    expect(tab.locator("#s")).to_have_values(["1", "2"])
    tab.uncheck("#b2")
    assert value(tab, "list") == [9, 1]
    tab.select_option("#s", ["2", "3"])
    assert value(tab, "list") == [9, 2, 3]
    expect(tab.locator("#b1")).not_to_be_checked()
    expect(tab.locator("#b3")).to_be_checked()


def test_text_that_is_edited_in_place_comes_in_plain_and_shows_what_is_set(tab, server):
    server.pages["/"] = page("""<h2 id=t contenteditable=plaintext-only data-tetra='[["editable","t"]]'>one</h2>""", {"t": "one"})
    again = """<h2 id=t contenteditable=plaintext-only data-tetra='[["editable","t"]]'>two</h2>"""
    server.answer = lambda request: answer(request, again, {"t": "xone two<b>"})
    open_page(tab)
    tab.wait_for_function("() => performance.getEntriesByName(location.origin + '/tetra/assets/h1/directive-editable.js').length")
    title = tab.locator("#t")
    title.click()
    tab.keyboard.press("End")
    tab.keyboard.type(" two<b>")
    assert value(tab, "t") == "one two<b>"
    tab.keyboard.press("Home")
    tab.keyboard.type("x")
    assert value(tab, "t") == "xone two<b>"
    tab.evaluate("tetra.call('c', null)")
    tab.wait_for_function("() => !document.querySelector('[aria-busy]')")
    expect(title).to_have_text("xone two<b>")
    tab.evaluate("tetra.set('c', 't', 'set <i>')")
    expect(title).to_have_text("set <i>")
    assert tab.locator("#t *").count() == 0


# --- Members and lists -----------------------------------------------------------------------------------------------


def test_members_are_read_bound_and_set_and_the_whole_property_counts_as_changed(tab, server):
    server.pages["/"] = page(
        """<input id=city data-tetra='[["bind",["member",["get","place"],"city"]]]'>
        <b id=text data-tetra='[["text",["upper",["member",["member",["get","place"],"in"],"land"]]]]'></b>
        <button data-tetra='[["on","click",[],["set",["member",["member",["get","place"],"in"],"land"],["$",0]]]] ["It"]'>Set</button>
        <i id=proto data-tetra='[["text",["member",["get","place"],"constructor"]]]'></i>""",
        {"place": {"city": "Bern", "in": {"land": "Ch"}}},
    )
    server.answer = lambda request: answer(request, None, {"place": {"city": "Rome", "in": {"land": "It"}}})
    open_page(tab)
    expect(tab.locator("#text")).to_have_text("CH")
    expect(tab.locator("#city")).to_have_value("Bern")
    tab.fill("#city", "Rome")
    tab.get_by_role("button").click()
    expect(tab.locator("#text")).to_have_text("IT")
    expect(tab.locator("#proto")).to_have_text("")
    assert value(tab, "place") == {"city": "Rome", "in": {"land": "It"}}
    tab.evaluate("tetra.call('c', 'save')")
    assert server.calls[0]["changed"] == {"place": {"city": "Bern", "in": {"land": "Ch"}}}


def test_lists_are_changed_by_setting_them_anew(tab, server):
    server.pages["/"] = page(
        """<b id=text data-tetra='[["text",["join",["get","list"],["$",0]]]] [","]'></b>
        <button id=add data-tetra='[["on","click",[],["set","list",["append",["get","list"],["$",0]]]]] ["c"]'>+</button>
        <button id=less data-tetra='[["on","click",[],["set","list",["without",["get","list"],["$",0]]]]] ["a"]'>-</button>""",
        {"list": ["a", "b"]},
    )
    open_page(tab)
    expect(tab.locator("#text")).to_have_text("a,b")
    tab.click("#add")
    expect(tab.locator("#text")).to_have_text("a,b,c")
    tab.click("#less")
    expect(tab.locator("#text")).to_have_text("b,c")
    assert server.assets.count("operators.js") == 1


def test_what_a_password_field_holds_is_not_kept_though_it_is_a_member_or_a_row(tab, server):
    row = """<li data-tetra-row><input type=password data-tetra='[["bind",["item",0]]]'></li>"""
    server.pages["/"] = page(
        f"""<input id=p type=password data-tetra='[["bind",["member",["get","login"],"password"]]]'><input id=n data-tetra='[["bind","name"]]'>
        <ul><template data-tetra='[["each",0,"list"]]'>{row}</template></ul>""",
        {"login": {"password": ""}, "name": "", "list": [""]},
    )
    open_page(tab)
    tab.fill("#n", "kept")
    tab.fill("#p", "secret1")
    tab.fill("li input", "secret2")
    assert value(tab, "login") == {"password": "secret1"} and value(tab, "list") == ["secret2"]
    server.pages["/"] = server.pages["/"].replace('"assets": "h1"', '"assets": "h2"')
    tab.evaluate("window.before = true; tetra.refresh(); 0")
    tab.wait_for_function("() => !window.before && window.events?.some(([name]) => name === 'ready')")
    assert value(tab, "name") == "kept"
    assert value(tab, "login") == {"password": ""} and value(tab, "list") == [""]


# --- Rows that the page makes ----------------------------------------------------------------------------------------

ROW = (
    """<li data-tetra-row><span data-tetra='[["text",["item",0]]]'>{text}</span><i data-tetra='[["text",["row",0]]]'>{index}</i>"""
    """<input data-tetra='[["bind",["item",0]]]'>"""
    """<button data-tetra='[["on","click",[],["set","list",["without",["get","list"],["item",0]]]]]'>x</button></li>"""
)


def rows_html(items, row=ROW, directive='["each",0,"list"]'):
    return (
        f"<ul><template data-tetra='[{directive}]'>{row.format(text='', index='')}</template>"
        + "".join(row.format(text=item, index=n) for n, item in enumerate(items)) + "</ul>"
    )


def test_rows_follow_a_list_of_the_page_and_change_it(tab, server):
    server.pages["/"] = page(rows_html(["a", "b"]), {"list": ["a", "b"]})
    open_page(tab)
    tab.wait_for_function("() => document.querySelector('li input').value === 'a'")
    tab.evaluate("window.first = document.querySelector('li')")
    tab.evaluate("tetra.set('c', 'list', ['b', 'a', 'c'])")
    expect(tab.locator("li span")).to_have_text(["b", "a", "c"])
    expect(tab.locator("li i")).to_have_text(["0", "1", "2"])
    assert tab.evaluate("document.querySelectorAll('li')[1] === first")
    tab.locator("li button").nth(1).click()
    expect(tab.locator("li span")).to_have_text(["b", "c"])
    assert value(tab, "list") == ["b", "c"]
    field = tab.locator("li input").nth(1)
    field.click()
    tab.keyboard.type("xy")
    assert value(tab, "list") == ["b", "cxy"]
    expect(field).to_be_focused()
    tab.evaluate("tetra.set('c', 'list', ['d', 'd'])")
    expect(tab.locator("li span")).to_have_text(["d", "d"])
    tab.evaluate("tetra.set('c', 'list', null)")
    expect(tab.locator("li")).to_have_count(0)


def test_the_morph_leaves_rows_alone_and_a_new_pattern_makes_them_anew(tab, server):
    server.pages["/"] = page(rows_html(["a"]) + "<p>0</p>", {"list": ["a"]})
    answers = [
        rows_html(["a"]) + "<p>1</p>",
        rows_html(["z"], ROW.replace("<li ", "<li class=new ")) + "<p>2</p>",
    ]
    server.answer = lambda request: answer(request, answers.pop(0), {"list": ["a", "mine"]})
    open_page(tab)
    tab.wait_for_function("() => document.querySelector('li input').value === 'a'")
    tab.evaluate("tetra.set('c', 'list', ['a', 'mine']); window.first = document.querySelector('li')")
    expect(tab.locator("li span")).to_have_text(["a", "mine"])
    tab.evaluate("""() => { window.changes = 0; new MutationObserver((list) => changes += list.length)
        .observe(document.querySelector('ul'), { childList: true }); }""")
    tab.evaluate("tetra.call('c', null)")
    expect(tab.locator("p")).to_have_text("1")
    assert tab.evaluate("changes") == 0
    expect(tab.locator("li span")).to_have_text(["a", "mine"])
    assert tab.evaluate("document.querySelector('li') === first")
    tab.evaluate("tetra.call('c', null)")
    expect(tab.locator("p")).to_have_text("2")
    expect(tab.locator("li.new span")).to_have_text(["a", "mine"])
    expect(tab.locator("li")).to_have_count(2)


def test_rows_of_objects_are_told_apart_by_a_member_and_hold_rows_of_their_own(tab, server):
    inner = """<template data-tetra='[["each",1,["member",["item",0],"tags"]]]'><b data-tetra-row data-tetra='[["text",["concat",["item",1],["member",["item",0],"id"]]]]'></b></template>"""
    row = f"""<li data-tetra-row><input data-tetra='[["bind",["member",["item",0],"name"]]]'>{inner}</li>"""
    html = f"""<ul><template data-tetra='[["each",0,"list","id"]]'>{row}</template></ul>"""
    server.pages["/"] = page(html, {"list": [{"id": 1, "name": "x", "tags": ["a", "b"]}, {"id": 2, "name": "y", "tags": []}]})
    open_page(tab)
    expect(tab.locator("li")).to_have_count(2)
    expect(tab.locator("b")).to_have_text(["a1", "b1"])
    tab.evaluate("window.first = document.querySelector('li')")
    tab.locator("input").first.fill("new")
    assert value(tab, "list")[0] == {"id": 1, "name": "new", "tags": ["a", "b"]}
    assert tab.evaluate("document.querySelector('li') === first")
    tab.evaluate("tetra.set('c', 'list', [{ id: 2, name: 'y', tags: ['q'] }, { id: 1, name: 'new', tags: ['b'] }])")
    expect(tab.locator("b")).to_have_text(["q2", "b1"])
    assert tab.evaluate("document.querySelectorAll('li')[1] === first")


# --- What elements can be made to do, and stores ---------------------------------------------------------------------


def test_dialogs_forms_focus_and_the_clipboard(tab, server):
    server.pages["/"] = page(
        """<button id=open data-tetra='[["on","click",[],["element","modal",["$",0]]]] ["d"]'>Open</button>
        <dialog id=d><button id=close data-tetra='[["on","click",[],["element","close"]]]'>Close</button></dialog>
        <form id=f data-tetra='[["on","submit",[],["set","sent",["get","n"]]]]'><input id=n value=a data-tetra='[["bind","n"]]'>
        <button id=reset type=button data-tetra='[["on","click",[],["element","reset"]]]'>Reset</button></form>
        <button id=send data-tetra='[["on","click",[],["element","submit",["$",0]]]] ["f"]'>Send</button>
        <button id=focus data-tetra='[["on","click",[],["do",["element","focus",["$",0]],["element","scroll",["$",0]],["element","focus",["$",1]]]]] ["n","no such id"]'>F</button>
        <button id=copy data-tetra='[["on","click",[],["copy",["get","n"]]]]'>Copy</button>""",
        {"n": "a", "sent": None},
    )
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_page(tab)
    tab.click("#open")
    expect(tab.locator("#d")).to_have_js_property("open", True)
    assert tab.evaluate("document.querySelector('#d').matches(':modal')")
    tab.click("#close")
    expect(tab.locator("#d")).to_have_js_property("open", False)
    tab.fill("#n", "b")
    tab.click("#send")
    assert value(tab, "sent") == "b"
    tab.click("#copy")
    tab.evaluate("new Promise((done) => setTimeout(done, 100))")
    assert tab.evaluate("navigator.clipboard.readText()") == "b"
    tab.click("#reset")
    assert value(tab, "n") == "a"
    tab.click("#focus")
    expect(tab.locator("#n")).to_be_focused()


def stores_page(persisted=False):
    kind = {"name": "App.T", "table": "t", "writable": [], "readOnly": [], "local": ["theme"], "store": {"theme": ["s.theme", persisted]}}
    body = "".join(
        f"""<p data-tetra-id={id} data-tetra='[["on","click",[],["set","theme",["$",0]]],["text",["get","theme"]]] ["dark {id}"]'>light</p>"""
        for id in ("a", "b")
    )
    return page_html(f"<main>{body}</main>", island([kind], [[0, id, "s", [], [], ["light"]] for id in ("a", "b")], {}))


def test_components_share_a_store_and_a_kept_one_is_there_again(tab, server):
    server.pages["/"] = stores_page()
    server.pages["/kept"] = stores_page(True)
    open_page(tab)
    texts = tab.locator("p")
    expect(texts).to_have_text(["light", "light"])
    tab.wait_for_function("() => performance.getEntriesByName(location.origin + '/tetra/assets/h1/store.js').length")
    texts.first.click()
    expect(texts).to_have_text(["dark a", "dark a"])
    texts.nth(1).click()
    expect(texts).to_have_text(["dark b", "dark b"])
    open_page(tab)
    expect(texts).to_have_text(["light", "light"])
    open_page(tab, "/kept")
    texts.first.click()
    expect(texts).to_have_text(["dark a", "dark a"])
    open_page(tab, "/kept")
    expect(texts).to_have_text(["dark a", "dark a"])
    tab.evaluate("localStorage.setItem('tetra:s.theme', '{')")
    open_page(tab, "/kept")
    expect(texts).to_have_text(["light", "light"])
