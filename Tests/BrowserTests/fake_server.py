"""A server that serves one page in Tetra's format under the strict policy, and answers calls from a list."""

import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ASSETS = Path(os.environ.get("CLIENT_ASSETS") or Path(__file__).resolve().parents[2] / "Sources/TetraClient/assets")

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; font-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types tetra"
)


def page_html(body, island, assets="h1", title="Test", script=""):
    """A whole page around `body` with its island; `script` is the address of one more module."""
    text = json.dumps(island).replace("<", "\\u003c")
    extra = f'<script type="module" src="{script}"></script>' if script else ""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<script type="module" src="/tetra/assets/{assets}/tetra.js"></script>{extra}</head><body>{body}'
        f'<script type="application/json" id="tetra-page">{text}</script></body></html>'
    )


def island(types, components, tables=None, assets="h1"):
    return {
        "v": 1, "mount": "/tetra", "assets": assets, "types": types, "components": components, "tables": tables or {},
    }


class FakeServer:
    """`pages` maps paths (with query) to HTML or to a function that makes it; `answer(request)` makes the answer to a
    call as `(status, body)`, or None to cut the line in the middle of the answer. Calls are kept in `requests`, the names
    of the assets that were asked for in `assets`; `delays` holds an event for each asset that must wait."""

    def __init__(self):
        self.pages = {}
        self.files = {}
        self.requests = []
        self.loads = []
        self.assets = []
        self.cookies = []
        self.delays = {}
        self.answer = lambda request: (200, {"v": 1, "results": []})
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *arguments):
                pass

            def reply(self, status, kind, body, cache="private, no-cache"):
                data = body if isinstance(body, bytes) else body.encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.send_header("Cache-Control", cache)
                self.send_header("Content-Security-Policy", POLICY)
                if kind.startswith("text/html"):
                    for cookie in fake.cookies:
                        self.send_header("Set-Cookie", cookie)
                self.end_headers()
                self.wfile.write(data)

            def do_GET(self):
                path = self.path
                if "/assets/" in path:
                    fake.assets.append(path.rsplit("/", 1)[1])
                    gate = fake.delays.get(path.rsplit("/", 1)[1])
                    if gate:
                        gate.wait(5)
                    file = ASSETS / path.rsplit("/", 1)[1]
                    return self.reply(200, "text/javascript; charset=utf-8", file.read_bytes(), "no-store")
                if path in fake.files:
                    kind, body = fake.files[path]
                    return self.reply(200, kind, body)
                if path in fake.pages:
                    fake.loads.append(path)
                    made = fake.pages[path]
                    return self.reply(200, "text/html; charset=utf-8", made() if callable(made) else made)
                return self.reply(404 if path != "/favicon.ico" else 200, "text/plain", "")

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                request = json.loads(body)
                request["headers"] = dict(self.headers)
                fake.requests.append(request)
                made = fake.answer(request)
                if made is None:
                    self.send_response(200)
                    self.send_header("Content-Length", "100")
                    self.end_headers()
                    self.close_connection = True
                    return
                status, answer = made
                text = answer if isinstance(answer, (str, bytes)) else json.dumps(answer)
                self.reply(status, "application/json", text, "no-store")

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.http.server_address[1]}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self):
        self.http.shutdown()
        self.http.server_close()

    @property
    def calls(self):
        """All calls of all requests, in the order in which they came."""
        return [call for request in self.requests for call in request["calls"]]
