import { randomBytes } from "node:crypto";
import { SALT_BYTES, saltedHash } from "@dauys/core/record";
import type { PayloadStore } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import type { Tables } from "@dauys/store/tables";
import { entryTime } from "../../office/index.ts";
import { type Actor, nameInRecord } from "../who.ts";
import { type Copy, copiesOf, forgetCopy, isProposed, noteCopy, noteCopyAgain } from "./copy-rows.ts";
import type { PlainPicture } from "./plain-picture.ts";

/** Where copies are kept. */
export interface CopyShelf {
  readonly tables: Tables;
  readonly store: PayloadStore;
}

/** A copy as it was handed in. */
export interface HandedIn {
  readonly unit: string;
  readonly scan: string;
  readonly bytes: Uint8Array;
  readonly picture: PlainPicture;
  readonly covered: string;
}

/** On what ground the store says that a copy is gone which no entry names. */
const NEVER_RECORDED = "replaced before it was recorded";

/**
 * Keeps a copy as a payload of the record's store, and then says so: of a copy that is known here there are always salt and
 * bytes. Sent again after a crash at any moment, there is one copy. `null` where an earlier one is before the commission.
 */
export async function keepCopy({ tables, store }: CopyShelf, given: HandedIn, actor: Actor): Promise<Copy | null> {
  const again = await handedInAgain(tables, given, nameInRecord(actor));
  if (again !== null && isProposed(again)) return null;
  // One that is in the record stays what it is there, erased or not; of any other there have to be bytes.
  if (again !== null && (again.entry !== null || (await readCopy(store, again.hash)) !== null)) return again;
  if (again !== null) await forgetCopy(tables, again.hash);
  const { unit, scan, bytes, covered } = given;
  const { type, width, height } = given.picture;
  const salt = randomBytes(SALT_BYTES);
  const hash = saltedHash(sha256, salt, bytes);
  await store.savePayload(hash, { state: "held", salt, bytes });
  const copy: Copy = {
    ...{ hash: hexOf(hash), unit, scan, sha256: plainHash(bytes), type, size: bytes.length, width, height, covered },
    ...{ by: nameInRecord(actor), proposal: null, entry: null },
  };
  const { kept, dropped } = await tables.transaction((statements) =>
    noteCopy(statements, copy, actor.person, actor.now),
  );
  // Only what the tables do not name any more: nobody can have proposed it.
  for (const old of dropped) {
    await store.erasePayload(Buffer.from(old, "hex"), entryTime({ now: () => actor.now }), NEVER_RECORDED);
  }
  return kept;
}

/** The same bytes once more, such as after an answer that got lost: they are the copy that is there. */
async function handedInAgain(
  tables: Tables,
  { unit, scan, bytes, covered }: HandedIn,
  by: string,
): Promise<Copy | null> {
  const sha256 = plainHash(bytes);
  const known = (await copiesOf(tables, unit)).find((one) => one.scan === scan && one.sha256 === sha256);
  if (known === undefined) return null;
  return tables.transaction((statements) => noteCopyAgain(statements, known, { covered, by }));
}

/** The bytes of a copy; `null` where it was erased. */
export async function readCopy(store: PayloadStore, hash: string): Promise<Uint8Array | null> {
  const payload = await store.payload(Buffer.from(hash, "hex"));
  return payload?.state === "held" ? payload.bytes : null;
}

function plainHash(bytes: Uint8Array): string {
  return hexOf(sha256(bytes));
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
