"""A new to-do."""

import re

from playwright.sync_api import expect

from todo_page import add, expect_left, expect_titles, field, items


def test_a_new_database_holds_a_few_todos(page, demo):
    expect(items(page)).to_have_count(len(demo.todos()))
    assert 2 <= len(demo.todos()) <= 8
    expect_left(page, sum(not done for _, done in demo.todos()))


def test_add_puts_the_new_one_last_and_empties_the_field_that_keeps_the_focus(page, demo):
    before = [title for title, _ in demo.todos()]
    add(page, "Sharpen the knives")
    expect_titles(page, *before, "Sharpen the knives")
    expect(field(page)).to_have_value("")
    expect(field(page)).to_be_focused()
    assert demo.todos()[-1] == ("Sharpen the knives", False)


def test_enter_adds_too(page, demo):
    before = [title for title, _ in demo.todos()]
    field(page).fill("Mend the bicycle")
    field(page).press("Enter")
    expect_titles(page, *before, "Mend the bicycle")
    expect(field(page)).to_have_value("")
    expect(field(page)).to_be_focused()
    assert demo.todos()[-1] == ("Mend the bicycle", False)


def test_the_button_reached_by_keyboard_gives_the_focus_back_to_the_field(page):
    field(page).fill("Call Ada")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Add", exact=True)).to_be_focused()
    page.keyboard.press("Space")
    expect(field(page)).to_have_value("")
    expect(field(page)).to_be_focused()


def test_several_in_a_row_without_waiting_all_arrive_in_order(page, demo):
    before = [title for title, _ in demo.todos()]
    field(page).focus()
    for title in ("one", "two", "three"):
        page.keyboard.type(title)
        page.keyboard.press("Enter")
    expect_titles(page, *before, "one", "two", "three")
    expect(field(page)).to_have_value("")


def test_what_is_typed_while_an_addition_is_under_way_stays(page):
    waiting = []
    page.route("**/tetra/call", lambda route: waiting.append(route))
    field(page).fill("one")
    page.keyboard.press("Enter")
    page.keyboard.type("two")
    while not waiting:
        page.wait_for_timeout(20)
    waiting[0].continue_()
    expect(page.get_by_role("checkbox", name="one", exact=True)).to_have_count(1)
    expect(field(page)).to_have_value("two")
    expect(field(page)).to_be_focused()


def test_a_title_is_not_lost_when_the_server_does_not_answer(page, demo, noise):
    noise.expect("ERR_CONNECTION_REFUSED|add|Unavailable|NetworkError|Failed to load")
    demo.stop()
    field(page).fill("precious")
    page.keyboard.press("Enter")
    page.wait_for_timeout(500)
    expect(field(page)).to_have_value("precious")
    demo.start()
    page.keyboard.press("Enter")
    expect(page.get_by_role("checkbox", name="precious", exact=True)).to_have_count(1)
    expect(field(page)).to_have_value("")


def test_a_duplicate_is_allowed(page, demo):
    demo.fill("Milk")
    page.reload()
    add(page, "Milk")
    expect_titles(page, "Milk", "Milk")
    expect_left(page, 2)
    page.get_by_role("checkbox").nth(1).check()
    expect_left(page, 1)
    expect(page.get_by_role("checkbox").nth(0)).not_to_be_checked()
    page.reload()
    expect(page.get_by_role("checkbox").nth(1)).to_be_checked()
    expect(page.get_by_role("checkbox").nth(0)).not_to_be_checked()


def test_a_title_is_trimmed(page, demo):
    before = len(demo.todos())
    add(page, "  \tBuy  oats \t ")
    expect(items(page)).to_have_count(before + 1)
    assert demo.todos()[-1][0] == "Buy  oats"


def test_an_empty_title_is_refused_beside_the_field_until_the_next_success(page, demo):
    before = demo.todos()
    for typed in ("", "   "):
        add(page, typed)
        expect(page.get_by_role("alert")).to_be_visible()
        expect(page.get_by_role("alert")).to_have_text(re.compile(r"\w"))
        expect(field(page)).to_have_attribute("aria-invalid", "true")
        expect(field(page)).to_be_focused()
    assert demo.todos() == before
    assert field(page).evaluate("each => each.validity.valid"), "the browser has its own bubble"
    near = page.get_by_role("alert").bounding_box()["y"] - field(page).bounding_box()["y"]
    assert 0 < near < 120

    add(page, "Oats")
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(field(page)).not_to_have_attribute("aria-invalid", "true")
    expect_titles(page, *[title for title, _ in before], "Oats")


def test_markup_in_a_title_is_text(page, demo):
    title = "<img src=x onerror=alert(1)> \"quoted\" & 'so' `on` {{x}} é"
    add(page, title)
    expect(page.get_by_role("checkbox", name=title, exact=True)).to_have_count(1)
    expect(page.get_by_text(title, exact=True)).to_be_visible()
    assert demo.todos()[-1][0] == title
    page.reload()
    expect(page.get_by_text(title, exact=True)).to_be_visible()
