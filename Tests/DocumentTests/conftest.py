import os
import shutil
import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "BrowserTests"))

from first_page import FirstPage  # noqa: E402  (finds its neighbours on the path that was just set)


@pytest.fixture(scope="session")
def first_page(tmp_path_factory):
    """The package that *Getting started* leads to, served, with the README's component in it."""
    page = FirstPage(tmp_path_factory.mktemp("empty"))
    serve = page.follow("docs/GettingStarted.md")
    page.follow("README.md")
    page.follow("docs/Components.md")
    page.follow("docs/Calls.md")
    page.follow("docs/Pages.md")
    page.follow("docs/Blocks.md")
    page.follow("docs/Expressions.md")
    page.follow("docs/State.md")
    mount_game(page.package / "Sources" / "FirstPage" / "FirstPage.swift")
    page.serve(serve)
    yield page
    page.stop()


def mount_game(main):
    """Gives the README's component a page beside the counter's."""
    text = main.read_text()
    before = "        let router = Router(context: ClientAddressContext.self)\n"
    assert text.count(before) == 1
    game = '        try host.page("/game") { _ in Document(title: "Game") { GuessingGame() } }\n'
    main.write_text(text.replace(before, game + before))


@pytest.fixture(scope="session")
def chromium():
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def tab(chromium, first_page):
    context = chromium.new_context(base_url=first_page.url)
    tab = context.new_page()
    noise = []
    tab.on("pageerror", lambda error: noise.append(str(error)))
    # A browser asks for a picture of every site; the first page has none.
    tab.on("console", lambda message: message.type == "error" and "favicon" not in message.location["url"]
           and noise.append(message.text))
    yield tab
    context.close()
    assert not noise
