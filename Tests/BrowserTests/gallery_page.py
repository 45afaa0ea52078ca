"""What the tests of the gallery share: its server in the place of the to-dos', and how a person finds things."""

import os
from pathlib import Path

import pytest

from demo_server import ROOT, DemoServer

PROGRAM = Path(os.environ.get("GALLERY") or ROOT / ".build" / "debug" / "Gallery")


@pytest.fixture
def demo(tmp_path):
    """The gallery's server, in the place of the to-dos'."""
    server = DemoServer(tmp_path, PROGRAM)
    server.start()
    yield server
    server.stop()


def button(within, name):
    return within.get_by_role("button", name=name, exact=True)


def region(page, name):
    return page.get_by_role("region", name=name, exact=True)
