"""*Getting started*, followed line by line in an empty folder."""

from playwright.sync_api import expect


def test_the_page_has_a_counter_that_counts(tab):
    tab.goto("/")
    counted = tab.get_by_role("status")
    expect(counted).to_have_text("Counted to 0")
    tab.get_by_role("button", name="One more").click()
    expect(counted).to_have_text("Counted to 1")
    tab.get_by_role("button", name="Ten more").click()
    expect(counted).to_have_text("Counted to 11")


def test_a_number_that_no_button_sends_does_no_harm(tab):
    tab.goto("/")
    for _ in range(2):
        tab.evaluate("tetra.call(document.querySelector('section'), 'increment', ['9223372036854775807'])")
    expect(tab.get_by_role("status")).to_have_text("Counted to 0")
    tab.get_by_role("button", name="One more").click()
    expect(tab.get_by_role("status")).to_have_text("Counted to 1")


def test_each_page_counts_for_itself(tab):
    tab.goto("/")
    tab.get_by_role("button", name="One more").click()
    expect(tab.get_by_role("status")).to_have_text("Counted to 1")
    tab.reload()
    expect(tab.get_by_role("status")).to_have_text("Counted to 0")
