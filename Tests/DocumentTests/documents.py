"""Reads the samples out of the documents.

A fenced block says in its first line what it is: ```` ```swift file=Package.swift ```` is the content of a file,
```` ```sh run ```` is typed into a shell, ```` ```sh serve ```` starts the app, ```` ```swift refused ```` holds lines
that do not compile."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FENCE = re.compile(r"^```(?P<language>\w+)(?: (?P<role>[^\n]+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass
class Sample:
    language: str
    role: str
    text: str

    @property
    def file(self):
        return self.role.removeprefix("file=") if self.role.startswith("file=") else None


def samples(document):
    text = (ROOT / document).read_text()
    return [Sample(each["language"], each["role"] or "", each["text"]) for each in FENCE.finditer(text)]


def documents():
    found = [path for pattern in ("*.md", "docs/**/*.md", "Sources/*/*.docc/*.md") for path in ROOT.glob(pattern)]
    return sorted(path.relative_to(ROOT) for path in found)
