"""The mistakes that the gallery shows are refused in the words that it shows, where it shows them, and their ways out
compile without a word."""

import os
import re
import subprocess

import pytest

from documents import ROOT

BUILD = ROOT / ".build" / "debug"
CHECKOUTS = ROOT / ".build" / "checkouts"
MISTAKES = sorted((ROOT / "Examples" / "Sources" / "Gallery" / "Mistakes").iterdir())
NOTE = re.compile(r" *// (error|warning|instead): (.*)")


def read(mistake):
    """The lines, what is said of some of them, and what to write in place of some: both by line numbers."""
    lines, said, instead = [], {}, {}
    for line in mistake.read_text().splitlines():
        note = NOTE.match(line)
        if note is None:
            lines.append(line)
        elif note[1] == "instead":
            instead[len(lines)] = note[2]
        else:
            said[len(lines)] = f"{note[1]}: {note[2]}"
    return lines, said, instead


def compile(lines, folder):
    """What the compiler says of the lines: `{number: "error: words"}`."""
    source = folder / "Sample.swift"
    source.write_text("\n".join(lines) + "\n")
    includes = [
        BUILD / "Modules", CHECKOUTS / "swift-numerics/Sources/_NumericsShims/include",
        CHECKOUTS / "swift-system/Sources/CSystem/include", ROOT / "Sources" / "CZlib"]
    done = subprocess.run(
        ["swiftc", "-emit-sil", "-o", os.devnull, "-swift-version", "6",
         *[part for path in includes for part in ("-I", path)],
         "-load-plugin-executable", f"{BUILD / 'TetraMacros-tool'}#TetraMacros", source],
        capture_output=True, text=True)
    # What is said of generated code has the line that it was generated for in a note.
    found = re.findall(
        r"^(?:.*/Sample\.swift:(\d+)|macro expansion .*?|<unknown>):\d+(?::\d+)?: ((?:error|warning): .*)"
        r"(?:\n`- .*/Sample\.swift:(\d+):\d+: note: expanded code originates here)?", done.stdout + done.stderr, re.M)
    assert len({number or origin for number, _, origin in found}) == len(found), done.stderr
    return {int(number or origin or 0): re.sub(r" (\(from macro '.*'\)|\[#\w+\])$", "", said)
            for number, said, origin in found}


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda path: path.stem)
def test_it_is_refused_in_these_words_and_the_way_out_is_one(mistake, tmp_path):
    lines, said, instead = read(mistake)
    assert said and instead
    assert compile(lines, tmp_path) == said
    mended = [instead.get(number, line) for number, line in enumerate(lines, 1)]
    assert compile(mended, tmp_path) == {}
