"""Writes trees.json and log.json beside it: the record's formats made a second time, in another language, with other
libraries, from the words of RFC 6962 and of the C2SP specifications alone. Run with: python3 generate.py (needs the
package cryptography, written with 48.0.0). The keys are made of constant seeds and sign nothing else."""

import base64
import hashlib
import json
import pathlib
import struct

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

HERE = pathlib.Path(__file__).parent


def sha(data):
    return hashlib.sha256(data).digest()


def b64(data):
    return base64.b64encode(data).decode()


def split(n):
    k = 1
    while 2 * k < n:
        k *= 2
    return k


def root(leaves):
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return leaves[0]
    k = split(len(leaves))
    return sha(b"\x01" + root(leaves[:k]) + root(leaves[k:]))


def path(m, leaves):
    if len(leaves) <= 1:
        return []
    k = split(len(leaves))
    if m < k:
        return path(m, leaves[:k]) + [root(leaves[k:])]
    return path(m - k, leaves[k:]) + [root(leaves[:k])]


def growth(m, leaves, known=True):
    if m == len(leaves):
        return [] if known else [root(leaves)]
    k = split(len(leaves))
    if m <= k:
        return growth(m, leaves[:k], known) + [root(leaves[k:])]
    return growth(m - k, leaves[k:], False) + [root(leaves[:k])]


def leaf(entry):
    return sha(b"\x00" + entry)


class Key:
    def __init__(self, name, kind, seed):
        self.private = Ed25519PrivateKey.from_private_bytes(sha(seed))
        typed = bytes([kind]) + self.private.public_key().public_bytes_raw()
        self.name = name
        self.id = sha(name.encode() + b"\n" + typed)[:4]
        self.text = f"{name}+{self.id.hex()}+{b64(typed)}"

    def line(self, signature):
        return f"\u2014 {self.name} {b64(self.id + signature)}\n"

    def sign(self, text):
        return self.line(self.private.sign(text.encode()))

    def cosign(self, text, time):
        signature = self.private.sign(f"cosignature/v1\ntime {time}\n{text}".encode())
        return self.line(struct.pack(">Q", time) + signature)


def trees():
    leaves = [leaf(b"entry %d" % i) for i in range(70000)]
    inclusion = [(0, 1), (0, 2), (1, 2), (2, 3), (6, 7), (7, 8), (4, 13), (299, 300), (255, 70000), (69999, 70000)]
    consistency = [(1, 1), (1, 2), (2, 3), (3, 7), (4, 7), (6, 8), (8, 13), (255, 300), (256, 300), (65536, 70000), (69997, 70000)]
    sizes = [*range(18), 255, 256, 257, 300, 70000]
    return {
        "source": "RFC 6962, section 2.1, by generate.py; leaf i is the entry of the bytes 'entry i'",
        "roots": [{"size": n, "root": b64(root(leaves[:n]))} for n in sizes],
        "inclusion": [{"index": m, "size": n, "proof": [b64(h) for h in path(m, leaves[:n])]} for m, n in inclusion],
        "consistency": [{"older": m, "newer": n, "proof": [b64(h) for h in growth(m, leaves[:n])]} for m, n in consistency],
    }


def log():
    station = Key("record.example/station/0042", 1, b"station")
    key = Key("record.example/rehearsal", 1, b"log")
    witnesses = [Key(f"{name}.example/witness", 4, name.encode()) for name in ("party", "observer", "press")]
    covered = '{"at":"2030-01-13T20:05:03Z","body":{"note":"дауыс","votes":[3,0,12]},"by":"rehearsal/station/0042",%s"type":"protocol-filed","v":1}'
    signature = b64(station.private.sign((covered % "").encode()))
    keys = f'{{"key":"{station.name}+{station.id.hex()}","sig":"{signature}"}}'
    entry = covered % f'"sigs":{{"keys":[{keys}],"received":"2030-01-13T20:05:09Z"}},'
    entries = [entry.encode()] + [b"entry %d" % i for i in range(1, 300)]
    leaves = [leaf(e) for e in entries]
    text = f"record.example/rehearsal\n300\n{b64(root(leaves))}\n"
    cosigned = [witness.cosign(text, 1894565109 + i) for i, witness in enumerate(witnesses)]
    checkpoint = text + "\n" + key.sign(text) + "".join(cosigned)
    bundle = lambda part: b"".join(struct.pack(">H", len(e)) + e for e in part)
    files = {
        "tile/0/000": b"".join(leaves[:256]),
        "tile/0/001.p/44": b"".join(leaves[256:]),
        "tile/1/000.p/1": root(leaves[:256]),
        "tile/entries/000": bundle(entries[:256]),
        "tile/entries/001.p/44": bundle(entries[256:]),
    }
    receipt = lambda i: "\n".join(["c2sp.org/tlog-proof@v1", f"index {i}", *map(b64, path(i, leaves)), "", checkpoint])
    salt = sha(b"salt")
    return {
        "source": "the C2SP specifications, by generate.py; entries 1 to 299 are the bytes 'entry i'",
        "station": station.text,
        "log": key.text,
        "witnesses": [witness.text for witness in witnesses],
        "covered": covered % "",
        "entry": entry,
        "checkpoint": checkpoint,
        "files": {name: b64(sha(data)) for name, data in files.items()},
        "receipts": [{"index": i, "receipt": receipt(i)} for i in (0, 1, 255, 256, 299)],
        "payload": {"salt": b64(salt), "text": "Айгүл", "hash": b64(sha(salt + "Айгүл".encode()))},
    }


for name, value in (("trees", trees()), ("log", log())):
    text = json.dumps(value, ensure_ascii=False, indent=1)
    (HERE / f"{name}.json").write_text(text + "\n", encoding="utf8")
