"""The bill: rows with fields of their own, several of them edited at once, and no database."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from demo_server import ROOT, DemoServer

PROGRAM = Path(os.environ.get("BILL_DEMO") or ROOT / ".build" / "debug" / "BillDemo")


@pytest.fixture
def demo(tmp_path):
    """The bill's server, in the place of the to-dos'."""
    server = DemoServer(tmp_path, PROGRAM)
    server.start()
    yield server
    server.stop()


def what(page, index):
    return page.get_by_role("textbox", name="What", exact=True).nth(index)


def amount(page, index):
    return page.get_by_role("spinbutton", name="Amount", exact=True).nth(index)


def payer(page, index):
    return page.get_by_role("combobox", name="Paid by", exact=True).nth(index)


def button(page, name, index=0):
    return page.get_by_role("button", name=name, exact=True).nth(index)


def problem(page, index):
    return page.get_by_role("alert").nth(index)


def hint(page, index):
    return page.get_by_text("Not saved yet: Enter saves, Escape discards.").nth(index)


def expect_rows(page, *expected):
    """What stands in the fields: `(what, amount)`."""
    expect(page.get_by_role("textbox", name="What", exact=True)).to_have_count(len(expected))
    for index, (text, number) in enumerate(expected):
        expect(what(page, index)).to_have_value(text)
        expect(amount(page, index)).to_have_value(number)


def expect_total(page, text):
    expect(page.get_by_role("status")).to_have_text(f"Total {text}")


def expect_balances(page, *expected):
    expect(page.get_by_role("listitem")).to_have_text([" ".join(each.split()) for each in expected])


def test_total_and_balances_are_of_what_is_saved(page):
    expect_rows(page, ("Dinner", "64.5"), ("Taxi", "18"))
    expect_total(page, "€82.50")
    expect_balances(page, "Adagets back€37.00", "Benowes€9.50", "Cleoowes€27.50")
    payer(page, 0).select_option("Cleo")
    expect_total(page, "€82.50")
    expect_balances(page, "Adagets back€37.00", "Benowes€9.50", "Cleoowes€27.50")
    button(page, "Save").click()
    expect_balances(page, "Adaowes€27.50", "Benowes€9.50", "Cleogets back€37.00")


def test_typing_in_one_row_outlasts_every_save_of_another(page):
    button(page, "Add an expense").click()
    expect(what(page, 2)).to_be_focused()
    what(page, 2).fill("Mus")
    amount(page, 2).fill("9")
    payer(page, 2).select_option("Ben")
    for number, total in (("20", "€84.50"), ("21", "€85.50"), ("22", "€86.50")):
        amount(page, 1).fill(number)
        button(page, "Save", 1).click()
        expect_total(page, total)
    expect_rows(page, ("Dinner", "64.5"), ("Taxi", "22"), ("Mus", "9"))
    expect(payer(page, 2)).to_have_value("Ben")
    expect(hint(page, 2)).to_be_visible()
    button(page, "Save", 2).click()
    expect_total(page, "€95.50")
    expect(hint(page, 2)).to_be_hidden()


def test_two_rows_are_typed_into_and_saved_at_once(page):
    amount(page, 0).fill("60")
    amount(page, 1).fill("10")
    # Both are pressed before either is answered, and the first one is typed into on the way.
    held, answered = [], []
    page.route("**/tetra/call", lambda route: route.continue_() if answered else held.append(route))
    what(page, 0).press("Enter")
    what(page, 1).press("Enter")
    what(page, 0).press("End")
    what(page, 0).press_sequentially(" and wine")
    answered.append(True)
    for each in held:
        each.continue_()
    expect_total(page, "€70.00")
    expect_rows(page, ("Dinner and wine", "60"), ("Taxi", "10"))
    what(page, 0).press("Enter")
    expect(hint(page, 0)).to_be_hidden()
    expect_rows(page, ("Dinner and wine", "60"), ("Taxi", "10"))


def test_a_new_row_is_focused_and_the_whole_is_done_with_the_keyboard(page):
    button(page, "Add an expense").focus()
    page.keyboard.press("Enter")
    expect(what(page, 2)).to_be_focused()
    page.keyboard.type("Museum")
    page.keyboard.press("Tab")
    page.keyboard.type("30")
    page.keyboard.press("Tab")
    page.keyboard.press("C")
    page.keyboard.press("Tab")
    expect(button(page, "Save", 2)).to_be_focused()
    page.keyboard.press("Enter")
    expect_total(page, "€112.50")
    expect(hint(page, 2)).to_be_hidden()
    expect(payer(page, 2)).to_have_value("Cleo")
    expect(button(page, "Save", 2)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_text("Ada €10.00 · Ben €10.00 · Cleo €10.00")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect_rows(page, ("Dinner", "64.5"), ("Taxi", "18"))
    # There is no next row: the focus stays in the bill.
    expect(page.locator(".bill :focus")).to_have_count(1)


def test_escape_puts_back_what_was_saved(page):
    what(page, 0).fill("Din")
    amount(page, 0).fill("")
    expect(hint(page, 0)).to_be_visible()
    amount(page, 0).press("Escape")
    expect(hint(page, 0)).to_be_hidden()
    expect_rows(page, ("Dinner", "64.5"), ("Taxi", "18"))


def test_a_refused_row_says_why_and_keeps_what_was_typed(page):
    what(page, 0).fill("Big dinner")
    amount(page, 0).fill("")
    for _ in range(2):
        amount(page, 0).press("Enter")
        expect(problem(page, 0)).to_have_text("How much was it?")
        expect(amount(page, 0)).to_have_accessible_description("How much was it?")
        expect(amount(page, 0)).to_have_attribute("aria-invalid", "true")
    # A row that is refused does not keep the others from being saved.
    amount(page, 1).fill("20")
    amount(page, 1).press("Enter")
    expect_total(page, "€84.50")
    expect_rows(page, ("Big dinner", ""), ("Taxi", "20"))
    expect(problem(page, 0)).to_have_text("How much was it?")
    amount(page, 0).fill("70")
    amount(page, 0).press("Enter")
    expect_total(page, "€90.00")
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(what(page, 0)).to_have_value("Big dinner")


def test_a_row_is_removed_without_the_typing_in_the_others(page):
    what(page, 1).fill("Taxi home")
    button(page, "Remove").click()
    expect_rows(page, ("Taxi home", "18"))
    expect_total(page, "€18.00")
    button(page, "Remove").click()
    expect_rows(page)
    expect_total(page, "€0.00")
    button(page, "Add an expense").click()
    expect_rows(page, ("", ""))


def test_the_address_says_which_currency(new_page):
    page = new_page("/?currency=USD")
    expect_total(page, "$82.50")
    expect(page.get_by_role("columnheader", name="Amount (USD)")).to_be_visible()
    what(page, 0).fill("Dinner for three")
    page.get_by_role("combobox", name="Currency", exact=True).select_option("GBP")
    expect_total(page, "£82.50")
    expect(page).to_have_url("/?currency=GBP")
    button(page, "Save").click()
    expect(hint(page, 0)).to_be_hidden()
    expect_total(page, "£82.50")
    expect(what(page, 0)).to_have_value("Dinner for three")
    assert page.request.get("/?currency=XYZ").status == 400


def test_the_split_opens_without_the_server(page):
    calls = []
    page.on("request", lambda request: calls.append(request.url) if request.method == "POST" else None)
    button(page, "Split").click()
    expect(page.get_by_text("Ada €21.50 · Ben €21.50 · Cleo €21.50")).to_be_visible()
    expect(button(page, "Split")).to_have_attribute("aria-expanded", "true")
    assert not calls
    # It stays open when the row is saved.
    amount(page, 0).fill("30")
    amount(page, 0).press("Enter")
    expect(page.get_by_text("Ada €10.00 · Ben €10.00 · Cleo €10.00")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_phone(new_page, scheme):
    page = new_page(viewport={"width": 360, "height": 740}, color_scheme=scheme, has_touch=True)
    button(page, "Add an expense").tap()
    expect(what(page, 2)).to_be_focused()
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    for each in page.get_by_role("button").all():
        box = each.bounding_box()
        assert box["width"] >= 44 and box["height"] >= 44
