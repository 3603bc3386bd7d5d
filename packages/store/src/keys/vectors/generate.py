"""Writes key.json beside it: a key file made a second time, in another language, with other libraries, from the words of
docs/keys.md alone. Run with: python3 generate.py (needs the package cryptography, written with 48.0.0). Seed, salt and
nonce are constant, so this key protects nothing; its passphrase is "алты құрлық, бес теңіз"."""

import base64
import hashlib
import json
import pathlib
import unicodedata

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

NAME = "rehearsal.example/key-vector"
PASSPHRASE = "алты құрлық, бес теңіз"


def b64(data):
    return base64.b64encode(data).decode()


seed = hashlib.sha256(b"dauys key vector").digest()
private = Ed25519PrivateKey.from_private_bytes(seed)
typed = b"\x01" + private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
key_id = hashlib.sha256(NAME.encode() + b"\n" + typed).digest()[:4].hex()
salt, nonce = bytes(range(32)), bytes(range(12))
header = {
    "format": "dauys-key-1",
    "publicKey": f"{NAME}+{key_id}+{b64(typed)}",
    "kdf": {"name": "scrypt", "n": 1 << 17, "r": 8, "p": 1, "salt": b64(salt)},
    "cipher": {"name": "aes-256-gcm", "nonce": b64(nonce)},
}
passphrase = unicodedata.normalize("NFKC", PASSPHRASE).encode()
secret = hashlib.scrypt(passphrase, salt=salt, n=1 << 17, r=8, p=1, maxmem=1 << 28, dklen=32)
covered = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
plain = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
sealed = AESGCM(secret).encrypt(nonce, plain, covered)
vector = {
    "passphrase": PASSPHRASE,
    "file": {**header, "privateKey": b64(sealed)},
    "message": "an entry",
    "signature": b64(private.sign(b"an entry")),
}
out = pathlib.Path(__file__).parent / "key.json"
out.write_text(json.dumps(vector, indent=2, ensure_ascii=False) + "\n")
