"""The gallery's pages on waiting, on pages, and on what a component knows of its surroundings."""

import re

import pytest
from playwright.sync_api import expect

from gallery_page import button, demo, region


def test_what_is_slow_comes_later_and_what_fails_can_be_tried_again(page):
    page.goto("/waiting")
    station = region(page, "Station")
    expect(station).to_contain_text("Counting the delays …")
    expect(station).to_contain_text("2026: 29 trains were late.")
    expect(station.get_by_role("alert")).to_contain_text("can't be reached")
    button(station, "Try again").click()
    expect(station.get_by_role("listitem")).to_have_text(["Voss, 10:40", "Oslo, 11:59"])
    expect(station).to_contain_text("2026: 29 trains were late.")


def test_what_comes_into_sight_is_loaded_then(page):
    page.goto("/waiting")
    years = region(page, "Yearbook").get_by_role("listitem")
    years.first.scroll_into_view_if_needed()
    expect(years.first).to_contain_text("trains were late")
    expect(years.last).to_have_text("2012: counting …")
    years.last.scroll_into_view_if_needed()
    expect(years.last).to_have_text("2012: 29 trains were late.")


def test_a_poll_looks_again(page):
    page.goto("/waiting")
    platform = region(page, "Platform 3")
    expect(platform).to_contain_text("18 seconds")
    expect(platform).to_contain_text("16 seconds")


def test_the_address_is_typed_and_follows_what_is_picked(page):
    page.goto("/pages")
    page.get_by_role("link", name="Novels").click()
    shelf = region(page, "Shelf")
    expect(shelf.get_by_role("listitem")).to_have_text(["Dracula, 1897", "Emma, 1815", "Moby-Dick, 1851"])
    expect(page).to_have_title("Novels by title")
    button(shelf, "By year").click()
    expect(shelf.get_by_role("listitem")).to_have_text(["Emma, 1815", "Moby-Dick, 1851", "Dracula, 1897"])
    expect(page).to_have_url(re.compile(r"/pages/shelves/novels\?order=year$"))
    expect(page).to_have_title("Novels by year")
    shelf.get_by_label("Title").fill("d")
    expect(shelf.get_by_role("listitem")).to_have_text(["Moby-Dick, 1851", "Dracula, 1897"])
    page.reload()
    expect(shelf.get_by_label("Title")).to_have_value("d")
    expect(shelf.get_by_role("listitem")).to_have_text(["Moby-Dick, 1851", "Dracula, 1897"])
    page.go_back()
    expect(page).to_have_url(re.compile(r"/pages/shelves/novels$"))
    expect(shelf.get_by_role("listitem").first).to_have_text("Dracula, 1897")
    page.goto("/pages/shelves/novels?limit=-1")
    expect(shelf.get_by_role("listitem")).to_have_count(0)
    page.get_by_role("link", name="Two of travel").click()
    expect(shelf.get_by_role("listitem")).to_have_text(["A Tramp Abroad, 1880", "The Voyage of the Beagle, 1839"])


def test_who_may_not_is_led_to_the_porter_and_back(page):
    page.goto("/pages")
    page.get_by_role("link", name="Staff room").click()
    porter = page.get_by_role("form", name="Porter")
    button(porter, "Sign in").click()
    expect(porter.get_by_role("alert")).to_have_text("A name, please.")
    porter.get_by_label("Your name").fill("Ada")
    porter.get_by_label("Your name").press("Enter")
    room = region(page, "Staff room")
    expect(room).to_contain_text("Welcome, Ada.")
    button(room, "Pour").click()
    expect(room.get_by_role("status")).to_have_text("1 cups of tea")
    button(room, "Sign out").click()
    expect(porter).to_be_visible()


@pytest.mark.parametrize("path, status, heading, message", [
    ("/pages/shelves/maps", 404, "Nothing here", "There is nothing at /pages/shelves/maps."),
    ("/nowhere", 404, "Nothing here", "There is nothing at /nowhere."),
    ("/pages/shelves/novels?limit=many", 400, "Bad request", ""),
])
def test_errors_have_pages_of_the_gallery(page, noise, path, status, heading, message):
    noise.expect(str(status))
    assert page.goto(path).status == status
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    expect(page.get_by_role("main")).to_contain_text(message)
    page.get_by_role("link", name="See what there is").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What a component can say")


def test_a_component_knows_who_looks_and_where(page):
    page.goto("/surroundings?floor=1")
    visitor = region(page, "Visitor")
    expect(visitor.get_by_role("status")).to_have_text("no member")
    expect(visitor).to_contain_text("/surroundings?floor=1")
    expect(visitor).to_contain_text("30 seconds")
    button(visitor, "Come in as member 7").click()
    expect(visitor.get_by_role("status")).to_have_text("member 7")
    button(visitor, "Upstairs").click()
    expect(visitor).to_contain_text("/surroundings?floor=2")
    button(visitor, "Leave").click()
    expect(visitor.get_by_role("status")).to_have_text("no member")


def test_a_search_stops_when_a_newer_one_is_wanted(page, demo):
    page.goto("/surroundings")
    book = page.get_by_role("search", name="Phone book")
    book.get_by_label("Name").press_sequentially("adam", delay=120)
    expect(book.get_by_text("Searching …")).to_be_visible()
    expect(book.get_by_role("listitem")).to_have_text(["Adam 2003"])
    expect(book.get_by_text("Searching …")).to_be_hidden()
    expect(book.get_by_role("status")).to_have_text("4 searches so far, 3 of them stopped early")
