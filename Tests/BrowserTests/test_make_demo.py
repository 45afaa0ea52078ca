"""`make demo` itself: what it tells, and that a signal ends it in order."""

import os
import signal
import stat
import subprocess
import time

import pytest

from demo_server import ROOT, answers, free_port


@pytest.mark.parametrize("to_group", [False, True], ids=["make", "group"])
@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM])
def test_make_demo_serves_until_a_signal_and_ends_with_status_0(tmp_path, with_signal, to_group):
    port, database, log = free_port(), tmp_path / "todos.sqlite", tmp_path / "log"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TETRA_SECRET")}
    with log.open("wb") as output:
        process = subprocess.Popen(
            ["make", "-C", ROOT, "demo"], env=environment | {"PORT": str(port), "DATABASE": str(database)},
            stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
    end = time.monotonic() + 300
    while f"http://127.0.0.1:{port}" not in log.read_text():
        assert process.poll() is None and time.monotonic() < end, log.read_text()
        time.sleep(0.1)
    assert answers(port), "the address was told before the port answered"
    assert str(database) in log.read_text() and database.exists()
    secret = (ROOT / ".tetra-secret").stat()
    assert stat.S_IMODE(secret.st_mode) == 0o600 and secret.st_size == 43

    begin = time.monotonic()
    (os.killpg if to_group else os.kill)(process.pid, with_signal)
    assert process.wait(10) == 0
    assert time.monotonic() - begin < 5
    assert not answers(port)
