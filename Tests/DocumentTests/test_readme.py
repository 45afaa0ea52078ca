"""The README's component does what is said of it, looks as it is shown, and refuses what is said to be refused."""

import re

from playwright.sync_api import expect

from documents import samples


def test_the_component_plays(tab):
    tab.goto("/game")
    guess, hint = tab.get_by_label("Your guess"), tab.get_by_role("status")
    low, high = 1, 100
    for _ in range(8):
        middle = (low + high) // 2
        guess.fill(str(middle))
        with tab.expect_response("**/call"):
            tab.get_by_role("button", name="Ask").click()
        expect(hint).not_to_have_text("From 1 to 100.")
        expect(tab.get_by_role("button", name="Ask")).to_be_enabled()
        answer = hint.text_content()
        if answer.startswith("Yes"):
            assert answer == f"Yes, {middle}!"
            return
        low, high = (middle + 1, high) if answer == "More." else (low, middle - 1)
    raise AssertionError("no guess was right")


def test_the_rules_open_without_the_server(tab):
    tab.goto("/game")
    calls = []
    tab.on("request", lambda request: calls.append(request.url))
    rules = tab.get_by_text("I have a number in mind")
    expect(rules).to_be_hidden()
    tab.get_by_role("button", name="Rules").click()
    expect(rules).to_be_visible()
    assert calls == []


def test_it_renders_what_is_shown(tab):
    [shown] = [each.text for each in samples("README.md") if each.language == "html"]
    html = tab.request.get("/game").text()
    rendered = re.search(r"<form.*</form>", html, re.DOTALL)[0]
    assert plain(rendered) == plain(shown)


def plain(html):
    """HTML without the layout of the document and without what is made up of hashes."""
    html = re.sub(r">\s+<", "><", html.strip())
    return re.sub(r"(data-tetra(?:-id)?)=(\"[^\"]*\"|'[^']*')", r"\1=…", html)


def test_what_should_not_compile_is_refused_where_it_stands(first_page):
    [block] = [each.text for each in samples("README.md") if each.role == "refused"]
    lines = block.splitlines()
    assert len(lines) >= 3
    path = first_page.package / "Sources" / "FirstPage" / "Refused.swift"
    text = "import Tetra\n\nextension GuessingGame {\n"
    places = {}
    for index, line in enumerate(lines):
        text += f"    @HTMLBuilder var refused{index}: some HTML {{\n"
        places[text.count("\n") + 1] = line
        text += f"        {line}\n    }}\n"
    path.write_text(text + "}\n")
    try:
        compiled, said = first_page.build()
    finally:
        path.unlink()
    assert not compiled
    refused = {int(number) for number in re.findall(r"Refused\.swift:(\d+):\d+: error: ", said)}
    assert refused == set(places), said
