"""Follows *Getting started* in an empty folder, to the letter but for three things: Tetra comes from this folder
instead of the network, the port is a free one, and what is built is shared with everything else that is built here."""

import os
import re
import shlex
import signal
import subprocess
import time
from pathlib import Path

from demo_server import answers, free_port
from documents import ROOT, samples

REMOTE = re.compile(r'\.package\(url: "https://github\.com/[\w-]+/tetra", [^)]*\)')
SCRATCH = ROOT / ".build"


class FirstPage:
    def __init__(self, folder):
        self.folder = folder
        self.package = None
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {"TETRA_STRICT": "1"} | {
            name: value for name, value in os.environ.items() if name not in ("TETRA_SECRET", "TETRA_ENVIRONMENT")}
        self.process = None

    def follow(self, document):
        """Types the commands and writes the files of a document, in order, up to the one that starts the app."""
        for sample in samples(document):
            if sample.role == "run":
                self.type(sample.text)
            elif sample.file:
                self.write(sample.file, sample.text)
            elif sample.role == "serve":
                return sample.text

    def type(self, commands):
        shown = self.folder / "folder"
        self.shell(f"{commands}\npwd > {shlex.quote(str(shown))}", cwd=self.package or self.folder)
        self.package = Path(shown.read_text().strip())

    def write(self, file, text):
        if file == "Package.swift":
            text, count = REMOTE.subn(f'.package(name: "tetra", path: "{ROOT}", traits: ["AllTypes"])', text)
            assert count == 1, "no line with the dependency on Tetra"
        path = self.package / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("8080", str(self.port)))

    def shell(self, commands, **options):
        # `swift build` and `swift run` as typed, with the shared scratch path.
        jobs = os.environ.get("JOBS") or os.cpu_count()
        wrapper = (
            f'set -e\nswift() {{ case $1 in build|run) command swift "$1" --scratch-path {shlex.quote(str(SCRATCH))}'
            f' -j {jobs} "${{@:2}}";; *) command swift "$@";; esac; }}\n')
        return subprocess.run(["bash", "-c", wrapper + commands], env=self.environment, check=True, **options)

    def build(self):
        """Builds the package; returns whether it compiled, and all that was said."""
        try:
            done = self.shell("swift build 2>&1", cwd=self.package, stdout=subprocess.PIPE, text=True)
            return True, done.stdout
        except subprocess.CalledProcessError as error:
            return False, error.stdout

    def serve(self, commands):
        """Starts the app with the document's own commands and waits until it answers."""
        compiled, said = self.build()
        assert compiled, said
        jobs = f"swift() {{ command swift \"$1\" --scratch-path {shlex.quote(str(SCRATCH))} \"${{@:2}}\"; }}\n"
        self.process = subprocess.Popen(
            ["bash", "-c", jobs + commands], env=self.environment, cwd=self.package, start_new_session=True)
        end = time.monotonic() + 120
        while not answers(self.port):
            assert self.process.poll() is None, "the app ended"
            assert time.monotonic() < end, "the app does not answer"
            time.sleep(0.1)

    def stop(self):
        if self.process:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(20)
            self.process = None
