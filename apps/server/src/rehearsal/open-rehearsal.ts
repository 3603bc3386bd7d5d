import type { JsonValue } from "@dauys/core/json";
import { encodeUtf8, type Signer, stampReceived, treeHasher } from "@dauys/core/record";
import { KeyRing, planRehearsal, type Rehearsal, rehearse, untilCount } from "@dauys/rehearsal";
import { privateKeyFrom, signerFrom } from "@dauys/site/records";
import type { RecordStore } from "@dauys/store";
import { type KeyPair, sha256 } from "@dauys/store/keys";

/** A rehearsal in an office: its plan, and everybody's key. */
export interface OfficeRehearsal {
  readonly rehearsal: Rehearsal;
  /** The signer of a seat of a commission, from 1: all keys of a rehearsal follow from its published seed. */
  readonly signerOf: (commission: string, seat: number) => Signer;
  /** The same key as a pair, to be written into a file. */
  readonly keyOf: (commission: string, seat: number) => KeyPair;
  /** When the first figures are established, in milliseconds since 1970. */
  readonly begins: number;
}

/** What a rehearsal of an office is made from. */
export interface OfficeRehearsalOptions {
  readonly stations: number;
  readonly rules: JsonValue;
  readonly form: JsonValue;
  /** Whether parties, candidates and deputies are part of it. */
  readonly people: boolean;
}

/** Plans the rehearsal of an office: no slips are planned, because the people who rehearse make their own. */
export function planOffice({ stations, rules, form, people }: OfficeRehearsalOptions): OfficeRehearsal {
  const tools = { sha256, signerFrom };
  const rehearsal = planRehearsal({ seed: "office", stations, slips: 0, people, rules, form, tools });
  const ring = new KeyRing(rehearsal.settings.seed, tools);
  const { begins } = untilCount(rehearsal);
  const { seed } = rehearsal.settings;
  return {
    rehearsal,
    signerOf: (commission, seat) => ring.of(commission, seat),
    keyOf: (commission, seat) => {
      const secret = sha256(encodeUtf8(`${seed}/${commission}/${seat}`));
      return { key: ring.of(commission, seat).key, privateKey: privateKeyFrom(secret) };
    },
    begins,
  };
}

/** Puts all that comes before the count into an empty store: law, form, lists, units, commissions and their keys. */
export async function openRehearsal(store: RecordStore, { rehearsal }: OfficeRehearsal): Promise<void> {
  const { leaf } = treeHasher(sha256);
  const entries: { readonly bytes: Uint8Array; readonly leaf: Uint8Array }[] = [];
  for (const { bytes, entry, received } of rehearse(untilCount(rehearsal).rehearsal)) {
    const stamped = stampReceived(bytes, entry, received);
    if (!stamped.ok) throw new Error(`entry ${entries.length}: ${stamped.fault.message}`);
    entries.push({ bytes: stamped.bytes, leaf: leaf(stamped.bytes) });
  }
  const outcome = await store.append(0, [{ entries, key: "rehearsal" }]);
  if (outcome !== "appended") throw new Error("the record of the rehearsal is not empty");
}
