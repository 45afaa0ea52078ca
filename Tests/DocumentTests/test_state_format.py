"""The article on the archive and the seal: what Python makes of it is what Swift makes, through one file."""

import hashlib
import json
import random
import re
import zlib

import pytest

import state_archive
import state_seal
from documents import ROOT, samples

ARTICLE = "Sources/TetraState/TetraState.docc/Format.md"
FILE = json.loads((ROOT / "Tests/Shared/archives.json").read_text())
ARCHIVES = {each["name"]: each for each in FILE["archives"]}
COMPRESSED = {each["name"]: each["hex"] for each in FILE["compressed"]}
TOKENS = {each["name"]: each for each in FILE["tokens"]}


def archive(name):
    return bytes.fromhex(ARCHIVES[name]["hex"])


def key(token):
    return state_seal.key(
        FILE["secret"], token["app"], token["purpose"], bytes.fromhex(token["salt"]), token["identity"],
        token["epoch"])


@pytest.mark.parametrize("name", ARCHIVES)
def test_python_writes_what_swift_writes(name):
    assert state_archive.write(ARCHIVES[name]["tree"]).hex() == ARCHIVES[name]["hex"]


@pytest.mark.parametrize("name", ARCHIVES)
def test_python_reads_what_swift_wrote(name):
    assert state_archive.read(archive(name)) == state_archive.plain_tree(ARCHIVES[name]["tree"])


@pytest.mark.parametrize("name", [name for name, each in ARCHIVES.items() if "padded" not in each["tree"]])
def test_every_beginning_of_an_archive_is_refused(name):
    for end in range(len(archive(name))):
        with pytest.raises(state_archive.Refused):
            state_archive.read(archive(name)[:end])


@pytest.mark.parametrize("name", ARCHIVES)
def test_an_altered_archive_is_read_or_refused(name):
    numbers = random.Random(name)
    for _ in range(300):
        altered = bytearray(archive(name))
        altered[numbers.randrange(len(altered))] = numbers.randrange(256)
        try:
            state_archive.read(bytes(altered))
        except state_archive.Refused:
            pass


@pytest.mark.parametrize("name", COMPRESSED)
def test_python_reads_what_swift_compressed(name):
    data, plain = bytes.fromhex(COMPRESSED[name]), archive(name)
    tree = state_archive.plain_tree(ARCHIVES[name]["tree"])
    behind_header = 2 if "padded" in tree else 1
    zeros = len(plain) - len(plain.rstrip(b"\0")) if "padded" in tree else 0
    padded = {"padded": len(data)} if data[1] & 1 else {}
    assert state_archive.read(data) == tree | padded | {"compressed": len(plain) - behind_header - zeros}


@pytest.mark.parametrize("name", COMPRESSED)
def test_a_compressed_archive_that_is_cut_longer_or_altered_is_refused_or_read(name):
    data, numbers = bytes.fromhex(COMPRESSED[name]), random.Random(name)
    whole = len(data.rstrip(b"\0")) if data[1] & 1 else len(data)
    for other in [*(data[:end] for end in range(whole)), data + b"\1"]:
        with pytest.raises(state_archive.Refused):
            state_archive.read(other)
    for _ in range(300):
        altered = bytearray(data)
        altered[numbers.randrange(len(altered))] = numbers.randrange(256)
        try:
            state_archive.read(bytes(altered))
        except state_archive.Refused:
            pass


def test_a_bomb_is_refused():
    deflater = zlib.compressobj(9, wbits=-15)
    deflated = deflater.compress(bytes(200_000)) + deflater.flush()
    for claimed in (200_000, 262_145, 5_000):
        with pytest.raises(state_archive.Refused):
            state_archive.read(
                b"\x18\x02" + state_archive.integer(claimed) + state_archive.Writer().bytes(deflated.hex()))


@pytest.mark.parametrize("name", TOKENS)
def test_python_seals_what_swift_seals(name):
    token = TOKENS[name]
    plaintext, vector = bytes.fromhex(token["plaintext"]), bytes.fromhex(token["vector"])
    assert state_seal.seal(key(token), plaintext, token["time"], vector) == token["token"]


@pytest.mark.parametrize("name", TOKENS)
def test_python_opens_what_swift_sealed(name):
    token = TOKENS[name]
    assert state_seal.unseal(key(token), token["token"], token["time"])[0].hex() == token["plaintext"]


@pytest.mark.parametrize("index", range(0, len(TOKENS["nothing"]["token"])))
def test_an_altered_token_is_refused(index):
    token = TOKENS["nothing"]
    for other in "A_=":
        altered = token["token"][:index] + other + token["token"][index + 1:]
        if altered != token["token"]:
            with pytest.raises(ValueError):
                state_seal.unseal(key(token), altered, token["time"])


@pytest.mark.parametrize("name", TOKENS)
def test_the_lines_of_the_article_open_a_token(name):
    token = TOKENS[name]
    [lines] = [each.text for each in samples(ARTICLE) if each.role == "opens"]
    names = token | {
        "secret": FILE["secret"], "salt": bytes.fromhex(token["salt"]), "now": token["time"]}
    exec(lines, names)
    assert names["plaintext"].hex() == token["plaintext"]


@pytest.mark.parametrize("name", [name for name, each in TOKENS.items() if "component" in each])
def test_a_component_is_its_head_and_two_archives(name):
    component = TOKENS[name]["component"]
    head, arguments, properties = state_archive.sealed_parts(bytes.fromhex(TOKENS[name]["plaintext"]))
    lines = sorted(f"{name}:{shape}\n".encode() for name, shape in component["schema"])
    assert head == {
        "type": beginning(component["type"].encode()), "schema": beginning(b"".join(lines)),
        "instance": int(component["instance"], 16), "digest": int(component["digest"], 16)}
    assert arguments == archive(component["arguments"])
    assert properties == archive(component["properties"])


def beginning(data):
    return int.from_bytes(hashlib.sha256(data).digest()[:4], "big")


def dumps():
    """The annotated dumps, each with the whole that it explains."""
    found = {}
    shown = re.compile(r"^<!-- (plaintext|archive): ([^\n]+) -->\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
    for part, name, dump in shown.findall((ROOT / ARTICLE).read_text()):
        found[name] = dump, TOKENS[name]["plaintext"] if part == "plaintext" else ARCHIVES[name]["hex"]
    return found


@pytest.mark.parametrize("name", ["a counter", "a to-do", "a ring"])
def test_the_article_explains_each_byte(name):
    dump, whole = dumps()[name]
    explained = [re.split(r" {2,}", line, maxsplit=1) for line in dump.splitlines()]
    assert all(len(each) == 2 and each[1] for each in explained)
    assert "".join(digits for digits, _ in explained).replace(" ", "") == whole


def test_all_dumps_are_explained():
    assert set(dumps()) == {"a counter", "a to-do", "a ring"}


def test_a_tag_is_what_the_article_says():
    told = [(name, digits) for dump, _ in dumps().values()
            for digits, name in re.findall(r"^(\w{4}) +the tag of \"(\w+)\"$", dump, re.MULTILINE)]
    told += re.findall(r"`(@version)` before all others, tag `(\w{4})`", (ROOT / ARTICLE).read_text())
    assert {"count", "todo", "draft", "link", "@version"} == {name for name, _ in told}
    assert all(state_archive.tag(name) == int(digits, 16) for name, digits in told)


def test_limits_are_those_of_the_article():
    text = (ROOT / ARTICLE).read_text()
    refused = text[text.index("## What a reader refuses"):]
    for limit in state_archive.MAXIMUM.values():
        assert f"{limit:,}" in refused
