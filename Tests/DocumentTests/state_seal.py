"""Seals and unseals, from what *The archive and the seal, byte by byte* says and nothing else."""

import base64
import hmac
import struct
from hashlib import sha256

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def key(secret, app, purpose, salt=b"", identity="", epoch=0):
    parts = [app.encode(), purpose.encode(), identity.encode(), struct.pack(">Q", epoch)]
    info = b"tetra/1" + b"".join(struct.pack(">I", len(part)) + part for part in parts)
    return HKDF(SHA256(), 32, salt=salt, info=info).derive(secret.encode())


def seal(key, plaintext, time, vector):
    missing = 16 - len(plaintext) % 16
    encryptor = Cipher(AES(key[16:]), CBC(vector)).encryptor()
    ciphertext = encryptor.update(plaintext + bytes([missing]) * missing) + encryptor.finalize()
    signed = b"\x80" + struct.pack(">Q", time) + vector + ciphertext
    return base64.urlsafe_b64encode(signed + hmac.digest(key[:16], signed, sha256)).decode()


def unseal(key, token, now, maximum_age=86_400, skew=60):
    """The plaintext and the time; `ValueError` for what must be refused."""
    data = base64.urlsafe_b64decode(token)
    if base64.urlsafe_b64encode(data).decode() != token or len(data) < 57:
        raise ValueError("form")
    signed, mac = data[:-32], data[-32:]
    if not hmac.compare_digest(hmac.digest(key[:16], signed, sha256), mac):
        raise ValueError("MAC")
    time = struct.unpack(">Q", signed[1:9])[0]
    if signed[0] != 0x80 or time > now + skew or now > time + maximum_age:
        raise ValueError("version or time")
    blocks = signed[25:]
    if not blocks or len(blocks) % 16:
        raise ValueError("blocks")
    decryptor = Cipher(AES(key[16:]), CBC(signed[9:25])).decryptor()
    padded = decryptor.update(blocks) + decryptor.finalize()
    count = padded[-1]
    if not 1 <= count <= 16 or padded[-count:] != bytes([count]) * count:
        raise ValueError("padding")
    return padded[:-count], time
