"""One to-do: what it consists of, ticking it, renaming it, deleting it."""

import re

import pytest
from playwright.sync_api import expect

from todo_page import (
    add, box, button, edit, expect_left, expect_titles, field, item, items, title_field)


@pytest.fixture
def three(demo, page):
    demo.fill("Milk", "Bread", "Salt", done=("Bread",))
    page.reload()
    return page


def test_the_todos_are_the_only_list_items(three):
    expect(items(three)).to_have_count(3)
    assert three.locator("li, [role=listitem]").count() == 3


def test_an_item_has_checkbox_title_edit_and_delete(three):
    for title in ("Milk", "Bread", "Salt"):
        expect(box(three, title)).to_have_count(1)
        expect(item(three, title).get_by_text(title, exact=True)).to_be_visible()
        names = [each.evaluate("each => each.textContent.trim()") for each in item(three, title).get_by_role("button").all()]
        assert names == ["Edit", "Delete"]
        expect(item(three, title).get_by_role("textbox")).to_have_count(0)


def test_no_other_control_bears_the_given_names(three):
    expect(three.get_by_role("textbox", name=re.compile("to-do", re.I))).to_have_count(1)
    expect(three.get_by_role("button", name=re.compile("add", re.I))).to_have_count(1)
    expect(three.get_by_role("button")).to_have_count(1 + 2 * 3)
    expect(three.get_by_role("checkbox")).to_have_count(3)
    expect(three.get_by_role("link")).to_have_text(["All", "Open", "Done"])
    assert three.get_by_text(re.compile(r"\bleft\b")).count() == 1


def test_a_tick_is_kept_and_counted(three, demo):
    expect_left(three, 2)
    box(three, "Milk").check()
    expect_left(three, 1)
    box(three, "Salt").check()
    expect_left(three, 0)
    box(three, "Bread").uncheck()
    expect_left(three, 1)
    assert demo.todos() == [("Milk", True), ("Bread", False), ("Salt", True)]
    three.reload()
    expect(box(three, "Milk")).to_be_checked()
    expect(box(three, "Bread")).not_to_be_checked()


def test_a_tick_keeps_the_focus(three):
    box(three, "Milk").focus()
    three.keyboard.press("Space")
    expect_left(three, 1)
    expect(box(three, "Milk")).to_be_focused()


def test_a_click_on_the_title_ticks(three):
    item(three, "Milk").get_by_text("Milk", exact=True).click()
    expect(box(three, "Milk")).to_be_checked()
    expect_left(three, 1)


def test_edit_shows_one_focused_field_with_the_title_and_asks_no_server(three):
    calls = []
    three.on("request", lambda request: request.method == "POST" and calls.append(request.url))
    text = edit(three, "Bread")
    expect(title_field(three)).to_have_count(1)
    expect(text).to_have_value("Bread")
    three.keyboard.press("Escape")
    expect(title_field(three)).to_have_count(0)
    assert calls == []


def test_enter_saves(three, demo):
    edit(three, "Bread").fill("  Rye bread ")
    three.keyboard.press("Enter")
    expect_titles(three, "Milk", "Rye bread", "Salt")
    expect(item(three, "Rye bread").get_by_text("Rye bread", exact=True)).to_be_visible()
    expect(title_field(three)).to_have_count(0)
    assert demo.todos() == [("Milk", False), ("Rye bread", True), ("Salt", False)]
    expect(button(three, "Rye bread", "Edit")).to_be_focused()


def test_escape_discards(three, demo):
    edit(three, "Bread").fill("Cake")
    three.keyboard.press("Escape")
    expect(title_field(three)).to_have_count(0)
    expect(item(three, "Bread").get_by_text("Bread", exact=True)).to_be_visible()
    expect(button(three, "Bread", "Edit")).to_be_focused()
    assert ("Bread", True) in demo.todos()
    expect(edit(three, "Bread")).to_have_value("Bread")


def test_leaving_the_field_neither_saves_nor_discards(three, demo):
    edit(three, "Bread").fill("Cake")
    field(three).click()
    expect(field(three)).to_be_focused()
    expect(title_field(three)).to_have_value("Cake")
    box(three, "Milk").check()
    expect_left(three, 1)
    expect(title_field(three)).to_have_value("Cake")
    assert ("Bread", True) in demo.todos()
    title_field(three).press("Enter")
    expect_titles(three, "Milk", "Cake", "Salt")


def test_what_is_typed_in_one_item_outlives_an_addition(three):
    edit(three, "Bread").fill("Cake")
    add(three, "Pepper")
    expect_titles(three, "Milk", "Bread", "Salt", "Pepper")
    expect(title_field(three)).to_have_value("Cake")


def test_an_empty_title_is_refused_when_renaming(three, demo):
    edit(three, "Bread").fill("   ")
    three.keyboard.press("Enter")
    alert = item(three, "Bread").get_by_role("alert")
    expect(alert).to_have_text(re.compile(r"\w"))
    expect(title_field(three)).to_have_attribute("aria-invalid", "true")
    expect(title_field(three)).to_be_focused()
    assert ("Bread", True) in demo.todos()

    title_field(three).fill("Cake")
    three.keyboard.press("Enter")
    expect_titles(three, "Milk", "Cake", "Salt")
    expect(three.get_by_role("alert")).to_have_count(0)


def test_a_refusal_is_forgotten_when_the_edit_is_discarded(three):
    edit(three, "Bread").fill("")
    three.keyboard.press("Enter")
    expect(three.get_by_role("alert")).to_be_visible()
    three.keyboard.press("Escape")
    expect(three.get_by_role("alert")).to_have_count(0)
    edit(three, "Bread")
    expect(three.get_by_role("alert")).to_have_count(0)
    expect(title_field(three)).not_to_have_attribute("aria-invalid", "true")


def test_delete_acts_at_once_and_the_focus_goes_to_the_next_item(three, demo):
    three.on("dialog", lambda dialog: pytest.fail("a dialog was shown"))
    button(three, "Milk", "Delete").click()
    expect_titles(three, "Bread", "Salt")
    expect_left(three, 1)
    assert demo.todos() == [("Bread", True), ("Salt", False)]
    inside = item(three, "Bread").evaluate("each => each.contains(document.activeElement)")
    assert inside, "the focus is not in the next item"


def test_delete_of_the_last_item_leads_the_focus_to_the_new_one(three):
    button(three, "Salt", "Delete").click()
    expect_titles(three, "Milk", "Bread")
    expect(field(three)).to_be_focused()


def test_all_can_be_deleted_and_one_added_again(three):
    for title in ("Milk", "Bread", "Salt"):
        button(three, title, "Delete").click()
        expect(item(three, title)).to_have_count(0)
    expect_left(three, 0)
    expect(items(three)).to_have_count(0)
    expect(field(three)).to_be_focused()
    three.keyboard.type("Flour")
    three.keyboard.press("Enter")
    expect_titles(three, "Flour")
    expect_left(three, 1)
