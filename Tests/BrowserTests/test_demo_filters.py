"""`All`, `Open` and `Done`: kept in the address, counted over all."""

import pytest
from playwright.sync_api import expect

from todo_page import add, box, expect_filter, expect_left, expect_titles, field


@pytest.fixture
def three(demo, page):
    demo.fill("Milk", "Bread", "Salt", done=("Bread",))
    page.reload()
    return page


def choose(page, name):
    page.get_by_role("link", name=name, exact=True).click()
    expect_filter(page, name)


def test_each_filter_shows_its_own_and_says_which_it_is(three):
    expect_filter(three, "All")
    expect_titles(three, "Milk", "Bread", "Salt")
    choose(three, "Open")
    expect_titles(three, "Milk", "Salt")
    choose(three, "Done")
    expect_titles(three, "Bread")
    choose(three, "All")
    expect_titles(three, "Milk", "Bread", "Salt")


def test_the_number_left_counts_all_whatever_the_filter(three):
    for name in ("All", "Open", "Done"):
        choose(three, name)
        expect_left(three, 2)


def test_the_filter_survives_reload(three):
    choose(three, "Done")
    address = three.url
    three.reload()
    assert three.url == address
    expect_filter(three, "Done")
    expect_titles(three, "Bread")


def test_the_filter_follows_back_and_forward(three):
    choose(three, "Open")
    choose(three, "Done")
    three.go_back()
    expect_filter(three, "Open")
    expect_titles(three, "Milk", "Salt")
    three.go_back()
    expect_filter(three, "All")
    expect_titles(three, "Milk", "Bread", "Salt")
    three.go_forward()
    expect_filter(three, "Open")
    box(three, "Milk").check()
    expect_left(three, 1)


def test_the_filter_holds_for_another_person_with_the_address(three, new_page):
    choose(three, "Open")
    address = three.url.removeprefix(three.url.split("/", 3)[0] + "//" + three.url.split("/", 3)[2])
    guest = new_page(address)
    expect_filter(guest, "Open")
    expect_titles(guest, "Milk", "Salt")


def test_what_no_longer_fits_the_filter_leaves_the_list(three):
    choose(three, "Open")
    box(three, "Milk").check()
    expect_titles(three, "Salt")
    expect_left(three, 1)
    choose(three, "Done")
    box(three, "Bread").uncheck()
    expect_titles(three, "Milk")
    expect_left(three, 2)


def test_what_is_added_under_a_filter_keeps_the_filter(three):
    choose(three, "Open")
    add(three, "Pepper")
    expect_titles(three, "Milk", "Salt", "Pepper")
    expect_filter(three, "Open")
    choose(three, "Done")
    add(three, "Thyme")
    expect(field(three)).to_have_value("")
    expect_left(three, 4)
    expect_titles(three, "Bread")


def test_an_unknown_filter_is_refused(three, noise):
    noise.expect("400|favicon")
    answer = three.goto("/?filter=unheard-of")
    assert answer.status == 400
