import assert from "node:assert/strict";
import { test } from "node:test";

import { safeAttribute, sameOrigin, written } from "../../../Sources/TetraClient/assets/html.js";

const base = "https://site.test/list?x=1";

test("addresses of this origin are followed", () => {
  for (const [url, target] of [["/a", "https://site.test/a"], ["?y", "https://site.test/list?y"], ["b", "https://site.test/b"], ["https://site.test:443/c", "https://site.test/c"]]) {
    assert.equal(sameOrigin(url, base), target);
  }
});

test("other origins and schemes are refused, however they are spelt", () => {
  const hostile = [
    "javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "JAVASCRIPT:alert(1)", "\u0001javascript:alert(1)",
    "data:text/html,x", "blob:https://site.test/1", "https://evil.test/", "//evil.test", "/\\evil.test", "\\\\evil.test",
    "http://site.test/", "https://site.test:8443/", "https://site.test@evil.test/", "https:evil.test:x", "ftp://site.test/", "http://", "//",
  ];
  for (const url of hostile) {
    const target = sameOrigin(url, base);
    assert.ok(target === null || target.startsWith("https://site.test/"), `${JSON.stringify(url)} became ${target}`);
  }
  for (const url of hostile.slice(0, 11)) assert.equal(sameOrigin(url, base), null, url);
});

test("attributes that hold code are never written, addresses only with known schemes", () => {
  for (const name of ["onclick", "ONLOAD", "style", "srcdoc", "SrcDoc"]) assert.equal(safeAttribute(name, "x", base), null);
  for (const name of ["href", "SRC", "action", "formaction", "xlink:href"]) {
    assert.equal(safeAttribute(name, "java\tscript:alert(1)", base), "about:blank#blocked");
    assert.equal(safeAttribute(name, "/ok", base), "/ok");
  }
  assert.equal(safeAttribute("src", "data:image/png;base64,AA", base), "data:image/png;base64,AA");
  assert.equal(safeAttribute("href", "data:image/png;base64,AA", base), "about:blank#blocked");
  assert.equal(safeAttribute("title", "javascript:x", base), "javascript:x");
});

test("a value as an attribute", () => {
  const table = [
    ["disabled", true, ""], ["disabled", false, null], ["title", null, null], ["title", "x", "x"], ["max", 5, "5"],
    ["aria-expanded", true, "true"], ["aria-expanded", false, "false"], ["aria-label", null, null],
  ];
  for (const [name, value, expected] of table) assert.equal(written(name, value), expected, `${name} ${value}`);
});
