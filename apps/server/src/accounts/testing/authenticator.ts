import { createHash, createSign, generateKeyPairSync } from "node:crypto";

/** A security key in software, for tests: it makes a key for one office, and signs its challenges (ES256, no attestation). */
export interface SoftKey {
  readonly make: (options: CreationOptions) => Record<string, unknown>;
  readonly show: (options: { readonly challenge: string }, more?: Shown) => Record<string, unknown>;
}

interface CreationOptions {
  readonly challenge: string;
  readonly user: { readonly id: string };
}

interface Shown {
  /** Whether it asked for a finger or a PIN. */
  readonly verified?: boolean;
  readonly origin?: string;
  /** Another counter than one more than before. */
  readonly counter?: number;
}

const PRESENT = 1;
const VERIFIED = 4;
const ATTESTED = 64;

/** A new key for the office at an origin. */
export function softKey(origin: string): SoftKey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = createHash("sha256").update(x).digest();
  let user = "";
  let counter = 0;
  const data = (flags: number, count: number, rest?: Uint8Array): Buffer => authData(origin, flags, count, rest);
  const named = {
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key",
    clientExtensionResults: {},
  };
  return {
    make: ({ challenge, user: { id: handle } }) => {
      user = handle;
      const cose = coseKey(x, y);
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, cose]);
      const auth = data(PRESENT | VERIFIED | ATTESTED, counter, attested);
      const object = attestation(auth);
      const response = {
        clientDataJSON: clientData("webauthn.create", challenge, origin).toString("base64url"),
        attestationObject: object.toString("base64url"),
        transports: ["usb"],
      };
      return { ...named, response };
    },
    show: ({ challenge }, { verified = true, origin: from = origin, counter: other } = {}) => {
      counter += 1;
      const auth = data(PRESENT | (verified ? VERIFIED : 0), other ?? counter);
      const said = clientData("webauthn.get", challenge, from);
      const signed = Buffer.concat([auth, createHash("sha256").update(said).digest()]);
      const response = {
        clientDataJSON: said.toString("base64url"),
        authenticatorData: auth.toString("base64url"),
        signature: createSign("sha256").update(signed).sign(privateKey).toString("base64url"),
        userHandle: user,
      };
      return { ...named, response };
    },
  };
}

function authData(origin: string, flags: number, count: number, rest: Uint8Array = new Uint8Array()): Buffer {
  const party = createHash("sha256").update(new URL(origin).hostname).digest();
  const number = Buffer.alloc(4);
  number.writeUInt32BE(count);
  return Buffer.concat([party, Buffer.of(flags), number, rest]);
}

function clientData(type: string, challenge: string, from: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
}

/** A public key on P-256 as COSE has it: {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR. */
function coseKey(x: string, y: string): Buffer {
  const [head, between] = [Buffer.from("a5010203262001215820", "hex"), Buffer.from("225820", "hex")];
  return Buffer.concat([head, Buffer.from(x, "base64url"), between, Buffer.from(y, "base64url")]);
}

/** {"fmt": "none", "attStmt": {}, "authData": bytes} in CBOR. */
function attestation(auth: Buffer): Buffer {
  const head = Buffer.from("a363666d74646e6f6e656761747453746d74a068617574684461746159", "hex");
  return Buffer.concat([head, Buffer.of(auth.length >> 8, auth.length & 255), auth]);
}
