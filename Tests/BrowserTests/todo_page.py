"""The demo's page in the words of its user: everything is found by role and accessible name."""

import re

from playwright.sync_api import expect


def field(page):
    return page.get_by_role("textbox", name="New to-do", exact=True)


def add(page, title):
    field(page).fill(title)
    page.get_by_role("button", name="Add", exact=True).click()


def items(page):
    return page.get_by_role("listitem")


def item(page, title):
    """The items with a checkbox of that name."""
    return items(page).filter(has=page.get_by_role("checkbox", name=title, exact=True))


def box(page, title):
    return page.get_by_role("checkbox", name=title, exact=True)


def button(page, title, name):
    return item(page, title).get_by_role("button", name=name, exact=True)


def title_field(page):
    return page.get_by_role("textbox", name="Title", exact=True)


def edit(page, title):
    button(page, title, "Edit").click()
    expect(title_field(page)).to_be_focused()
    return title_field(page)


def expect_titles(page, *expected):
    checkboxes = page.get_by_role("checkbox")
    expect(checkboxes).to_have_count(len(expected))
    for index, title in enumerate(expected):
        expect(checkboxes.nth(index)).to_have_accessible_name(title)


def expect_left(page, number):
    expect(page.get_by_text(re.compile(r"^\s*\d+ left\s*$"))).to_have_text(f"{number} left")


def expect_filter(page, name):
    expect(page.locator("a[aria-current]")).to_have_text([name])
