"""The guide to the state: its samples for components are compiled with the first page, this one stands alone."""

import re
import subprocess

import pytest

from documents import ROOT, samples
from first_page import SCRATCH, FirstPage

GUIDE = "docs/State.md"


@pytest.fixture(scope="module")
def hidden_field(tmp_path_factory):
    """The package without components, built."""
    alone = FirstPage(tmp_path_factory.mktemp("alone"))
    alone.package = alone.folder / "HiddenField"
    for sample in samples(GUIDE):
        file = sample.role.removeprefix("alone file=")
        if file != sample.role:
            alone.write(file, sample.text)
    compiled, said = alone.build()
    assert compiled, said
    return SCRATCH / "debug" / "HiddenField"


def test_a_struct_goes_through_a_hidden_field(hidden_field):
    [shown] = [each.text for each in samples(GUIDE) if each.role == "alone prints"]
    assert subprocess.run([hidden_field], check=True, capture_output=True, text=True).stdout == shown


def test_samples_of_the_guide_are_compiled(first_page):
    files = [each.file for each in samples(GUIDE) if each.file]
    assert len(files) >= 7
    assert all((first_page.package / file).exists() for file in files)


def test_the_tool_has_the_options_that_the_guide_names():
    [typed] = [each.text for each in samples(GUIDE) if each.language == "sh"]
    options = set(re.findall(r" --([a-z-]+)", typed)) - {"package-path", "env"}
    known = "".join(path.read_text() for path in (ROOT / "Tools/Sources/TetraTool/Commands").glob("*.swift"))
    assert len(options) >= 5
    for option in options:
        assert f"var {re.sub('-(.)', lambda found: found[1].upper(), option)}" in known, option
