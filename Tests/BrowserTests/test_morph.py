"""The morph's hard cases in a real browser under the strict policy.

The cases stand in ../ClientTests/browser; each is a test here, with a person at the keyboard and the mouse. A violation
of the policy, an error and any noise in the console fail it."""

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent.parent
CASES = TESTS / "ClientTests" / "browser"
ASSETS = TESTS.parent / "Sources" / "TetraClient" / "assets"
NAMES = re.findall(r'^test\("(.*?)"', (CASES / "morph-cases.js").read_text(), re.MULTILINE)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; font-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types tetra"
)
PAGE = """<!doctype html><html lang=en><meta charset=utf-8><title>Morph</title><link rel=icon href="data:,">
<link rel=stylesheet href="/style.css">%s<script type=module src="/cases/page.js"></script><body><div id=stage></div>"""
SCRIPT = """
import { cases } from "./morph-stage.js";
class Count extends HTMLElement {
  connectedCallback() {
    if (!this.querySelector("b")) this.append(Object.assign(document.createElement("b"), { textContent: "made" }));
  }
}
customElements.define("x-count", Count);
globalThis.person = {
  type: (text) => globalThis.personDoes("type", text),
  press: (key) => globalThis.personDoes("press", key),
  click: (selector) => globalThis.personDoes("click", selector),
};
await import("./morph-cases.js");
globalThis.cases = cases;
"""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        path = self.path.partition("?")[0]
        fixed = {
            "/": ("text/html", PAGE % ""),
            "/older": ("text/html", PAGE % '<script src="/older.js"></script>'),
            "/older.js": ("text/javascript", "delete Element.prototype.moveBefore"),
            "/blank": ("text/html", "<!doctype html><title>blank</title>"),
            "/style.css": ("text/css", ".scrolled { height: 120px; overflow: auto }"),
            "/ran.js": ("text/javascript", "globalThis.ran++"),
            "/cases/page.js": ("text/javascript", SCRIPT),
        }.get(path)
        folder = {"/assets": ASSETS, "/cases": CASES}.get(path.rpartition("/")[0])
        if not fixed and folder:
            fixed = ("text/javascript", (folder / path.rpartition("/")[2]).read_text())
        self.send_response(200 if fixed else 404)
        kind, body = fixed or ("text/plain", "")
        self.send_header("Content-Type", kind + "; charset=utf-8")
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def address():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="module", params=["", "older"], ids=["newest browser", "without moveBefore"])
def page(address, chromium, request):
    page = chromium.new_page()
    page.set_default_timeout(5000)
    page.noise = []
    page.on("console", lambda message: page.noise.append(message.text))
    page.on("pageerror", lambda error: page.noise.append(str(error)))
    page.goto(address + request.param)
    page.wait_for_function("() => globalThis.cases")
    yield page
    page.close()


def run(page, name):
    """Runs a case and does in between what it asks a person to do."""
    page.evaluate(
        """(name) => {
            document.activeElement?.blur();
            document.body.replaceChildren(Object.assign(document.createElement("div"), { id: "stage" }));
            const outcome = Promise.resolve().then(cases.get(name)).then(() => "ok", (error) => String(error.stack));
            const wishes = [];
            globalThis.personDoes = (...what) => new Promise((done) => wishes.push({ what, done }));
            globalThis.nextStep = async () => {
                while (!wishes.length) {
                    const result = await Promise.race([outcome, new Promise((done) => setTimeout(done, 1))]);
                    if (result) return [result];
                }
                return wishes[0].what;
            };
            globalThis.stepDone = () => wishes.shift().done();
        }""",
        name,
    )
    while True:
        step = page.evaluate("nextStep()")
        if len(step) == 1:
            return step[0]
        what, value = step
        {"type": page.keyboard.type, "press": page.keyboard.press, "click": page.click}[what](value)
        page.evaluate("stepDone()")


@pytest.mark.parametrize("name", NAMES)
def test_case(page, name):
    page.noise.clear()
    assert run(page, name) == "ok"
    assert page.noise == []


def test_all_cases_are_run(page):
    assert page.evaluate("[...cases.keys()]") == NAMES
