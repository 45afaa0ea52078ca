"""What a component of ordinary size costs the compiler: checking types with its macros expanded, against the same struct
without macros. Both in one file each, many times over under different names; the time of a file with nothing but the
imports is taken off."""

import pathlib
import resource
import statistics
import subprocess
import tempfile

COPIES = 20
ROUNDS = 5

COMPONENT = """
@Component
struct Item{n} {{
    @Public var done = false
    @Public var title = ""
    @Public(.readOnly) var problem = ""
    @Local var editing = false
    var number: Int
    var tags: [String] = []

    mutating func load(number: Int) {{
        self.number = number
    }}

    @Public mutating func save() async throws {{
        problem = title.isEmpty ? "It needs a title." : ""
    }}

    @Public mutating func rename(to title: String) {{
        self.title = title
    }}

    @Public(update: false) mutating func delete() async throws {{
        client.removeComponent()
    }}
{body}
}}
"""

PLAIN = """
struct Item{n}: HTML {{
    var done = false
    var title = ""
    var problem = ""
    var editing = false
    var number: Int
    var tags: [String] = []
    let client: ClientQueue
    let bDone = ClientBinding<Bool>("done"), bTitle = ClientBinding<String>("title")
    let bEditing = ClientBinding<Bool>("editing")
    let cSave = ClientAction.refresh, cDelete = ClientAction.refresh

    mutating func load(number: Int) {{
        self.number = number
    }}

    mutating func save() async throws {{
        problem = title.isEmpty ? "It needs a title." : ""
    }}

    mutating func rename(to title: String) {{
        self.title = title
    }}

    mutating func delete() async throws {{
        client.removeComponent()
    }}
{body}
}}
"""

BODY = """
    var body: some HTML {
        li(.class("item"), .class("done", when: $done)) {
            input(.type(.checkbox), .ariaLabel("Done"), .bind($done), .on(.change, $save()))
            span(.show(!$editing)) { title }
            form(.show($editing), .on(.submit, $save())) {
                input(.type(.text), .bind($title), .ariaInvalid(!problem.isEmpty))
                if !problem.isEmpty { p(.role(.alert)) { problem } }
            }
            ForEach(tags, id: \\.self) { tag in span(.class("tag")) { tag } }
            button(.type(.button), .on(.click, $editing.toggle())) { "Edit" }
            button(.type(.button), .on(.click, $delete())) { "Delete" }
        }
    }"""


def plain_body():
    body = BODY.replace("$save()", "cSave").replace("$delete()", "cDelete")
    for name in ("done", "title", "editing"):
        body = body.replace(f"${name}", f"b{name.capitalize()}")
    return body


def sources():
    """Each file by its name."""
    components = [COMPONENT.format(n=n, body=BODY) for n in range(COPIES)]
    plain = [PLAIN.format(n=n, body=plain_body()) for n in range(COPIES)]
    return {"empty": "", "component": "".join(components), "plain": "".join(plain)}


def seconds(command):
    """CPU time of a command and of all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def shims(modules):
    """Folders of the C modules that the Swift ones import: the package's own, and below the scratch path that the
    modules were built in those of its dependencies."""
    own = pathlib.Path(__file__).resolve().parents[2] / "Sources"
    checkouts = pathlib.Path(modules).resolve().parents[2] / "checkouts"
    maps = [*own.glob("*/module.modulemap"), *checkouts.glob("*/Sources/*/include/module.modulemap")]
    return sorted(str(path.parent) for path in maps)


def figures(modules, plugin):
    included = [word for folder in [modules, *shims(modules)] for word in ("-I", folder)]
    with tempfile.TemporaryDirectory() as folder:
        commands = {}
        for name, source in sources().items():
            path = pathlib.Path(folder, f"{name}.swift")
            path.write_text("import Tetra\n" + source)
            commands[name] = [
                "swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-module-name", "Measured",
                *included, "-load-plugin-executable", f"{plugin}#TetraMacros", str(path)]
        rounds = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                rounds[name].append(seconds(command))
    def each(name):
        return [(one - empty) / COPIES * 1000 for one, empty in zip(rounds[name], rounds["empty"])]

    components, plain = each("component"), each("plain")
    return {
        "compile.component_ms": statistics.median(components),
        "compile.plain_ms": statistics.median(plain),
        "compile.of_plain": statistics.median(one / other for one, other in zip(components, plain)),
    }
