import {
  type Checkpoint,
  checkPayload,
  countWitnesses,
  coveredBytes,
  coveredPart,
  decodeBase64,
  decodeEntry,
  decodeUtf8,
  encodeBase64,
  encodeEntry,
  encodeUtf8,
  formatCheckpoint,
  formatNote,
  formatReceipt,
  formatVerifierKey,
  inclusionProof,
  isKeyName,
  openBatch,
  openCheckpoint,
  parseCheckpoint,
  parseCosignature,
  parseNote,
  parsePolicy,
  parseReceipt,
  parseSignatureLine,
  parseVerifierKey,
  partiesSuffice,
  type Result,
  SALT_BYTES,
  saltedHash,
  signatureLine,
  verifyReceipt,
} from "@dauys/core/record";
import { parseKeyFile } from "@dauys/store/keys";
import { spoilBytes } from "../engine/bytes.ts";
import { spoilCanonical, spoilJson } from "../engine/json.ts";
import { accepted, type Outcome, ofBytes, ofText, type Parser, refused, unlessNull } from "../engine/parser.ts";
import { jsonBytes, looseJson } from "./json-form.ts";
import { hasher, sha256, signerOf, verifyEd25519 } from "./keys.ts";
import {
  checkpoint,
  checkpointText,
  nodes,
  policyText,
  realEntries,
  recorded,
  signedCheckpoint,
  witnesses,
} from "./small-record.ts";

/** The answer of a parser of the record: its value, or its one fault. */
export function outcomeOf<V extends object>(result: Result<V, string>): Outcome<V> {
  return result.ok ? accepted(result) : refused(result.fault.message);
}

function partOf<V extends object, T>(result: Result<V, string>, take: (value: V) => T): Outcome<T> {
  return result.ok ? accepted(take(result)) : refused(result.fault.message);
}

function good<V extends object>(result: Result<V, string>): V {
  if (!result.ok) throw new Error(result.fault.message);
  return result;
}

const policy = good(parsePolicy(sha256, policyText)).policy;
const proof = good(inclusionProof(hasher, nodes, 0, recorded.length)).proof;
const receipts = [true, false].map((cosigned) =>
  formatReceipt({
    index: 0n,
    proof,
    checkpoint: signedCheckpoint(cosigned),
    extra: cosigned ? encodeUtf8("station 1") : null,
  }),
);
const notes = [signedCheckpoint(true), signedCheckpoint(false), encodeUtf8(`a\n\nb\n\n${signatureOf(0)}`)];

function signatureOf(which: number): string {
  const line = Buffer.from(signedCheckpoint(true)).toString("utf8").split("\n")[4 + which];
  return `${line ?? ""}\n`;
}

const bytesAndText: readonly Parser[] = [
  ofBytes({
    name: "UTF-8",
    seeds: [encodeUtf8("дауыс 😀"), encodeUtf8("\ufeffa\0b")],
    read: (bytes) => unlessNull(decodeUtf8(bytes)),
    write: encodeUtf8,
    exact: true,
  }),
  ofText({
    name: "base64",
    seeds: ["", "AA==", encodeBase64(recorded[0]!)],
    read: (text) => unlessNull(decodeBase64(text)),
    write: encodeBase64,
    exact: true,
    words: ["=", "==", "-", "_", "A"],
  }),
  ofText({
    name: "key name",
    seeds: ["example.org/station/1", "қазақ"],
    read: (text) => (isKeyName(text) ? accepted(text) : refused("no")),
  }),
];

const entry: readonly Parser[] = [
  ofBytes({
    name: "entry",
    seeds: realEntries,
    // What is read has the bytes that signatures cover, cut out or written anew.
    read: (bytes) => partOf(decodeEntry(bytes), ({ entry }) => ({ entry, covered: coveredPart(bytes) })),
    write: ({ entry, covered }) => {
      if (Buffer.compare(covered, coveredBytes(entry)) !== 0) throw new Error("two forms of what is signed");
      return good(encodeEntry(entry)).bytes;
    },
    exact: true,
    words: [',"sigs":', ',"type":', '"batch":0', '"received":'],
    spoil: [spoilCanonical, spoilCanonical, spoilJson, spoilBytes],
  }),
  ofBytes({
    name: "batch",
    seeds: [jsonBytes({ root: encodeBase64(checkpoint.root), size: 260 })],
    read: (bytes) => outcomeOf(openBatch(Object(looseJson(bytes)))),
    spoil: [spoilJson],
  }),
];

const note: readonly Parser[] = [
  ofBytes({
    name: "signed note",
    seeds: notes,
    read: (bytes) => partOf(parseNote(bytes), (read) => read.note),
    write: formatNote,
    exact: true,
    words: ["\n\n", "\u2014 ", "\u2014 a AAAAAAA=\n"],
  }),
  ofText({
    name: "signature line",
    seeds: [0, 1].map((which) => signatureOf(which).trimEnd()),
    read: (text) => unlessNull(parseSignatureLine(text)),
    write: (read) => signatureLine(read).slice(0, -1),
    exact: true,
  }),
  ofBytes({
    name: "cosignature",
    seeds: [new Uint8Array(72).fill(1), new Uint8Array(72)],
    read: (bytes) => unlessNull(parseCosignature(bytes)),
  }),
  ofText({
    name: "verifier key",
    seeds: witnesses.map(({ key }) => formatVerifierKey(key)),
    read: (text) => partOf(parseVerifierKey(sha256, text), ({ key }) => key),
    write: formatVerifierKey,
    exact: true,
  }),
];

const withExtensions: Checkpoint = { ...checkpoint, extensions: ["more", "және тағы"] };
const checkpoints: readonly Parser[] = [
  ofText({
    name: "checkpoint",
    seeds: [checkpointText, formatCheckpoint(withExtensions)],
    read: (text) => partOf(parseCheckpoint(text), (read) => read.checkpoint),
    write: formatCheckpoint,
    exact: true,
  }),
  ofText({
    name: "policy",
    seeds: [policyText, "quorum none\n"],
    read: (text) =>
      partOf(parsePolicy(sha256, text), (read) => [
        read.policy,
        partiesSuffice(read.policy),
        countWitnesses(read.policy, []),
      ]),
    words: ["log ", "witness ", "group ", "quorum ", " all ", " any ", "w0", "w1", "parties", "none"],
  }),
  ofBytes({
    name: "checkpoint under a policy",
    seeds: notes.slice(0, 2),
    read: (bytes) => outcomeOf(openCheckpoint(verifyEd25519, bytes, policy)),
  }),
];

const HELD = "a scan";
const salt = new Uint8Array(SALT_BYTES).fill(7);
const held = saltedHash(sha256, salt, encodeUtf8(HELD));

const handedOut: readonly Parser[] = [
  ofBytes({
    name: "receipt",
    seeds: receipts,
    read: (bytes) => partOf(parseReceipt(bytes), ({ receipt }) => receipt),
    write: formatReceipt,
    exact: true,
    words: ["index ", "extra ", "c2sp.org/tlog-proof@v1\n", "\n\n"],
  }),
  ofBytes({
    name: "receipt for an entry",
    seeds: receipts.slice(0, 1),
    read: (bytes) => outcomeOf(verifyReceipt(hasher, verifyEd25519, bytes, recorded[0]!, policy)),
  }),
  ofBytes({
    name: "payload",
    seeds: [Uint8Array.from([...salt, ...encodeUtf8(HELD)])],
    read: (bytes) => {
      const payload = { state: "held", salt: bytes.slice(0, SALT_BYTES), bytes: bytes.slice(SALT_BYTES) } as const;
      const verdict = checkPayload(sha256, held, payload);
      return verdict === "matches" ? accepted(verdict) : refused(verdict);
    },
  }),
];

const keyFile = {
  format: "dauys-key-1",
  publicKey: formatVerifierKey(signerOf("example.org/1").key),
  kdf: { name: "scrypt", n: 2 ** 17, r: 8, p: 1, salt: encodeBase64(new Uint8Array(32)) },
  cipher: { name: "aes-256-gcm", nonce: encodeBase64(new Uint8Array(12)) },
  privateKey: encodeBase64(new Uint8Array(64)),
};

const keys: readonly Parser[] = [
  ofBytes({
    name: "key file",
    seeds: [jsonBytes(keyFile)],
    read: (bytes) => outcomeOf(parseKeyFile(bytes)),
    write: ({ file }) => jsonBytes(file),
    spoil: [spoilJson, spoilJson, spoilBytes],
  }),
];

/** Entries, notes, keys, checkpoints, policies, receipts, payloads and key files. */
export const recordParsers: readonly Parser[] = [
  ...bytesAndText,
  ...entry,
  ...note,
  ...checkpoints,
  ...handedOut,
  ...keys,
];
