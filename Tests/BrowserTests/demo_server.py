"""Runs the demo as a person would: the built program with a port, a database and a secret."""

import os
import secrets
import signal
import socket
import sqlite3
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("TODO_DEMO") or ROOT / ".build" / "debug" / "TodoDemo")


class DemoServer:
    def __init__(self, folder, program=PROGRAM):
        self.folder = folder
        self.program = program
        self.database = folder / "todos.sqlite"
        self.log = folder / "server.log"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = os.environ | {
            "PORT": str(self.port),
            "DATABASE": str(self.database),
            "TETRA_SECRET": secrets.token_urlsafe(32),
            "TETRA_ENVIRONMENT": "development",
        }
        self.process = None

    def start(self):
        """Starts the server and waits until it answers."""
        with self.log.open("ab") as log:
            # From a folder of its own, so that nothing depends on where it was started.
            self.process = subprocess.Popen(
                [self.program], env=self.environment, cwd=self.folder, stdout=log, stderr=subprocess.STDOUT)
        end = time.monotonic() + 15
        while not answers(self.port):
            assert self.process.poll() is None, f"the demo ended with {self.process.returncode}:\n{self.output}"
            assert time.monotonic() < end, f"the demo does not answer:\n{self.output}"
            time.sleep(0.02)

    def stop(self, with_signal=signal.SIGTERM):
        """Ends the server; returns its status and how long it took in seconds."""
        begin = time.monotonic()
        self.process.send_signal(with_signal)
        try:
            status = self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait()
        return status, time.monotonic() - begin

    def restart(self):
        """Another process on the same port, database and secret."""
        self.stop()
        self.start()

    @property
    def output(self):
        return self.log.read_text(errors="replace")

    def todos(self):
        """What the database holds: `[(title, done)]`."""
        with sqlite3.connect(self.database) as connection:
            rows = connection.execute("select title, done from todo order by id").fetchall()
        return [(title, bool(done)) for title, done in rows]

    def fill(self, *titles, done=()):
        """Replaces the to-dos behind the server's back."""
        with sqlite3.connect(self.database) as connection:
            connection.execute("delete from todo")
            connection.executemany(
                "insert into todo (title, done) values (?, ?)", [(title, title in done) for title in titles])


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0
