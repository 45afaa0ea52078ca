"""The gallery's pages on what components give each other: blocks, attributes, types."""

from playwright.sync_api import expect

from gallery_page import button, demo, region


def test_what_a_component_is_given_stays_its_givers(page):
    page.goto("/blocks")
    journey = region(page, "Journey")
    there = journey.get_by_role("article").first
    expect(there.get_by_role("heading")).to_have_text("Bergen to Oslo")
    expect(there.get_by_role("status")).to_have_text("80 € for all of you")
    there.get_by_label("Travellers").fill("3")
    expect(there.get_by_role("status")).to_have_text("120 € for all of you")
    button(there, "What to bring").click()
    expect(there.get_by_role("listitem").first).to_contain_text("3 × Ticket")
    expect(there.get_by_label("Travellers")).to_have_value("3")
    button(there, "Pack Sandwich").click()
    there.get_by_label("Travellers").fill("4")
    there.get_by_label("Travellers").press("Tab")
    expect(there.get_by_role("listitem").first).to_contain_text("4 × Ticket")
    expect(there.get_by_role("listitem").last.get_by_role("img", name="Packed")).to_be_visible()


def test_what_is_not_shown_is_not_sent(page):
    page.goto("/blocks")
    assert "Rain coats" not in page.locator(".stage").inner_html()
    back = region(page, "Journey").get_by_role("article").last
    expect(back).to_contain_text("Nothing is planned yet.")
    expect(back.get_by_role("button")).to_have_count(0)
    expect(back.locator("footer")).to_have_count(0)


def test_a_table_pages_and_sorts_by_itself_with_rows_from_outside(page):
    page.goto("/blocks")
    peaks = region(page, "Peaks of Norway")
    expect(peaks.get_by_role("row")).to_contain_text(["Name", "Galdhøpiggen", "Glittertind", "Jervvasstind"])
    button(peaks, "Height").click()
    expect(peaks.get_by_role("columnheader", name="Height")).to_have_attribute("aria-sort", "descending")
    button(peaks, "On").click()
    expect(peaks.get_by_role("row").nth(1)).to_have_text("Store Styggedalstind2387 m")
    button(peaks, "In feet").click()
    expect(peaks.get_by_role("row").nth(1)).to_have_text("Store Styggedalstind7831 ft")
    expect(peaks.get_by_role("status")).to_have_text("Page 2 of 3")
    button(peaks, "On").click()
    expect(peaks.get_by_role("row").nth(2)).to_have_text("Jervvasstind7713 ft")
    expect(button(peaks, "On")).to_be_disabled()


def test_attributes_from_outside_stay_when_a_component_changes_alone(page):
    page.goto("/attributes")
    board = region(page, "Pinboard")
    notes = {name: board.get_by_role("article", name=name) for name in ("Bins", "Glove", "Own way")}
    expect(notes["Bins"]).to_have_class("card row tinted")
    expect(notes["Bins"]).to_have_css("rotate", "0.5deg")
    expect(notes["Own way"]).to_have_css("rotate", "-0.5deg")
    button(notes["Bins"], "I have read it").click()
    expect(button(notes["Bins"], "Take down")).to_be_visible()
    expect(notes["Bins"]).to_have_class("card row tinted")
    button(board, "Straight").click()
    expect(notes["Bins"]).to_have_css("rotate", "0deg")
    button(board, "Important alone").click()
    expect(board.get_by_role("article")).to_have_count(1)
    button(notes["Bins"], "Take down").click()
    expect(board.get_by_role("article")).to_have_count(0)
    button(board, "Important alone").click()
    expect(board.get_by_role("article")).to_have_count(2)


def test_a_tab_strip_holds_component_types_and_a_store_what_they_share(page):
    page.goto("/tabs")
    converter = region(page, "Converter")
    converter.get_by_label("Metres").fill("3.048")
    expect(converter.get_by_role("status")).to_have_text("10.00 feet")
    converter.get_by_role("tab", name="Weights").click()
    expect(converter.get_by_label("Kilograms")).to_have_value("3.048")
    expect(converter.get_by_role("status")).to_have_text("6.72 pounds")
    page.keyboard.press("ArrowRight")
    expect(converter.get_by_role("tab", name="Temperatures")).to_be_focused()
    expect(converter.get_by_role("tab", name="Temperatures")).to_have_attribute("aria-selected", "true")
    expect(converter.get_by_role("status")).to_have_text("37.5 degrees Fahrenheit")
    page.keyboard.press("ArrowRight")
    expect(converter.get_by_label("Metres")).to_have_value("3.048")
