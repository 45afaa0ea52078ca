"""The gallery: each page used as a person would, and what all of them have in common."""

from playwright.sync_api import expect

from gallery_page import button, demo, region


def entries(page):
    return page.get_by_role("navigation", name="Gallery")


def paths(page):
    return [link.get_attribute("href") for link in entries(page).get_by_role("link").all()][1:]


def test_every_page_stands_alone_and_shows_its_source(page, noise):
    for path in paths(page):
        page.goto(path)
        link = entries(page).locator('[aria-current="page"]')
        expect(link).to_have_attribute("href", path)
        expect(page.get_by_role("heading", level=1)).to_have_text(link.inner_text())
        source = page.get_by_role("region", name="Source of").first
        expect(source).to_contain_text("import Tetra")


def test_every_page_fits_a_phone(new_page):
    page = new_page(viewport={"width": 360, "height": 740})
    for path in ["/", *paths(page)]:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") == 360, path


def test_what_load_sets_follows_and_what_a_person_saves_stays(page):
    page.goto("/properties")
    thermostat = region(page, "Thermostat")
    target = thermostat.get_by_label("Degrees")
    target.fill("23")
    target.press("Enter")
    expect(thermostat.get_by_role("status")).to_have_text("Saved. Cosy at 23 degrees.")
    target.fill("99")
    target.press("Enter")
    expect(thermostat.get_by_role("alert")).to_have_text("Between 5 and 30 degrees, please.")
    button(thermostat, "History").click()
    expect(thermostat.get_by_role("listitem")).to_have_text(["20 degrees"])
    button(thermostat, "Undo").click()
    expect(target).to_have_value("20")
    expect(thermostat.get_by_role("status")).to_have_text("Fresh at 20 degrees.")
    expect(thermostat.get_by_role("listitem")).to_have_count(0)


def test_a_generic_component_remembers_what_was_picked(page):
    page.goto("/properties")
    seasons = page.get_by_role("group", name="Choose one")
    expect(seasons.get_by_role("radio", name="autumn")).to_be_checked()
    seasons.get_by_role("radio", name="winter").check()
    expect(seasons.get_by_text("(picked before)")).to_have_count(1)
    seasons.get_by_role("radio", name="spring").check()
    expect(seasons.get_by_text("(picked before)")).to_have_count(2)


def test_load_runs_again_with_each_call(page, noise):
    page.goto("/load")
    clock = region(page, "Clock").get_by_role("status")
    before = clock.inner_text()
    page.wait_for_timeout(1100)
    button(region(page, "Clock"), "What time is it?").click()
    expect(clock).not_to_have_text(before)
    oslo = region(page, "Forecast of Oslo")
    expect(oslo.get_by_role("listitem")).to_have_count(3)
    button(oslo, "Ask again").click()
    button(oslo, "Ask again").click()
    expect(oslo.get_by_role("status")).to_have_text("Asked 2 times.")
    noise.expect("UnknownCity|404")
    button(region(page, "Forecast of Nowhere"), "Ask again").click()


def test_what_was_allowed_is_asked_again(page, new_page, noise):
    page.goto("/authorize")
    expect(region(page, "Vault")).to_have_count(0)
    button(page, "Sign in").click()
    vault = region(page, "Vault")
    for coins in (2, 1, 0):
        button(vault, "Take one").click()
        expect(vault.get_by_role("status")).to_have_text(f"{coins} coins")
    noise.expect("NotAllowed|403")
    button(vault, "Take one").click()
    expect(vault.get_by_role("alert")).to_have_text("You may not do this.")
    button(page, "Sign out").click()
    expect(region(page, "Vault")).to_have_count(0)


def test_components_stand_in_plain_html_and_the_other_way_round(page):
    page.goto("/composition")
    films = region(page, "Films")
    playtime = films.get_by_role("group", name="Playtime")
    button(playtime, "4 stars").click()
    expect(playtime.get_by_role("img")).to_have_accessible_name("4 of 5 stars")
    expect(films.get_by_role("group", name="Mon oncle").get_by_role("img")).to_have_accessible_name("0 of 5 stars")


def test_children_keep_their_state_while_they_move_and_speak_up(page):
    page.goto("/children")
    race = region(page, "Race")
    ada = race.get_by_role("group", name="Ada")
    button(ada, "Run").click()
    button(ada, "Run").click()
    expect(ada).to_contain_text("Ada: 2 laps, day 1")
    button(race, "Turn around").click()
    expect(race.get_by_role("listitem").last).to_contain_text("Ada: 2 laps, day 2")
    button(race, "Join").click()
    expect(race.get_by_role("group", name="Runner 4")).to_contain_text("0 laps")
    button(race.get_by_role("group", name="Ben"), "Leave").click()
    expect(race.get_by_role("status")).to_have_text("Left: Ben")
    expect(race.get_by_role("listitem")).to_have_count(3)
