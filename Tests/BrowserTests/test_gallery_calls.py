"""The gallery's pages on what a person does: methods, expressions, assumptions, scripts, and what does not compile."""

import re

from playwright.sync_api import expect

from demo_server import ROOT
from gallery_page import button, demo, region


def calls(page):
    """Grows with each call to the server."""
    made = []
    page.on("request", lambda request: made.append(request.url) if request.url.endswith("/call") else None)
    return made


def test_a_method_gives_back_what_it_returns_and_what_it_throws(page, noise):
    page.goto("/methods")
    office = region(page, "Box office")
    price = office.get_by_label("Price")
    button(office, "How much?").click()
    expect(price).to_have_text("24 euros together.")
    office.get_by_label("Place").select_option("box")
    expect(price).to_be_empty()
    for _ in range(3):
        button(office, "More").click()
    expect(office.get_by_role("status").last).to_have_text("5 instead of 4.")
    noise.expect("422")
    button(office, "How much?").click()
    expect(price).to_have_text("A box has four seats.")


def test_a_watcher_knows_what_was_there_before(page):
    page.goto("/methods")
    office = region(page, "Box office")
    button(office, "Fewer").click()
    expect(office.get_by_role("status").last).to_have_text("1 instead of 2.")
    button(office, "Fewer").click()
    expect(office.get_by_role("status").last).to_have_text("From 1 to 6 seats, so it stays at 1.")
    expect(office.get_by_label("Seats")).to_have_text("1")


def test_a_person_is_asked_first(page):
    page.goto("/methods")
    office = region(page, "Box office")
    question = page.get_by_role("alertdialog").or_(page.get_by_role("dialog"))
    button(office, "Buy").click()
    expect(question).to_contain_text("Buy these seats?")
    made = calls(page)
    page.keyboard.press("Escape")
    expect(question).to_have_count(0)
    assert made == []
    button(office, "Buy").click()
    button(question, "OK").click()
    expect(office.get_by_role("status").last).to_have_text("2 seats are yours.")


def test_a_search_waits_for_a_pause_and_escape_clears_it_from_anywhere(page):
    page.goto("/methods")
    films = region(page, "Films")
    films.get_by_label("Title").press_sequentially("the", delay=20)
    expect(films.get_by_role("status")).to_have_text("2 films, searched 1 times")
    expect(films.get_by_role("listitem")).to_have_text(["The General", "The Kid"])
    button(region(page, "Applause"), "Clap").focus()
    page.keyboard.press("Escape")
    expect(films.get_by_role("listitem")).to_have_count(7)
    expect(films.get_by_label("Title")).to_have_value("")


def test_quick_calls_become_few(page):
    page.goto("/methods")
    applause = region(page, "Applause")
    for _ in range(5):
        button(applause, "Clap").click()
    expect(applause).to_contain_text("You clapped 5 times.")
    expect(applause.get_by_role("status")).to_have_text("The server heard 5 in 2 calls.")


def test_the_page_reckons_by_itself_until_something_is_ordered(page):
    page.goto("/expressions")
    made = calls(page)
    pizza = page.get_by_role("form", name="Pizza")
    price, order = pizza.get_by_label("Price"), pizza.locator("button[type=submit]")
    pizza.get_by_role("radio", name="filled").check()
    pizza.get_by_role("checkbox", name="olives").check()
    pizza.get_by_role("checkbox", name="onions").check()
    expect(price).to_have_text("12 €")
    pizza.get_by_role("slider", name="How many").fill("2")
    pizza.get_by_role("checkbox", name="Bring it to me").check()
    expect(price).to_have_text("27 €")
    pizza.get_by_label("When").fill("19:30")
    pizza.get_by_label("Name").fill("Ada")
    expect(order).to_be_disabled()
    pizza.get_by_label("Street").fill("12 Elm Road")
    pizza.get_by_label("Note").fill("x" * 41)
    expect(pizza).to_contain_text("Note, -1 left")
    expect(order).to_be_disabled()
    pizza.get_by_label("Note").fill("Ring twice")
    assert made == []
    order.click()
    expect(order).to_have_text("Ordering …")
    expect(pizza.get_by_role("status").last).to_have_text("Thank you, Ada: 27 euros, at 19:30.")
    expect(order).to_have_text("Order")
    assert len(made) == 1


def test_a_list_of_the_page_needs_no_server(page):
    page.goto("/expressions")
    made = calls(page)
    packing = region(page, "Packing list")
    field = packing.get_by_label("Thing")
    expect(button(packing, "Add")).to_be_disabled()
    field.fill("map ")
    field.press("Enter")
    expect(field).to_have_value("")
    rows = packing.get_by_role("listitem")
    expect(rows).to_have_count(4)
    button(rows.filter(has_text="map"), "Pack").click()
    expect(packing.get_by_role("status")).to_have_text("1 of 4 packed.")
    button(packing, "Show what is missing").click()
    expect(rows.filter(visible=True)).to_have_count(3)
    for thing in ("socks", "toothbrush", "tickets"):
        button(rows.filter(has_text=thing), "Leave at home").click()
    expect(packing.get_by_role("status")).to_have_text("1 of 1 packed. Have a good journey!")
    assert made == []


def test_what_was_assumed_is_taken_back_when_the_call_fails(page, noise):
    page.goto("/optimistic")
    workshop = region(page, "Workshop")
    book, status = button(workshop, "Book a place"), workshop.get_by_role("status")
    for places in ("1 place", "2 places"):
        book.click()
        expect(status).to_have_text(f"You have {places}. The server is still writing it down.", timeout=500)
        expect(status).to_have_text(f"You have {places}.")
    noise.expect("Enough|409")
    book.click()
    expect(status).to_contain_text("You have 3 places", timeout=500)
    expect(workshop.get_by_role("alert")).to_have_text("Taken back: Two places a person, please.")
    expect(status).to_have_text("You have 2 places.")
    button(workshop, "Cancel").click()
    expect(status).to_contain_text("You have 0 places", timeout=500)
    expect(workshop.get_by_role("alert")).to_have_count(0)


def test_styles_end_where_their_component_ends(page):
    page.goto("/style")
    shapes = [
        region(page, name).get_by_role("status").evaluate("face => getComputedStyle(face).borderTopLeftRadius")
        for name in ("Die", "Coin")]
    assert shapes == ["12px", "50%"]


def test_scripts_are_called_by_the_page_and_by_the_server(page):
    page.goto("/style")
    made = calls(page)
    die, coin = region(page, "Die"), region(page, "Coin")
    turning = "document.getAnimations().map((each) => each.effect.target.closest('section').ariaLabel).join()"
    button(die, "Nudge").click()
    page.wait_for_function(f"() => {turning} === 'Die'")
    assert made == []
    page.wait_for_function(f"() => {turning} === ''")
    button(coin, "Toss").click()
    page.wait_for_function(f"() => {turning} === 'Coin'")
    expect(coin.get_by_role("status")).to_have_text(re.compile("heads|tails"))
    assert len(made) == 1


def test_every_mistake_is_shown_with_a_way_out(page):
    files = sorted((ROOT / "Examples" / "Sources" / "Gallery" / "Mistakes").iterdir())
    page.goto("/diagnostics")
    made = calls(page)
    mistakes = page.get_by_role("main").locator("details")
    expect(mistakes).to_have_count(len(files))
    for index, file in enumerate(files):
        lines = file.read_text().splitlines()
        [said] = [line for line in lines if re.match(r" *// (error|warning): ", line)]
        [instead] = [line for line in lines if line.lstrip().startswith("// instead: ")]
        mistake = mistakes.nth(index)
        title = mistake.get_by_text(lines[0].removeprefix("// "), exact=True)
        if index > 0:
            title.click()
        expect(mistake.get_by_role("paragraph").filter(visible=True)).to_have_text(said.strip().removeprefix("// "))
        mended = mistake.get_by_role("region").get_by_text(instead.split("instead: ")[1], exact=True)
        expect(mended).to_be_hidden()
        button(mistake, "Show a way out").click()
        expect(mended).to_be_visible()
        expect(mistake.get_by_role("paragraph").filter(visible=True)).to_have_text("It compiles.")
        button(mistake, "Show the mistake").click()
        expect(mended).to_be_hidden()
        title.click()
    assert made == []
