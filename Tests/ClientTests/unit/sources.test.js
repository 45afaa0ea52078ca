// The rules that let the server join the sources into one module without understanding them.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const target = new URL("../../../Sources/TetraClient/", import.meta.url);
const names = readdirSync(new URL("assets/", target)).filter((name) => name.endsWith(".js"));
const sources = new Map(names.map((name) => [name, readFileSync(new URL(`assets/${name}`, target), "utf8")]));
const list = readFileSync(new URL("ClientAssets.swift", target), "utf8");
const order = [...list.matchAll(/\("([\w-]+\.js)", PackageResources\.(\w+)\)/g)];
const onDemand = new Set(
  [.../onDemand: [^=]*= \[([^\]]*)\]/.exec(list)[1].matchAll(/"([\w-]+\.js)"/g)].map((match) => match[1]),
);

/** Code without comments. */
const bare = (source) => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

/** The names that a module declares at its top level. */
function declared(source) {
  const found = [...source.matchAll(/^(?:export )?(?:async )?(?:const|let|function|class) (\w+)/gm)].map((match) => match[1]);
  for (const [, group] of source.matchAll(/^(?:export )?(?:const|let)\n((?: {2,4}\w+ = .*\n(?: {6,}.*\n)*)+)/gm)) {
    found.push(...[...group.matchAll(/^ {2,4}(\w+) = /gm)].map((match) => match[1]));
  }
  return found;
}

test("every source is embedded, once", () => {
  assert.deepEqual(order.map((match) => match[1]).sort(), [...names].sort());
  for (const [, name, resource] of order) assert.equal(resource, name.replace(/\W/g, "_"));
});

test("no two modules declare the same name at their top level", () => {
  const owners = new Map();
  for (const [name, source] of sources) {
    if (onDemand.has(name)) continue;
    for (const each of declared(bare(source))) {
      assert.equal(owners.get(each), undefined, `${each} stands in ${owners.get(each)} and ${name}`);
      owners.set(each, name);
    }
  }
  assert.ok(owners.size > 100);
});

test("what is fetched on demand is in no page's first file, and all of it is fetched somewhere", () => {
  const fetched = new Set();
  for (const [name, source] of sources) {
    const code = bare(source);
    for (const [, file] of code.matchAll(/import\("\.\/([\w-]+\.js)"\)/g)) fetched.add(file);
    for (const [, file] of code.matchAll(/from "\.\/([\w-]+\.js)"/g)) {
      if (onDemand.has(file)) assert.ok(onDemand.has(name), `${name} imports ${file}`);
      if (onDemand.has(name) && onDemand.has(file)) fetched.add(file);
    }
  }
  assert.deepEqual([...fetched].sort(), [...onDemand].sort());
});

for (const [name, source] of sources) {
  test(`${name} keeps to the rules`, () => {
    const code = bare(source);
    assert.doesNotMatch(code, /^(?:import|export) .* as /m, "imports and exports rename nothing");
    assert.doesNotMatch(code, /^export default/m);
    assert.doesNotMatch(code, /import\((?!"\.\/[\w-]+\.js"\))/);
    assert.doesNotMatch(code, /\S\s+\/\/ /, "a comment starts its line");
    for (const [template] of code.matchAll(/`(?:\\.|[^`\\])*`/g)) assert.ok(!template.includes("\n"), "no string spans lines");
    assert.doesNotMatch(code, /\beval\b|new Function|innerHTML(?! = (?:policy\.createHTML\()?html)|document\.write|insertAdjacentHTML/);
    for (const line of source.split("\n")) assert.ok(line.length <= 120, line);
  });
}
