"""What the tests of the page's runtime share: a tab on the server that answers from a list.

Any violation of the policy, any error and any noise in the console fails a test."""

import pytest

from fake_server import FakeServer


@pytest.fixture
def server():
    server = FakeServer()
    yield server
    server.close()


@pytest.fixture
def noise():
    """What stood in the console; a test takes out what it expects."""
    return []


@pytest.fixture
def tab(chromium, server, noise):
    context = chromium.new_context(base_url=server.address)
    tab = context.new_page()
    tab.set_default_timeout(4000)

    def heard(message):
        # Browsers log each answer of 400 and more by themselves; that is no doing of the page's.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            noise.append(message.text)

    tab.on("console", heard)
    tab.on("pageerror", lambda error: noise.append(str(error)))
    tab.add_init_script(
        """addEventListener('securitypolicyviolation', (e) => console.error('violation', e.violatedDirective, e.sample));
        window.events = [];
        for (const name of ['ready', 'before-request', 'after-request', 'component-updated', 'component-before-remove',
            'component-stale', 'method-error'])
          document.addEventListener('tetra:' + name, (e) => events.push([name, e.detail.id ?? e.detail.error?.code ?? null]));"""
    )
    yield tab
    context.close()
    assert noise == []


def open_page(tab, path="/"):
    tab.goto(path)
    tab.wait_for_function("() => window.events.some(([name]) => name === 'ready')")


def events(tab, name):
    return [each[1] for each in tab.evaluate("events") if each[0] == name]


def settled(tab, count=1):
    tab.wait_for_function("n => events.filter(([name]) => name === 'after-request').length >= n", arg=count)
