"""The gallery's pages on waiting, on pages, and on what a component knows of its surroundings."""

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
