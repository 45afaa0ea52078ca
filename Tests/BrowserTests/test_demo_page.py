"""The page as a whole: without JavaScript, by keyboard alone, on a phone, in the dark, across restarts."""

import json
import re
import signal
import subprocess
import urllib.request

import pytest
from playwright.sync_api import expect

from demo_server import PROGRAM
from todo_page import (
    add, box, button, edit, expect_filter, expect_left, expect_titles, field, item, items, title_field)

PHONE = {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 3, "is_mobile": True, "has_touch": True}


def test_list_and_filters_are_readable_without_javascript(demo, new_page):
    demo.fill("Milk", "Bread", "Salt", done=("Bread",))
    page = new_page(java_script_enabled=False)
    expect_titles(page, "Milk", "Bread", "Salt")
    for title in ("Milk", "Bread", "Salt"):
        expect(item(page, title).get_by_text(title, exact=True)).to_be_visible()
    expect(box(page, "Bread")).to_be_checked()
    expect_left(page, 2)
    expect(title_field(page)).to_have_count(0)
    expect(page.get_by_role("alert")).to_have_count(0)
    page.get_by_role("link", name="Done", exact=True).click()
    expect_filter(page, "Done")
    expect_titles(page, "Bread")


def test_a_day_with_the_keyboard_alone(demo, page):
    demo.fill("Milk", "Bread")
    page.reload()
    press = page.keyboard.press

    def reach(locator):
        for _ in range(30):
            if locator.evaluate("each => each === document.activeElement"):
                return
            press("Tab")
        pytest.fail(f"Tab does not reach {locator}")

    reach(field(page))
    page.keyboard.type("Salt")
    press("Enter")
    expect_titles(page, "Milk", "Bread", "Salt")
    reach(box(page, "Milk"))
    press("Space")
    expect_left(page, 2)
    reach(button(page, "Bread", "Edit"))
    press("Enter")
    expect(title_field(page)).to_be_focused()
    press("Control+a")
    page.keyboard.type("Rye bread")
    press("Enter")
    expect_titles(page, "Milk", "Rye bread", "Salt")
    expect(button(page, "Rye bread", "Edit")).to_be_focused()
    press("Tab")
    expect(button(page, "Rye bread", "Delete")).to_be_focused()
    press("Enter")
    expect_titles(page, "Milk", "Salt")
    assert item(page, "Salt").evaluate("each => each.contains(document.activeElement)")
    press("Shift+Tab")
    for _ in range(10):
        if page.evaluate("document.activeElement.textContent") == "Done":
            break
        press("Shift+Tab")
    press("Enter")
    expect_filter(page, "Done")
    expect_titles(page, "Milk")


def test_the_focus_is_visible_on_every_control(demo, page):
    demo.fill("Milk")
    page.reload()
    seen = set()
    for _ in range(8):
        page.keyboard.press("Tab")
        name, outline = page.evaluate(
            "() => { const each = document.activeElement; const style = getComputedStyle(each);"
            " return [each.getAttribute('aria-label') ?? each.textContent,"
            " style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth)] }")
        seen.add(name.strip())
        assert outline >= 2, f"no outline around {name!r}"
    assert {"All", "Open", "Done", "Add", "Milk", "Edit", "Delete"} <= seen


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, {"viewport": {"width": 1280, "height": 800}}], ids=["phone", "wide"])
def test_every_size_and_scheme_can_be_read_and_touched(demo, new_page, scheme, size):
    long = "Ask Jonas for the recipe of his walnut bread " * 3 + "x" * 90
    demo.fill("Milk", long, "Salt", done=("Salt",))
    page = new_page("/", color_scheme=scheme, **size)
    add(page, "")
    expect(page.get_by_role("alert")).to_be_visible()
    edit(page, "Milk")

    width = size["viewport"]["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width, "the page is wider than the screen"
    for control in page.locator("a, button, input").all():
        if not control.is_visible():
            continue
        place = control.bounding_box()
        assert place["width"] >= 44 and place["height"] >= 44, f"too small to touch: {control.evaluate('each => each.outerHTML')}"
        assert place["x"] >= 0 and place["x"] + place["width"] <= width
    cut = page.evaluate(
        "[...document.querySelectorAll('label, p, a, button')].filter(each => each.checkVisibility()"
        " && each.scrollWidth > each.clientWidth).map(each => each.textContent)")
    assert not cut, f"text is cut off: {cut}"
    faint = page.evaluate(CONTRAST)
    assert not faint, faint


def test_light_and_dark_differ(demo, new_page):
    grounds = [
        new_page("/", color_scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")]
    assert grounds[0] != grounds[1]


def test_nothing_moves_for_who_wants_no_motion(demo, new_page):
    page = new_page("/", reduced_motion="reduce")
    moving = page.evaluate(
        "[...document.querySelectorAll('*')].filter(each =>"
        " getComputedStyle(each).transitionDuration.split(', ').some(time => parseFloat(time) > 0)).length")
    assert moving == 0


def restart(demo, page):
    """Restarts the server once the page has all its files: the browser fetches the icon last."""
    page.wait_for_load_state("networkidle")
    demo.restart()


def test_open_pages_go_on_after_a_restart(demo, page):
    demo.fill("Milk", "Bread")
    page.reload()
    field(page).fill("half-typed")
    restart(demo, page)
    box(page, "Milk").check()
    expect_left(page, 1)
    expect(field(page)).to_have_value("half-typed")
    field(page).press("Enter")
    expect_titles(page, "Milk", "Bread", "half-typed")
    edit(page, "Bread").fill("Cake")
    page.keyboard.press("Enter")
    expect_titles(page, "Milk", "Cake", "half-typed")
    assert demo.todos() == [("Milk", True), ("Cake", False), ("half-typed", False)]


def test_todos_survive_a_restart_and_are_not_seeded_again(demo, page):
    demo.fill("Milk", done=("Milk",))
    restart(demo, page)
    page.reload()
    expect_titles(page, "Milk")
    demo.fill()
    restart(demo, page)
    page.reload()
    expect(items(page)).to_have_count(0)
    expect_left(page, 0)


@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_server_at_once_and_in_order(demo, page, with_signal):
    page.wait_for_load_state("networkidle")
    status, seconds = demo.stop(with_signal)
    assert status == 0 and seconds < 5


def test_the_address_and_the_place_of_the_database_are_told(demo):
    assert demo.url in demo.output and str(demo.database) in demo.output


def test_a_start_without_a_secret_fails_with_help(demo):
    environment = {name: value for name, value in demo.environment.items() if not name.startswith("TETRA_SECRET")}
    done = subprocess.run([PROGRAM], env=environment, cwd=demo.folder, capture_output=True, text=True, timeout=20)
    assert done.returncode != 0
    assert re.search(r"TETRA_SECRET=[\w-]{43}", done.stdout + done.stderr), "no line to paste"


def test_a_port_that_is_no_port_is_told(demo):
    done = subprocess.run(
        [PROGRAM], env=demo.environment | {"PORT": "http"}, cwd=demo.folder, capture_output=True, text=True, timeout=20)
    assert done.returncode != 0 and "PORT is http" in done.stdout + done.stderr


def test_the_page_needs_no_script_of_its_own_and_no_inline_style(demo, page):
    with urllib.request.urlopen(demo.url) as answer:
        html = answer.read().decode()
        policy = answer.headers["Content-Security-Policy"]
    assert "unsafe" not in policy and "script-src 'self'" in policy
    scripts = re.findall(r"<script\b[^>]*>", html)
    assert all('src="/tetra/' in script or 'type="application/json"' in script for script in scripts), scripts
    assert not re.search(r"<[^>]*\s(style|on\w+)=", html)


def test_the_states_of_list_and_item_are_sealed(demo):
    demo.fill("Milk")
    with urllib.request.urlopen(demo.url) as answer:
        html = answer.read().decode()
    island = json.loads(re.search(r'id="tetra-page">(.*?)</script>', html)[1])
    states = [record[2] for record in island["components"]]
    assert len(states) == 2 and all(re.fullmatch(r"[\w-]{100,}=*", state) for state in states)


CONTRAST = """() => {
    const channel = (value) => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const parse = (color) => color.match(/[\\d.]+/g).map(Number);
    const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    const ground = (each) => {
        for (; each; each = each.parentElement) {
            const color = parse(getComputedStyle(each).backgroundColor);
            if (color.length === 3 || color[3] === 1) return color;
        }
        return [255, 255, 255];
    };
    const faint = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const elements = new Set(document.querySelectorAll("input[type=text]"));
    while (texts.nextNode()) if (texts.currentNode.data.trim()) elements.add(texts.currentNode.parentElement);
    for (const each of elements) {
        if (!each.checkVisibility()) continue;
        const [a, b] = [light(parse(getComputedStyle(each).color)), light(ground(each))].sort((x, y) => y - x);
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < 4.5) faint.push(`${each.textContent || each.id}: ${ratio.toFixed(2)}`);
    }
    return faint;
}"""
