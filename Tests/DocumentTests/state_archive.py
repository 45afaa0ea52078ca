"""Reads and writes archives, from what *The archive and the seal, byte by byte* says and nothing else.

A value is told as JSON: numbers, text, `true`, `null` and lists stand for themselves, anything else is an object of one
member that names its kind, such as `{"bytes": "00ff"}` or `{"record": {"title": "milk"}}`."""

import struct
import zlib

NATURAL, NEGATIVE, BYTES, TEXT, LIST, MAP, RECORD, SPECIAL = range(8)
(FALSE, TRUE, NONE, SOME, FLOAT32, FLOAT64, INT128, UINT128, REFERENCE, SHARED_TEXT, SHAPED, OBJECT, TYPED,
 TYPE, PACKED, TABLE) = range(16)

# Kinds of packed numbers, and how long a list must be that a writer packs.
NATURALS, SIGNED, ROWS = range(3)
LONG = 16

MAXIMUM = {"bytes": 262_144, "depth": 64, "values": 100_000, "fields": 1_024, "references": 10_000, "name": 255,
           "inflation": 32}


class Refused(Exception):
    pass


def require(condition, why):
    if not condition:
        raise Refused(why)


def tag(name):
    value = 0xCBF29CE484222325
    for byte in name.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return (value ^ value >> 16 ^ value >> 32 ^ value >> 48) & 0xFFFF


def sealed_parts(plaintext):
    """The head's numbers, the archive of the arguments and that of the properties."""
    require(plaintext[:1] == b"\x01" and len(plaintext) >= 25, "head")
    head = dict(zip(("type", "schema", "instance", "digest"), struct.unpack(">IIQQ", plaintext[1:25])))
    length = position = 0
    for position in range(4):
        require(25 + position < len(plaintext), "length")
        byte = plaintext[25 + position]
        length |= (byte & 0x7F) << 7 * position
        if byte < 0x80:
            break
    else:
        raise Refused("length")
    rest = plaintext[26 + position:]
    require(len(rest) >= length, "length")
    return head, rest[:length], rest[length:]


# Reading


class Reader:
    def __init__(self, data):
        self.data, self.position = data, 0
        self.references, self.shapes, self.texts = [], [], []
        self.values = self.objects = self.shared = self.saved = 0
        self.is_packed = False

    def take(self, count):
        require(count <= len(self.data) - self.position, "past the end")
        self.position += count
        return self.data[self.position - count:self.position]

    def number(self, width):
        return int.from_bytes(self.take(width), "big")

    def head(self):
        first = self.number(1)
        kind, number = first >> 5, first & 0x1F
        if number < 28 or kind == SPECIAL:
            return kind, number
        width = 1 << number - 28
        number = self.number(width)
        require(number >= (28, 1 << 8, 1 << 16, 1 << 32)[width.bit_length() - 1], "longer than need be")
        return kind, number

    def count(self, number, width):
        require(number * width <= len(self.data) - self.position, "count")
        return number

    def expect(self, kind, width=1):
        found, number = self.head()
        require(found == kind, "kind")
        return self.count(number, width)

    def row(self, bound):
        kind, number = self.head()
        require(kind == NATURAL and number < bound, "row")
        return number

    def text(self, count):
        try:
            return self.take(count).decode()
        except UnicodeDecodeError as error:
            raise Refused("UTF-8") from error

    def value(self, depth=0):
        self.values += 1
        require(self.values <= MAXIMUM["values"], "values")
        kind, number = self.head()
        if kind == NATURAL:
            return number
        if kind == NEGATIVE:
            return -1 - number
        if kind == BYTES:
            return {"bytes": self.take(number).hex()}
        if kind == TEXT:
            return self.text(number)
        if kind == LIST:
            return self.several(self.count(number, 1), depth)
        if kind == MAP:
            flat = self.several(2 * self.count(number, 2), depth)
            return {"map": [list(pair) for pair in zip(flat[::2], flat[1::2])]}
        if kind == RECORD:
            return {"record": self.record(number, depth)}
        return self.special(number, depth)

    def several(self, count, depth):
        require(depth < MAXIMUM["depth"], "depth")
        return [self.value(depth + 1) for _ in range(count)]

    def record(self, number, depth):
        require(self.count(number, 3) <= MAXIMUM["fields"], "fields")
        require(depth < MAXIMUM["depth"], "depth")
        fields = [(self.number(2), self.value(depth + 1)) for _ in range(number)]
        require(len(dict(fields)) == number, "a property twice")
        return dict(fields)

    def special(self, number, depth):
        if self.is_packed and number in (PACKED, TABLE):
            require(depth < MAXIMUM["depth"], "depth")
            values = self.packed() if number == PACKED else self.table(depth + 1)
            self.values += len(values) if number == PACKED else 0
            require(self.values <= MAXIMUM["values"], "values")
            return values
        if number in (FALSE, TRUE):
            return number == TRUE
        if number == NONE:
            return None
        if number == SOME:
            return {"some": self.several(1, depth)[0]}
        if number == FLOAT32:
            return {"float32": struct.unpack(">f", self.take(4))[0]}
        if number == FLOAT64:
            return {"float64": struct.unpack(">d", self.take(8))[0]}
        if number in (INT128, UINT128):
            return int.from_bytes(self.take(16), "big", signed=number == INT128)
        if number == REFERENCE:
            return {"reference": self.row(len(self.references))}
        if number == SHARED_TEXT:
            text = self.texts[self.row(len(self.texts))]
            self.shared += len(text.encode())
            require(self.shared <= MAXIMUM["bytes"], "shared texts")
            return text
        if number == SHAPED:
            shape = self.shapes[self.row(len(self.shapes))]
            return {"record": dict(zip(shape, self.several(len(shape), depth)))}
        if number == OBJECT:
            row = self.row(MAXIMUM["values"])
            self.objects = max(self.objects, row + 1)
            return {"object": row}
        require(number in (TYPED, TYPE), "unknown kind")
        found = self.several(2 if number == TYPED else 1, depth)
        require(isinstance(found[0], str), "name")
        return {"typed": found} if number == TYPED else {"type": found[0]}

    def packed(self):
        """A list of numbers, each in as many bits."""
        begin = self.position
        kind, count = self.head()
        require(kind == NATURAL and count <= len(self.data) - self.position, "count")
        form = self.number(1)
        kind, width = form >> 6, (form & 0x3F) + 1
        require(kind <= ROWS and width >= 8, "form")
        data = self.take((count * width + 7) // 8)
        bits = int.from_bytes(data, "big")
        over = 8 * len(data) - count * width
        require(bits & (1 << over) - 1 == 0, "bits behind the end")
        numbers = [bits >> over + (count - 1 - at) * width & (1 << width) - 1 for at in range(count)]
        if kind == ROWS:
            require(all(number < len(self.references) for number in numbers), "row")
            values = [{"reference": number} for number in numbers]
        else:
            values = [-1 - (each >> 1) if kind == SIGNED and each & 1 else each >> (kind == SIGNED) for each in numbers]
        self.save(len(Writer().value(values)) - (self.position - begin + 1))
        return values

    def table(self, depth):
        """A list of records of one shape."""
        begin = self.position
        row = self.row(len(self.shapes))
        shape = self.shapes[row]
        kind, count = self.head()
        require(kind == NATURAL and shape and count * len(shape) <= len(self.data) - self.position, "count")
        each = len(special(SHAPED, head(NATURAL, row)))
        self.save(len(head(LIST, count)) + count * each - (self.position - begin + 1))
        values = []
        for _ in range(count):
            self.values += 1
            values.append({"record": dict(zip(shape, self.several(len(shape), depth)))})
        return values

    def save(self, count):
        """Counts what would stand there if nothing were packed: it may not be more than an archive may have."""
        self.saved += count
        require(len(self.data) + self.saved <= MAXIMUM["bytes"], "bytes")

    def reference_table(self):
        for _ in range(self.expect(MAP, 2)):
            kind, length = self.head()
            require(kind == TEXT and length <= MAXIMUM["name"], "name")
            name = self.text(length)
            begin = self.position
            if self.is_packed and self.head() == (SPECIAL, PACKED):
                keys = self.packed()
                require(not any(isinstance(key, dict) for key in keys), "a key holds a reference")
                self.references += [[name, key] for key in keys]
                continue
            self.position = begin
            for _ in range(self.expect(LIST)):
                keys = Reader(self.data)
                keys.position = self.position
                self.references.append([name, keys.value()])
                self.position = keys.position
            require(len(self.references) <= MAXIMUM["references"], "references")

    def tables(self):
        for _ in range(self.rows()):
            tags = self.take(self.expect(BYTES))
            require(len(tags) % 2 == 0 and len(tags) / 2 <= MAXIMUM["fields"], "shape")
            self.shapes.append([int.from_bytes(tags[at:at + 2], "big") for at in range(0, len(tags), 2)])
            require(len(set(self.shapes[-1])) == len(self.shapes[-1]), "a property twice")
        for _ in range(self.rows()):
            self.texts.append(self.text(self.expect(TEXT)))

    def rows(self):
        count = self.expect(LIST)
        require(count <= MAXIMUM["values"], "rows")
        return count


def read(data):
    """What an archive holds, tags instead of names."""
    require(len(data) <= MAXIMUM["bytes"], "bytes")
    reader = Reader(data)
    first = reader.number(1)
    require(first >> 4 == 1, "format")
    second = reader.number(1) if first & 0x08 else 0
    require(second in (1, 2, 3, 4, 5) if first & 0x08 else True, "format")
    reader.is_packed = bool(second & 0x04)
    if not second & 0x02:
        tree = body(reader, first)
    else:
        inner = Reader(inflated(reader, len(data)))
        tree = body(inner, first) | {"compressed": len(inner.data)}
        require(inner.position == len(inner.data), "more at the end")
    rest = data[reader.position:]
    require(not any(rest) if second & 0x01 else not rest, "more at the end")
    if second & 0x01:
        tree["padded"] = len(data)
    return tree


def inflated(reader, size):
    """What is compressed behind the header, if it is as long as it says and no bomb."""
    kind, count = reader.head()
    require(kind == NATURAL and count <= MAXIMUM["bytes"], "bytes")
    require(count <= MAXIMUM["inflation"] * size, "bomb")
    data = reader.take(reader.expect(BYTES))
    inflater = zlib.decompressobj(wbits=-15)
    try:
        result = inflater.decompress(data, count + 1)
    except zlib.error as error:
        raise Refused("DEFLATE") from error
    require(inflater.eof and not inflater.unused_data and len(result) == count, "length")
    return result


def body(reader, first):
    """What stands behind the header, up to the zeros."""
    if first & 0x01:
        reader.reference_table()
    if first & 0x02:
        reader.tables()
    kind, number = reader.head()
    require(kind == RECORD, "no record")
    # The archive's own record is no level of nesting: its properties are.
    tree = {"fields": reader.record(number, -1)}
    if reader.references:
        tree["references"] = reader.references
    if first & 0x04:
        tree["objects"] = [reader.value() for _ in range(reader.expect(LIST))]
    require(reader.objects <= len(tree.get("objects", [])), "row of an object")
    return tree


# Writing


def head(kind, number):
    if number < 28:
        return bytes([kind << 5 | number])
    index = next(index for index, bits in enumerate((8, 16, 32, 64)) if number < 1 << bits)
    return bytes([kind << 5 | 28 + index]) + number.to_bytes(1 << index, "big")


def special(number, rest=b""):
    return bytes([SPECIAL << 5 | number]) + rest


def integer(number):
    if 0 <= number < 1 << 64:
        return head(NATURAL, number)
    if -(1 << 63) <= number < 0:
        return head(NEGATIVE, -1 - number)
    if number < 1 << 127:
        return special(INT128, number.to_bytes(16, "big", signed=True))
    return special(UINT128, number.to_bytes(16, "big"))


def plain(value):
    """What stands on the wire for a value: a number's shortest form, the order of a set, tags instead of names."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    [(kind, inside)] = value.items()
    if kind == "case":
        return tag(inside)
    if kind == "double":
        return plain_double(inside)
    if kind == "record":
        return {"record": plain_fields(inside)}
    inside = plain(inside) if isinstance(inside, (list, dict)) else inside
    if kind == "set":
        return sorted(inside, key=Writer().value)
    if kind == "dictionary":
        return {"map": sorted(inside, key=Writer().all)}
    return {kind: inside}


def plain_fields(fields):
    return {tag(name): plain(value) for name, value in fields.items()}


def plain_double(number):
    if number == int(number) and abs(number) < 1 << 31 and str(number) != "-0.0":
        return int(number)
    keeps = struct.unpack(">f", struct.pack(">f", number))[0] == number
    return {"float32" if keeps else "float64": number}


def plain_tree(tree):
    result = tree | {"fields": plain_fields(tree["fields"])}
    if "objects" in tree:
        result["objects"] = plain(tree["objects"])
    return result


class Writer:
    """Writes texts and records in full, or as rows of the tables that have them."""

    def __init__(self, texts=(), shapes=(), packs=False):
        self.texts, self.shapes, self.packs = list(texts), list(shapes), packs
        self.met_texts, self.met_shapes = [], []

    def all(self, values):
        return b"".join(self.value(each) for each in values)

    def value(self, value):
        if value is None or isinstance(value, bool):
            return special(NONE if value is None else TRUE if value else FALSE)
        if isinstance(value, int):
            return integer(value)
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return self.list(value)
        [(kind, inside)] = value.items()
        return getattr(self, kind)(inside)

    def list(self, values):
        written = head(LIST, len(values)) + self.all(values)
        if not self.packs or len(values) < LONG:
            return written
        kind, numbers = alike(values)
        if kind is not None:
            width = max(8, max(number.bit_length() for number in numbers))
            bits = 0
            for number in numbers:
                bits = bits << width | number
            size = (len(numbers) * width + 7) // 8
            data = (bits << 8 * size - len(numbers) * width).to_bytes(size, "big")
            packed = special(PACKED, head(NATURAL, len(numbers)) + bytes([kind << 6 | width - 1]) + data)
            return min(written, packed, key=len)
        shapes = {b"".join(tag.to_bytes(2, "big") for tag in each["record"]) if is_record(each) else b""
                  for each in values}
        if len(shapes) == 1 and next(iter(shapes)) in self.shapes and next(iter(shapes)):
            row = head(NATURAL, self.shapes.index(shapes.pop()))
            records = b"".join(self.all(each["record"].values()) for each in values)
            return special(TABLE, row + head(NATURAL, len(values)) + records)
        return written

    def text(self, text):
        data = text.encode()
        self.met_texts.append(data)
        if data in self.texts:
            return special(SHARED_TEXT, head(NATURAL, self.texts.index(data)))
        return head(TEXT, len(data)) + data

    def record(self, fields):
        tags = b"".join(each.to_bytes(2, "big") for each in fields)
        if tags in self.shapes:
            return special(SHAPED, head(NATURAL, self.shapes.index(tags))) + self.all(fields.values())
        written = self.fields(fields)
        # A record counts when it ends: those inside it come before it in the table.
        self.met_shapes.append(tags)
        return written

    def fields(self, fields):
        return head(RECORD, len(fields)) + b"".join(
            each.to_bytes(2, "big") + self.value(value) for each, value in fields.items())

    def bytes(self, digits):
        return head(BYTES, len(digits) // 2) + bytes.fromhex(digits)

    def map(self, pairs):
        return head(MAP, len(pairs)) + b"".join(self.all(pair) for pair in pairs)

    def some(self, value):
        return special(SOME, self.value(value))

    def float32(self, number):
        return special(FLOAT32, struct.pack(">f", number))

    def float64(self, number):
        return special(FLOAT64, struct.pack(">d", number))

    def reference(self, row):
        return special(REFERENCE, head(NATURAL, row))

    def object(self, row):
        return special(OBJECT, head(NATURAL, row))

    def typed(self, pair):
        return special(TYPED, self.all(pair))

    def type(self, name):
        return special(TYPE, self.text(name))


def is_record(value):
    return isinstance(value, dict) and "record" in value


def alike(values):
    """What the numbers of a list are, and the numbers; nothing if it holds anything else."""
    if all(isinstance(each, dict) and "reference" in each for each in values):
        return ROWS, [each["reference"] for each in values]
    if not all(isinstance(each, int) and not isinstance(each, bool) for each in values):
        return None, []
    if all(0 <= each < 1 << 64 for each in values):
        return NATURALS, values
    if all(-(1 << 63) <= each < 1 << 63 for each in values):
        return SIGNED, [each << 1 if each >= 0 else -1 - each << 1 | 1 for each in values]
    return None, []


def worthwhile(met):
    """What takes fewer bytes with a row of its own, in the order of the first time."""
    rows = []
    for each in dict.fromkeys(met):
        times, written = met.count(each), len(head(TEXT, len(each))) + len(each)
        row = 1 + len(head(NATURAL, len(rows)))
        if times * row + written < times * written:
            rows.append(each)
    return rows


def table(kind, rows):
    return head(LIST, len(rows)) + b"".join(head(kind, len(each)) + each for each in rows)


def reference_table(references, writer):
    groups = {}
    for name, key in references:
        groups.setdefault(name, []).append(key)
    return head(MAP, len(groups)) + b"".join(
        Writer().text(name) + writer.value(keys) for name, keys in groups.items())


def write(tree):
    """The bytes of an archive that holds what a tree tells."""
    tree = plain_tree(tree)

    def written(writer):
        # The record before the objects: texts are met in the order in which they stand.
        record = writer.fields(tree["fields"])
        return record + (writer.value(tree["objects"]) if "objects" in tree else b"")

    census = Writer()
    result = written(census)
    writer = Writer(worthwhile(census.met_texts), worthwhile(census.met_shapes))
    shared = table(BYTES, writer.shapes) + table(TEXT, writer.texts) + written(writer)
    has_tables = bool(writer.shapes or writer.texts) and len(shared) < len(result)
    result = shared if has_tables else result

    references, size = tree.get("references", []), tree.get("padded", 0)
    packer = Writer(writer.texts, writer.shapes, packs=True) if has_tables else Writer(packs=True)
    packed = (table(BYTES, packer.shapes) + table(TEXT, packer.texts) if has_tables else b"") + written(packer)
    if references:
        result, packed = (reference_table(references, each) + bytes for each, bytes in
                          ((Writer(), result), (Writer(packs=True), packed)))
    is_packed = len(packed) + (not size) < len(result)
    result = packed if is_packed else result

    second = bool(size) | 4 * is_packed
    flags = bool(references) | 2 * has_tables | 4 * ("objects" in tree) | 8 * bool(second)
    result = bytes([0x10 | flags]) + bytes([second] if second else []) + result
    return result + bytes(max(0, size - len(result)))
