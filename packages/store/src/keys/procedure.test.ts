// Goes through docs/keys.md, section by section, on the fold that every reader of a record uses.
import { admitSigned, openFold, type RefusalReason, resultsOf } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import {
  type Entry,
  encodeEntry,
  formatVerifierKey,
  keyReference,
  type Signer,
  signEntry,
  signedEntry,
  stampReceived,
} from "@dauys/core/record";
import { beforeEach, describe, expect, test } from "vitest";
import { newKey, openKey, sealKey, sha256, signWith, verifyEd25519 } from "./index.ts";

type Json = { readonly [key: string]: JsonValue };

const three = (text: string): Json => ({ kk: text, ru: text, en: text });
const signerNamed = (name: string): Signer => {
  const { key, privateKey } = newKey(name, "ed25519");
  return { key, sign: signWith(privateKey) };
};
const text = ({ key }: Signer): string => formatVerifierKey(key);
const seats = (signers: readonly (Signer | null)[]): JsonValue =>
  signers.map((signer, i) => ({
    role: i === 0 ? "chair" : "member",
    ...(signer === null ? {} : { key: text(signer) }),
  }));

const CEC = "xr/cec";
const NORTH = "xr/region/01";

/** A record in the making: what is appended is refused by its reason, or "admitted". */
function record() {
  const fold = openFold({ sha256 });
  const signed: Entry[] = [];
  let minute = 0;
  const clock = (): string =>
    `2030-01-13T${String(8 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00Z`;
  const append = (
    type: string,
    by: string,
    signers: readonly Signer[],
    body: Json,
    at = clock(),
  ): RefusalReason | "admitted" => {
    const unsigned = { v: 1, type, at, by, body } as const;
    return add(
      signedEntry(
        unsigned,
        signers.map((signer) => signEntry(unsigned, signer)),
      ),
    );
  };
  const add = (entry: Entry): RefusalReason | "admitted" => {
    minute += 1;
    const encoded = encodeEntry(entry);
    if (!encoded.ok) throw new Error(encoded.fault.message);
    const stamped = stampReceived(encoded.bytes, entry, clock());
    if (!stamped.ok) throw new Error(stamped.fault.message);
    const received = { ...entry, sigs: { ...entry.sigs, received: clock() } };
    const admitted = admitSigned(fold, received, stamped.bytes, verifyEd25519);
    if (admitted.ok) signed.push(entry);
    return admitted.ok ? "admitted" : admitted.refusal.reason;
  };
  return { fold, signed, append, add, clock };
}

const log = signerNamed("rehearsal.example/keys");
let cec: Signer[];
let north: Signer[];
let made: ReturnType<typeof record>;

const opening = (signers: readonly Signer[], more: Json = {}): Json => ({
  election: "rehearsal-keys",
  kind: "rehearsal",
  title: three("Rehearsal of keys"),
  date: "2030-01-13",
  country: "XR",
  notice: three("A rehearsal: everything in it is made up."),
  log: text(log),
  quorum: { decision: "1/2", session: "2/3" },
  root: { unit: "xr", level: "nation", name: three("Rehearsal Republic") },
  commission: { name: three("Central Commission"), seats: seats(signers) },
  ...more,
});

beforeEach(() => {
  made = record();
  cec = [1, 2, 3, 4, 5].map((seat) => signerNamed(`xr/cec/${seat}`));
  north = [1, 2, 3].map((seat) => signerNamed(`xr/region/01/${seat}`));
  const { append } = made;
  expect(append("record-opened", CEC, cec.slice(0, 3), opening(cec))).toBe("admitted");
  const units = { below: "xr", level: "region", units: [{ unit: "01" }, { unit: "02" }] };
  expect(append("units-listed", CEC, cec.slice(0, 3), units)).toBe("admitted");
  const formed = { commission: NORTH, unit: "01", seats: seats(north) };
  expect(append("commission-formed", CEC, cec.slice(1, 4), formed)).toBe("admitted");
});

/** Something that the commission of the region may do by its majority: list what lies below it. */
const act = (station: string, signers: readonly Signer[]) =>
  made.append("units-listed", NORTH, signers, { below: "01", level: "station", units: [{ unit: station }] });

describe("ceremony", () => {
  test("a key made at the ceremony signs the opening, and none does without the majority", async () => {
    const passphrase = Buffer.from("one two three four five");
    const pair = newKey("xr/cec/1", "ed25519");
    const opened = await openKey(await sealKey(pair, passphrase), passphrase);
    if (!opened.ok) throw new Error(opened.fault.message);
    const members = [opened.signer, ...cec.slice(1)];
    expect(record().append("record-opened", CEC, members.slice(0, 2), opening(members))).toBe("quorum");
    expect(record().append("record-opened", CEC, members.slice(0, 3), opening(members))).toBe("admitted");
  });

  test("the key of a witness cannot hold a seat", () => {
    const { key, privateKey } = newKey("xr/cec/1", "cosignature/v1");
    const witness = { key, sign: signWith(privateKey) };
    expect(record().append("record-opened", CEC, cec.slice(1, 4), opening([witness, ...cec.slice(1)]))).toBe("bad-key");
  });

  test("one key cannot hold two seats", () => {
    const twice = [cec[0], cec[0], ...cec.slice(2)] as Signer[];
    expect(record().append("record-opened", CEC, cec.slice(2), opening(twice))).toBe("key-known");
  });
});

describe("introduction from above", () => {
  test("the commission acts by its own majority, and not by one key, nor by those above it", () => {
    expect(act("0101", north.slice(0, 1))).toBe("quorum");
    expect(act("0101", cec.slice(0, 3))).toBe("wrong-signer");
    expect(act("0101", north.slice(0, 2))).toBe("admitted");
  });

  test("it cannot form itself, nor one beside it", () => {
    const south = [1, 2, 3].map((seat) => signerNamed(`xr/region/02/${seat}`));
    const formed = { commission: "xr/region/02", unit: "02", seats: seats(south) };
    expect(made.append("commission-formed", "xr/region/02", south, formed)).toBe("unknown-key");
    expect(made.append("commission-formed", NORTH, north, formed)).toBe("not-above");
    expect(made.append("commission-formed", CEC, cec.slice(0, 3), formed)).toBe("admitted");
  });

  test("a seat without a key counts in the quorum, and gets its key later from above", () => {
    const [first, second, third] = [1, 2, 3].map((seat) => signerNamed(`xr/region/02/${seat}`)) as [
      Signer,
      Signer,
      Signer,
    ];
    const formed = { commission: "xr/region/02", unit: "02", seats: seats([first, null, null]) };
    expect(made.append("commission-formed", CEC, cec.slice(0, 3), formed)).toBe("admitted");
    const listed = { below: "02", level: "station", units: [{ unit: "0201" }] };
    expect(made.append("units-listed", "xr/region/02", [first], listed)).toBe("quorum");
    const key = { commission: "xr/region/02", seat: 2, key: text(second), reason: "Sworn in." };
    expect(made.append("key-introduced", "xr/region/02", [first], key)).toBe("quorum");
    expect(made.append("key-introduced", CEC, cec.slice(0, 3), key)).toBe("admitted");
    expect(made.append("key-introduced", CEC, cec.slice(0, 3), { ...key, key: text(third) })).toBe("seat-has-key");
    expect(made.append("units-listed", "xr/region/02", [first, second], listed)).toBe("admitted");
  });
});

describe("rotation", () => {
  test("the old key introduces the new one alone; from then on the old one is refused", () => {
    const [one, two, three] = north as [Signer, Signer, Signer];
    const next = signerNamed("xr/region/01/2-b");
    const body = { seat: 2, key: text(next), reason: "Moved to another device." };
    expect(made.append("key-rotated", NORTH, [next], body)).toBe("unknown-key");
    expect(made.append("key-rotated", NORTH, [one], body)).toBe("not-by-itself");
    expect(made.append("key-rotated", NORTH, [one, two], body)).toBe("not-by-itself");
    expect(made.append("key-rotated", NORTH, [two], body)).toBe("admitted");
    expect(act("0101", [one, two])).toBe("key-revoked");
    expect(act("0101", [two, three])).toBe("key-revoked");
    expect(act("0101", [one, next])).toBe("admitted");
    const again = { ...body, key: text(signerNamed("xr/region/01/2-c")) };
    expect(made.append("key-rotated", NORTH, [two], again)).toBe("key-revoked");
    expect(made.append("key-rotated", NORTH, [next], again)).toBe("admitted");
  });

  test("an old key never comes back, to no seat", () => {
    const [, two] = north as [Signer, Signer, Signer];
    const next = signerNamed("xr/region/01/2-b");
    expect(made.append("key-rotated", NORTH, [two], { seat: 2, key: text(next), reason: "New device." })).toBe(
      "admitted",
    );
    expect(made.append("key-rotated", NORTH, [next], { seat: 2, key: text(two), reason: "Back." })).toBe("key-known");
  });
});

describe("loss of one seat's key", () => {
  test("revoked from above, then replaced from above; meanwhile the others still make the majority", () => {
    const [one, two, three] = north as [Signer, Signer, Signer];
    const revoke = { commission: NORTH, seat: 3, reason: "The stick was lost." };
    expect(made.append("key-revoked", NORTH, [one, two], revoke)).toBe("not-above");
    expect(made.append("key-revoked", CEC, cec.slice(0, 3), revoke)).toBe("admitted");
    expect(made.append("key-revoked", CEC, cec.slice(0, 3), revoke)).toBe("seat-without-key");
    expect(act("0101", [one, three])).toBe("key-revoked");
    expect(act("0101", [one, two])).toBe("admitted");
    const next = signerNamed("xr/region/01/3-b");
    const introduce = { commission: NORTH, seat: 3, key: text(next), reason: "In place of the one lost." };
    expect(made.append("key-introduced", CEC, cec.slice(0, 3), introduce)).toBe("admitted");
    expect(act("0102", [two, next])).toBe("admitted");
    expect(resultsOf(made.fold).doubts).toEqual([]);
  });

  test("at the top the commission's own majority replaces the key", () => {
    const next = signerNamed("xr/cec/5-b");
    const revoke = { commission: CEC, seat: 5, reason: "Lost." };
    expect(made.append("key-revoked", CEC, cec.slice(0, 2), revoke)).toBe("quorum");
    expect(made.append("key-revoked", CEC, cec.slice(0, 3), revoke)).toBe("admitted");
    const introduce = { commission: CEC, seat: 5, key: text(next), reason: "New." };
    expect(made.append("key-introduced", CEC, cec.slice(0, 3), introduce)).toBe("admitted");
    expect(
      made.append("key-revoked", CEC, [...cec.slice(0, 2), next], { commission: CEC, seat: 4, reason: "Left." }),
    ).toBe("admitted");
  });
});

test("loss of so many keys that a lower commission has no majority: those above replace them all", () => {
  const next = [1, 2, 3].map((seat) => signerNamed(`xr/region/01/${seat}-b`));
  for (const [i, signer] of next.entries()) {
    const seat = { commission: NORTH, seat: i + 1 };
    expect(made.append("key-revoked", CEC, cec.slice(0, 3), { ...seat, reason: "Fire." })).toBe("admitted");
    const introduce = { ...seat, key: text(signer), reason: "After the fire." };
    expect(made.append("key-introduced", CEC, cec.slice(0, 3), introduce)).toBe("admitted");
  }
  expect(act("0101", north)).toBe("key-revoked");
  expect(act("0101", next)).toBe("admitted");
});

describe("a new record that continues the old one", () => {
  const continues = { origin: log.key.name, size: 3, root: Buffer.alloc(32, 1).toString("base64") };
  const log2 = signerNamed("rehearsal.example/keys-2");

  test("the record's own key is lost: the same commission opens another, and all that was signed stands behind it", () => {
    expect(act("0101", north.slice(0, 2))).toBe("admitted");
    const again = record();
    const opened = opening(cec, { log: text(log2), continues });
    expect(again.append("record-opened", CEC, cec.slice(0, 3), opened)).toBe("admitted");
    expect(made.signed.slice(1).map(again.add)).toEqual(["admitted", "admitted", "admitted"]);
    expect(again.fold.opened?.continues).toEqual(continues);
    expect([...again.fold.units.keys()]).toEqual([...made.fold.units.keys()]);
  });

  test("no majority left at the top: new keys open another, under which nothing signed by the old ones stands", () => {
    const next = cec.map(({ key }) => signerNamed(`${key.name}-b`));
    const again = record();
    const opened = opening(next, { log: text(log2), continues });
    expect(again.append("record-opened", CEC, cec.slice(0, 3), opened)).toBe("unknown-key");
    expect(again.append("record-opened", CEC, next.slice(0, 3), opened)).toBe("admitted");
    expect(again.add(made.signed[1] as Entry)).toBe("unknown-key");
  });

  test("two keys of five left at the top decide nothing, not even on keys", () => {
    for (const seat of [5, 4]) {
      const revoke = { commission: CEC, seat, reason: "Lost." };
      expect(made.append("key-revoked", CEC, cec.slice(0, 3), revoke)).toBe("admitted");
    }
    const introduce = { commission: CEC, seat: 5, key: text(signerNamed("new")), reason: "New." };
    expect(made.append("key-introduced", CEC, cec.slice(0, 2), introduce)).toBe("quorum");
    expect(made.append("key-introduced", CEC, [...cec.slice(0, 2), ...cec.slice(4)], introduce)).toBe("key-revoked");
  });
});

describe("compromise", () => {
  test("what the key signed stands, and is listed as in doubt", () => {
    const [one, two, third] = north as [Signer, Signer, Signer];
    expect(act("0101", [one, two])).toBe("admitted");
    const since = made.clock();
    expect(act("0102", [one, third])).toBe("admitted");
    expect(act("0103", [two, third])).toBe("admitted");
    const revoke = { commission: NORTH, seat: 3, reason: "The device was in other hands.", since };
    expect(made.append("key-revoked", CEC, cec.slice(0, 3), revoke)).toBe("admitted");
    expect(act("0104", [one, third])).toBe("key-revoked");
    expect(made.fold.units.has("0102")).toBe(true);
    expect(resultsOf(made.fold).doubts).toEqual([
      { key: keyReference(third.key), commission: NORTH, since, revoked: 6, signed: [4, 5] },
    ]);
  });

  test("a signature made up by somebody without the key is refused", () => {
    const forged: Signer = { key: (north[1] as Signer).key, sign: signerNamed("somebody").sign };
    expect(act("0101", [north[0] as Signer, forged])).toBe("signature");
  });
});
