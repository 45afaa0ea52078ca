"""Two people, one list: what one does while the other's page lies open."""

import re

import pytest
from playwright.sync_api import expect

from todo_page import box, button, edit, expect_left, expect_titles, item

STALE = """() => {
    window.stale = [];
    document.addEventListener("tetra:component-stale", ({ detail }) =>
        window.stale.push([detail.error.code, detail.error.message, detail.component.textContent]));
}"""


@pytest.fixture
def both(demo, page, other):
    demo.fill("Milk", "Bread", "Salt")
    page.reload()
    other.reload()
    page.evaluate(STALE)
    return page, other


def tick(page):
    box(page, "Bread").click()


def save(page):
    edit(page, "Bread").fill("Cake")
    page.keyboard.press("Enter")


def delete(page):
    button(page, "Bread", "Delete").click()


@pytest.mark.parametrize("act", [tick, save, delete])
def test_deleted_elsewhere(both, demo, noise, act):
    noise.expect(r"\b410\b|StaleComponentState")
    page, other = both
    button(other, "Bread", "Delete").click()
    expect_titles(other, "Milk", "Salt")

    with page.expect_response(lambda answer: answer.status == 410) as gone:
        act(page)
    assert "StaleComponentState" in gone.value.text()
    expect(page.get_by_role("status")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text(re.compile(r"\w"))
    expect_titles(page, "Milk", "Salt")
    expect_left(page, 2)
    [(code, message, text)] = page.evaluate("window.stale")
    assert code == "StaleComponentState" and message and "Bread" in text
    assert demo.todos() == [("Milk", False), ("Salt", False)]


def test_after_a_stale_item_the_page_works_on(both, demo, noise):
    noise.expect(r"\b410\b|StaleComponentState")
    page, other = both
    button(other, "Bread", "Delete").click()
    expect_titles(other, "Milk", "Salt")
    tick(page)
    expect_titles(page, "Milk", "Salt")
    box(page, "Salt").check()
    expect_left(page, 1)
    assert demo.todos() == [("Milk", False), ("Salt", True)]


def test_renamed_elsewhere_then_ticked_here(both, demo):
    page, other = both
    edit(other, "Bread").fill("Rye bread")
    other.keyboard.press("Enter")
    expect_titles(other, "Milk", "Rye bread", "Salt")

    tick(page)
    expect(box(page, "Rye bread")).to_be_checked()
    expect(item(page, "Rye bread").get_by_text("Rye bread", exact=True)).to_be_visible()
    expect_titles(page, "Milk", "Rye bread", "Salt")
    expect_left(page, 2)
    assert demo.todos() == [("Milk", False), ("Rye bread", True), ("Salt", False)]


def test_ticked_elsewhere_then_renamed_here(both, demo):
    page, other = both
    tick(other)
    expect_left(other, 2)

    save(page)
    expect(box(page, "Cake")).to_be_checked()
    assert demo.todos() == [("Milk", False), ("Cake", True), ("Salt", False)]


def test_added_elsewhere_shows_with_the_next_addition(both):
    page, other = both
    other.get_by_role("textbox", name="New to-do").fill("Pepper")
    other.keyboard.press("Enter")
    expect_titles(other, "Milk", "Bread", "Salt", "Pepper")
    page.get_by_role("textbox", name="New to-do").fill("Thyme")
    page.keyboard.press("Enter")
    expect_titles(page, "Milk", "Bread", "Salt", "Pepper", "Thyme")
