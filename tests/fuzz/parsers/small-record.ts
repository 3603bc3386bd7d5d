import {
  addSignatures,
  batchMember,
  type Checkpoint,
  cosign,
  encodeEntry,
  encodeUtf8,
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  memorySource,
  rootOf,
  type Signer,
  signEntry,
  signedEntry,
  signText,
  type UnsignedEntry,
} from "@dauys/core/record";
import { hasher, signerOf } from "./keys.ts";

const ORIGIN = "example.org/fuzz";
const SIZE = 260;

const log: Signer = signerOf(ORIGIN);

/** Two witnesses, the first of a party. */
export const witnesses: readonly Signer[] = ["party.example/w", "press.example/w"].map((name) =>
  signerOf(name, "cosignature/v1"),
);

const unsigned: UnsignedEntry = {
  v: 1,
  type: "protocol-filed",
  at: "2030-01-13T20:05:03Z",
  by: "example/station/1",
  body: {
    unit: "Ә-1",
    fields: [12, null, { read: 3, written: null, words: 'он \\ "үш"\n\u0001' }],
    deep: [[[{ a: true }]]],
  },
};
const signed = signedEntry(unsigned, [signEntry(unsigned, signerOf("example.org/1"))]);

/** Two entries: one signed by a key, one of a batch. */
export const realEntries: readonly Uint8Array[] = [
  { ...signed, sigs: { ...signed.sigs, received: "2030-01-13T20:05:09Z" } },
  batchMember(unsigned, 3),
].map((entry) => {
  const encoded = encodeEntry(entry);
  if (!encoded.ok) throw new Error(encoded.fault.message);
  return encoded.bytes;
});

/** What the small record holds: a real entry, then bytes that only stand for one. */
export const recorded: readonly Uint8Array[] = Array.from({ length: SIZE }, (_, i) =>
  i === 0 ? realEntries[0]! : encodeUtf8(`entry ${i}`),
);
const leaves = recorded.map(hasher.leaf);

/** The nodes of its tree. */
export const nodes = memorySource(hasher, leaves);

/** Its state when it had so many entries. */
export function checkpointAt(size: number): Checkpoint {
  return { origin: ORIGIN, size: BigInt(size), root: rootOf(hasher, leaves.slice(0, size)), extensions: [] };
}

/** Its whole state, and as text. */
export const checkpoint = checkpointAt(SIZE);
/** The text of its checkpoint. */
export const checkpointText = formatCheckpoint(checkpoint);

/** Its checkpoint as a signed note, with or without the witnesses' cosignatures. */
export function signedCheckpoint(cosigned: boolean): Uint8Array {
  const note = { text: checkpointText, signatures: [signText(checkpointText, log)] };
  const cosignatures = witnesses.map((witness) => cosign(checkpointText, 1_900_000_000n, witness));
  return formatNote(cosigned ? addSignatures(note, cosignatures) : note);
}

/** A policy by which a party and the press must both cosign. */
export const policyText = [
  "# who watches",
  `log ${formatVerifierKey(log.key)} https://example.org/log`,
  ...witnesses.map(({ key }, i) => `witness w${i} ${formatVerifierKey(key)}`),
  "group parties any w0",
  "group allé all parties w1",
  "quorum allé",
  "",
].join("\n");
