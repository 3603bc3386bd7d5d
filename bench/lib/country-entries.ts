import { createHash } from "node:crypto";
import type { BodyOf, EntryType } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import {
  BATCH_TYPE,
  batchBody,
  batchMember,
  coveredBytes,
  type Entry,
  encodeEntry,
  formatVerifierKey,
  keyReference,
  signEntry,
  signedEntry,
  stampReceived,
  treeHasher,
  type UnsignedEntry,
  type VerifierKey,
  verifierKey,
} from "@dauys/core/record";
import { sha256, signerOf } from "./node-signing.ts";

/** How many seats each commission has. */
export const SEATS = 5;
/** How many of them sign. */
const SIGNING = 3;
const AT = "2031-01-12T16:00:00Z";

/** Whether keys and signatures are real, or only look like ones, for what does not check them. */
export type Signatures = "real" | "made-up";

/** What the commissions of the country write. */
export interface Pen {
  /** The bytes of an entry. */
  readonly write: <T extends EntryType>(type: T, by: string, body: BodyOf<T>) => Uint8Array;
  /** The bytes of a batch: the entry that signs for all of it, then its members. */
  readonly writeBatch: <T extends EntryType>(
    type: T,
    by: string,
    bodies: readonly BodyOf<T>[],
  ) => readonly Uint8Array[];
  /** The seats of a commission, with their keys. */
  readonly seats: (by: string) => BodyOf<"commission-formed">["seats"];
}

/** Writes entries as commissions of five seats would, each signed by three of them. */
export function penOf(signatures: Signatures): Pen {
  const signed = signatures === "real" ? reallySigned : seeminglySigned;
  const unsigned = (type: string, by: string, body: object): UnsignedEntry => {
    return { v: 1, type, at: AT, by, body: body as { readonly [key: string]: JsonValue } };
  };
  const hasher = treeHasher(sha256);
  return {
    write: (type, by, body) => signed(unsigned(type, by, body)),
    writeBatch: (type, by, bodies) => {
      const members = bodies.map((body) => unsigned(type, by, body));
      const root = signed(unsigned(BATCH_TYPE, by, batchBody(hasher, members.map(coveredBytes))));
      return [root, ...members.map((member, place) => stamped(batchMember(member, place)))];
    },
    seats: (by) =>
      Array.from({ length: SEATS }, (_, i) => {
        const key = signatures === "real" && i < SIGNING ? signerOf(`${by}/${i + 1}`).key : seemingKey(by, i + 1);
        return { role: ["chair", "deputy", "secretary"][i] ?? "member", key: formatVerifierKey(key) };
      }),
  };
}

function stamped(entry: Entry): Uint8Array {
  const encoded = encodeEntry(entry);
  const done = encoded.ok ? stampReceived(encoded.bytes, entry, AT) : encoded;
  if (!done.ok) throw new Error(`${entry.type}: ${done.fault.message}`);
  return done.bytes;
}

function reallySigned(entry: UnsignedEntry): Uint8Array {
  const signers = Array.from({ length: SIGNING }, (_, seat) => signerOf(`${entry.by}/${seat + 1}`));
  return stamped(
    signedEntry(
      entry,
      signers.map((signer) => signEntry(entry, signer)),
    ),
  );
}

/** Signatures of other bytes in each entry, so that nothing can be read once for all. */
function seeminglySigned(entry: UnsignedEntry): Uint8Array {
  const sig = `${createHash("sha512").update(coveredBytes(entry)).digest("base64").slice(0, 85)}A==`;
  const keys = Array.from({ length: SIGNING }, (_, seat) => ({
    key: keyReference(seemingKey(entry.by, seat + 1)),
    sig,
  }));
  return stamped(signedEntry(entry, keys));
}

function seemingKey(by: string, seat: number): VerifierKey {
  const name = `${by}/${seat}`;
  return verifierKey(sha256, name, "ed25519", sha256(Buffer.from(name)));
}
