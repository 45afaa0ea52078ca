"""What the browser tests share: a Chromium, pages that fail a test when something goes wrong in them, and the demo."""

import os
import re
import shutil

import pytest
from playwright.sync_api import sync_playwright

from demo_server import DemoServer


@pytest.fixture(scope="module")
def chromium():
    """A real Chromium: `CHROMIUM` or the one on the path."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "no Chromium; set CHROMIUM to the path of one"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


class Noise:
    """Errors and warnings of a page. Whatever a test does not expect fails it: broken scripts, violations of the
    security policy, refused requests, answers that are errors."""

    def __init__(self):
        self.heard = []
        self.expected = []

    def expect(self, pattern):
        """Errors that match are part of the test."""
        self.expected.append(re.compile(pattern))

    def listen(self, page):
        page.on("pageerror", lambda error: self.heard.append(f"script: {error}"))
        page.on("console", lambda message: self.note(message))

    def note(self, message):
        if message.type in ("error", "warning", "assert"):
            self.heard.append(f"console: {message.text} ({message.location.get('url')})")

    def unexpected(self):
        return [line for line in self.heard if not any(pattern.search(line) for pattern in self.expected)]


@pytest.fixture
def noise():
    noise = Noise()
    yield noise
    assert not noise.unexpected()


@pytest.fixture
def new_page(chromium, demo, noise):
    """Makes pages on the demo, each with a browser session of its own. Options are those of a browser context."""
    contexts = []

    def make(path="/", **options):
        context = chromium.new_context(base_url=demo.url, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        noise.listen(page)
        page.goto(path)
        return page

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page):
    """The demo, seen by one person."""
    return new_page()


@pytest.fixture
def other(new_page):
    """The demo, seen by another person."""
    return new_page()


@pytest.fixture
def demo(tmp_path):
    """The demo with a database of its own that holds what it starts with."""
    server = DemoServer(tmp_path)
    server.start()
    yield server
    server.stop()
