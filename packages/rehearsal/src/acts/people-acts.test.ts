import { admit, openFold } from "@dauys/core/election";
import { checkPayload, SALT_BYTES, stampReceived } from "@dauys/core/record";
import { expect, test } from "vitest";
import { LISTS } from "../country/lists.ts";
import { GIVEN_NAMES, SURNAMES } from "../people/stock.ts";
import { rehearse } from "../rehearse.ts";
import { sha256 } from "../testing/node-tools.ts";
import { folded, smallRehearsal } from "../testing/small.ts";

const rehearsal = smallRehearsal();
const { fold, entries } = folded(rehearsal, () => true);
const { parties, lists, ballots, ballotOrder } = fold.nomination;
const { state } = fold.mandates;

function count(type: string): number {
  return entries.filter((entry) => entry.type === type).length;
}

test("nine parties: five stand, one does not, of three the lists end; two have predecessors", () => {
  expect(parties.size).toBe(9);
  expect(
    [...parties.values()].flatMap(({ body, absent }) => (absent === null ? [] : [[body.party, absent.body.why]])),
  ).toEqual([
    ["alder", "does-not-stand"],
    ["spruce", "refused"],
  ]);
  expect([...parties.values()].filter(({ body }) => body.predecessors !== undefined)).toHaveLength(2);
  expect(fold.lists.map(({ list }) => list)).toEqual(LISTS.map(({ id }) => id));
});

test("five lists are registered with 312 people, and every warning is accepted", () => {
  expect(fold.lists.map(({ candidates }) => candidates)).toEqual([38, 126, 16, 113, 19]);
  expect(fold.lists.flatMap(({ accepted = [] }) => accepted.map(({ code }) => code))).toEqual([
    ...["N03", "N04", "N29", "N03", "N07", "N03"],
  ]);
  expect(count("candidate-listed")).toBe(315 + 20 + 11 + 20);
  expect(count("candidate-excluded")).toBe(4 + 11);
});

test("the sixth list is refused for each error that its checks find, with the article", () => {
  const { refused } = lists.get("spruce") ?? {};
  expect(refused?.body.grounds.map(({ finding }) => finding)).toEqual(["N06", "N08", "N09", "N14", "N15", "N20"]);
  expect(refused?.body.grounds.every(({ article }) => article.startsWith("Act") || article.startsWith("Const"))).toBe(
    true,
  );
});

test("a list is withdrawn, and one is cancelled when eleven of its twenty have left", () => {
  expect(lists.get("pine")?.ended?.how).toBe("withdrawn");
  const walnut = lists.get("walnut");
  expect([walnut?.registered?.body.candidates, walnut?.ended?.how]).toEqual([20, "cancelled"]);
  expect([...(walnut?.people.values() ?? [])].filter(({ excluded }) => excluded !== null)).toHaveLength(11);
});

test("as many ballots are printed as stations get, and the lot says how it was drawn", () => {
  const { stations } = rehearsal.events.country;
  const delivered = stations.reduce((sum, station) => sum + station.delivered, 0);
  expect(ballots?.body.ballots).toBe(delivered);
  expect(ballots?.body.note).toBeUndefined();
  expect(ballotOrder?.body.order.toSorted()).toEqual(LISTS.map(({ id }) => id).toSorted());
  expect(ballotOrder?.body.source).toContain("xoshiro128**");
});

test("papers that are kept match their hashes, those of who left are erased and gone", () => {
  const sealed = entries.filter(({ type }) => type === "payload-sealed").map(({ body }) => body);
  const erased = entries.filter(({ type }) => type === "payload-erased").map(({ body }) => body.payload);
  expect([sealed.length, erased.length]).toEqual([19, 1]);
  for (const { payload, hash } of sealed) {
    const file = rehearsal.payloads.get(String(hash));
    expect(file === undefined).toBe(erased.includes(payload ?? ""));
    if (file === undefined) continue;
    const held = { state: "held", salt: file.subarray(0, SALT_BYTES), bytes: file.subarray(SALT_BYTES) } as const;
    expect(checkPayload(sha256, new Uint8Array(Buffer.from(String(hash), "hex")), held)).toBe("matches");
  }
});

test("nothing of a person beyond what the law publishes is in an entry", () => {
  for (const { type, body } of entries) {
    if (type !== "candidate-listed") continue;
    for (const member of ["examined", "documents", "barred"]) expect(body).not.toHaveProperty(member);
    expect(String(body.born)).toMatch(/^\d{4}$/);
  }
});

test("every seat is held and registered in the end, by the party's decision, the alphabet and replacements", () => {
  const held = state.lists.flatMap(({ mandates }) => mandates.flatMap((one) => (one.status === "held" ? [one] : [])));
  expect(held).toHaveLength(98);
  expect(new Set(held.map(({ how }) => how.by))).toEqual(new Set(["party", "alphabet", "replacement"]));
  expect(held.filter(({ how }) => how.by === "replacement")).toHaveLength(2);
  expect(new Set(state.registered.map(({ person }) => person))).toEqual(new Set(held.map(({ person }) => person)));
  expect(state.referrals.map(({ outcome }) => outcome)).toEqual(["upheld"]);
  expect(state.posts).toHaveLength(1);
  expect(state.result?.standing).toBe("stands");
});

test("nobody is registered while the result is before the council", () => {
  const at = (type: string): number => entries.findIndex((entry) => entry.type === type);
  expect(at("result-referred")).toBeGreaterThan(at("result-published"));
  expect(at("deputies-registered")).toBeGreaterThan(at("referral-decided"));
});

test("the primary chooses 77 of the list of 126, holds its quotas, and its votes are checked", () => {
  const primary = fold.nomination.primaries.get("maple-primary");
  const { body, selection } = primary?.decided.get("vote") ?? {};
  expect(body?.chosen).toHaveLength(77);
  const onList = new Set(lists.get("maple")?.people.keys());
  expect(body?.chosen.every((person) => onList.has(person))).toBe(true);
  expect(onList.size).toBe(77 + 50);
  const held = selection?.units.find(({ step }) => step === "republic")?.quotas;
  expect(held?.map(({ quota, least }) => [quota, least])).toEqual([
    ["women", 24],
    ["youth", 16],
  ]);
  expect(new Set(body?.answers?.map(({ by }) => by))).toEqual(new Set(["lot"]));
  expect(held?.every(({ least, served }) => served >= least)).toBe(true);
  const filed = entries.filter(({ type }) => type === "primary-protocol-filed").map((entry) => entry.body);
  expect(filed).toHaveLength(3 * 2 + 1);
  expect(filed.filter(({ accepted }) => accepted !== undefined)).toHaveLength(1);
  expect(filed.filter(({ reason }) => reason !== undefined)).toHaveLength(1);
  expect(filed.at(-1)?.votes).not.toEqual(filed[0]?.votes);
});

test("the assembly elects all but one of its nine at once, and the last by a repeat vote", () => {
  const { deputies, next } = fold.assembly ?? {};
  expect(deputies?.map(({ round }) => round)).toEqual([...Array<string>(8).fill("vote"), "repeat-vote"]);
  expect(deputies?.every(({ counted }) => counted)).toBe(true);
  expect(next).toBe("complete");
});

test("without people lists are only registered, and nobody sits", () => {
  const plain = smallRehearsal({ people: false });
  const made = folded(plain, () => true);
  const types = new Set(made.entries.map(({ type }) => type));
  for (const type of ["party-registered", "candidate-listed", "result-published"]) expect(types.has(type)).toBe(false);
  expect(made.fold.lists).toHaveLength(5);
  expect(plain.payloads.size).toBe(0);
});

test("each step is needed where it stands: the record without it is refused at a later one", () => {
  // A correction names the place of what it replaces, which skipping would change.
  const plain = smallRehearsal({ slips: 0 });
  const without = (skipped: string): string => {
    const broken = openFold({ sha256 });
    for (const { entry, bytes, received } of rehearse(plain)) {
      if (entry.type === skipped) continue;
      const stamped = stampReceived(bytes, entry, received);
      if (!stamped.ok) throw new Error(stamped.fault.message);
      const admitted = admit(broken, { ...entry, sigs: { ...entry.sigs, received } }, stamped.bytes);
      if (!admitted.ok) return `${entry.type} ${admitted.refusal.reason}`;
    }
    return "admitted";
  };
  expect(without("party-registered")).toBe("primary-opened unknown-party");
  expect(without("primary-candidates-listed")).toBe("primary-decided primary-choice");
  expect(without("primary-protocol-filed")).toBe("primary-decided primary-choice");
  expect(without("assembly-nominated")).toBe("assembly-voted mandate");
  expect(without("list-submitted")).toBe("candidate-excluded not-submitted");
  expect(without("candidate-excluded")).toBe("list-registered list-size");
  expect(without("result-published")).toBe("mandates-assigned mandate");
  expect(without("referral-decided")).toBe("deputies-registered mandate");
  expect(without("mandate-vacated")).toBe("mandate-passed mandate");
});

test("names are of the stock, each word once in every language, and no two words make two names alike", () => {
  for (const words of [GIVEN_NAMES, SURNAMES]) {
    for (const lang of ["kk", "ru", "en"] as const) {
      expect(new Set(words.map((word) => word[lang])).size).toBe(words.length);
    }
  }
  expect(GIVEN_NAMES.length * SURNAMES.length).toBe(864);
  const initials = new Set(SURNAMES.map(({ kk }) => kk[0]));
  for (const letter of "ӘҒҚӨҰҮІ") expect(initials.has(letter)).toBe(true);
});
