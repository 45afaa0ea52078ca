"""Links between the documents lead somewhere."""

import re

import pytest

from documents import ROOT, documents


@pytest.mark.parametrize("document", documents(), ids=str)
def test_links_within_the_repository_lead_somewhere(document):
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", (ROOT / document).read_text())
    dead = [each for each in targets if "://" not in each and not (ROOT / document).parent.joinpath(each).exists()]
    assert not dead


@pytest.mark.parametrize("document", documents(), ids=str)
def test_paths_that_are_named_exist(document):
    named = re.findall(r"`((?:Tests|Sources|Scripts|Examples)/[\w./+-]+)`", (ROOT / document).read_text())
    # The package of *Getting started* is made elsewhere.
    assert not [each for each in named if "/FirstPage/" not in each and not (ROOT / each).exists()]
