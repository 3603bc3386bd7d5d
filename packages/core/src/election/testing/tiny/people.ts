import { canonicalJson, type JsonValue } from "../../../json/index.ts";
import { encodeUtf8, rootOf } from "../../../record/index.ts";
import { hasher, sha256 } from "../../../record/testing/node-crypto.ts";
import { tinyActs } from "../tiny-record.ts";
import type { Act } from "./act.ts";
import { LISTS } from "./figures.ts";
import { tinyRules } from "./law.ts";
import { NAMES } from "./opening.ts";
import { commissionOf, majorityOf, NATION } from "./places.ts";
import { primaryActs } from "./primary.ts";

type Json = { readonly [key: string]: JsonValue };

const made = { article: "Rehearsal Code, Art. 2", source: "made-up" };
const three = (text: string): Json => ({ kk: text, ru: text, en: text });

/** The law of the tiny record with clauses on people: a list of at most 13 for 10 seats, three tenths of them women or young. */
const peopleRules: Json = {
  ...tinyRules,
  lists: {
    maximum: { over: "3/10", rounding: "down", severity: "error", ...made },
    membership: { of: "own-party", ...made },
    oneList: { required: true, ...made },
    quotas: [{ groups: ["women", "under-29"], at: "3/10", of: "list", ...made }],
    order: { decidedBy: "party-after", fallback: "alphabetical-state-language", ...made },
    removal: { cancelAbove: "1/2", frozenDays: 2, ...made },
    ballot: { order: "lot", languages: ["kk", "ru"], reserve: "1/100", rounding: "down", ...made },
  },
  chamber: {
    name: three("Chamber"),
    seats: { count: 12, ...made },
    parts: [
      { id: "lists", name: three("Lists"), seats: 10, elected: "lists", ...made },
      { id: "assembly", name: three("Assembly"), seats: 2, elected: "assembly", ...made },
    ],
    majorities: [],
  },
  assembly: {
    ...{ part: "assembly", nominatedBy: three("Council"), marks: "several", ...made },
    elected: { fraction: "1/2", compare: ">", base: "valid", ...made },
    repeatVote: { by: "plurality", ...made },
  },
  mandates: {
    decision: { days: 10, from: "publication", ...made },
    vacancy: { by: "party-choice", reorder: true, exhausted: "vacant", until: "next-election", ...made },
    losses: [{ id: "left-party", what: three("left"), of: "person", again: false, ...made }],
    incompatible: { days: 7, from: "registration", ...made },
    referral: { to: three("court"), by: ["president"], days: 10, ...made },
    repeats: [{ by: "top", of: "election", months: 2, ...made }],
  },
};

/** How many people each list has; the last is shorter than the house, which is a warning. */
export const PEOPLE: Readonly<Record<(typeof LISTS)[number], number>> = { maple: 11, birch: 11, aspen: 11, cedar: 9 };

const LETTERS = "ӘБВГҒДЕЖЗИҚ";

/** A candidate by list and number, from 1: made up, every second one a woman. */
export function person(list: string, number: number): Json {
  const name = `${LETTERS[(number * 7) % LETTERS.length]}. ${list}`;
  return {
    ...{ list, number, person: `${list}-${number}`, name: { kk: name, ru: name }, born: 1970 + number },
    ...{ sex: number % 2 === 0 ? "woman" : "man", party: list },
  };
}

function byCec(name: string, type: string, at: string, body: Act["body"], more: Partial<Act> = {}): Act {
  return { name, type, at, by: commissionOf(NATION), body, seats: majorityOf(NATION), ...more };
}

/** The root over the bodies of candidates, as the entry of their list states it. */
export function peopleRoot(people: readonly Json[]): string {
  return Buffer.from(
    rootOf(
      hasher,
      people.map((one) => hasher.leaf(encodeUtf8(canonicalJson(one)))),
    ),
  ).toString("hex");
}

const DAY = "2029-12-01";

/** What comes before the tiny record's own lists are registered: parties, candidates, lists handed in. */
function nominationActs(): readonly Act[] {
  const parties = [...LISTS, "oak"].map((party) =>
    byCec(`party ${party}`, "party-registered", `${DAY}T06:00:00Z`, { party, name: three(party) }),
  );
  const absent = byCec("party oak absent", "party-absent", `${DAY}T06:01:00Z`, {
    ...{ party: "oak", why: "does-not-stand", reason: "It said so." },
  });
  const lists = LISTS.flatMap((list, i) => handedIn(list, `${DAY}T07:0${i}:00Z`));
  return [...parties, absent, ...primaryActs(`${DAY}T06:30:00Z`), ...lists];
}

function handedIn(list: (typeof LISTS)[number], at: string): readonly Act[] {
  const people = Array.from({ length: PEOPLE[list] }, (_, i) => person(list, i + 1));
  const by = commissionOf(NATION);
  const members = people.map((body, i) => ({
    ...{ name: `candidate ${list}-${i + 1}`, type: "candidate-listed", at, by, body },
  }));
  return [
    byCec(`candidates ${list}`, "batch", at, {}, { members }),
    byCec(`submitted ${list}`, "list-submitted", at, {
      ...{ list, party: list, name: NAMES[list], submitted: at },
      ...{ candidates: people.length, root: peopleRoot(people) },
    }),
  ];
}

const hash = Buffer.from(sha256(new TextEncoder().encode(canonicalJson(peopleRules)))).toString("hex");

/** The tiny record with all its people: parties and lists before it, and the seats of the final result given to people. */
export function peopleActs(): readonly Act[] {
  const acts = tinyActs().flatMap((act): readonly Act[] => {
    if (act.name === "opened") return [{ ...act, at: `${DAY}T05:00:00Z`, body: { ...act.body, clock: "+06:00" } }];
    if (act.name === "rules") return [{ ...act, at: `${DAY}T05:30:00Z`, body: { rules: peopleRules } }];
    if (act.name === "form") return [{ ...act, at: `${DAY}T05:31:00Z` }, ...nominationActs()];
    if (act.type === "result-declared") return [{ ...act, body: { ...act.body, rules: hash } }];
    if (act.type === "list-registered") return [registered(act)];
    return [act];
  });
  const sorted = acts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const place = sorted.findIndex(({ name }) => name === "units below xr");
  return [...sorted.slice(0, place), ...ballotActs(sorted[place]?.at ?? ""), ...sorted.slice(place), ...afterActs()];
}

function registered(act: Act): Act {
  const list = act.body.list as (typeof LISTS)[number];
  const accepted = [{ code: "N03", about: null, reason: "The party says that it is all." }];
  return { ...act, body: { ...act.body, candidates: PEOPLE[list], ...(list === "cedar" ? { accepted } : {}) } };
}

function ballotActs(at: string): readonly Act[] {
  return [
    byCec("ballot order", "ballot-order-drawn", at, { order: ["cedar", "aspen", "birch", "maple"], source: "An urn." }),
    byCec("ballots", "ballots-ordered", at, { voters: 1050, ballots: 1060 }),
  ];
}

/** The seats of the tiny record's final result. */
export const SEATS: Readonly<Record<(typeof LISTS)[number], number>> = { maple: 5, birch: 3, aspen: 2, cedar: 0 };

const decision = (date: string): Json => ({ organ: { en: "Council" }, date });
const named = (list: string, from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${list}-${from + i}`);

/** The vote of the assembly: more than half of the valid ballots elect, so the third of its candidates is not. */
const ASSEMBLY: Json = {
  ...{ round: "vote", date: "2030-01-14", members: 50, present: 48, received: 48, inBoxes: 47, valid: 46, invalid: 1 },
  votes: [
    { person: "spade", votes: 40 },
    { person: "rake", votes: 24 },
    { person: "hoe", votes: 23 },
  ],
};

function afterActs(): readonly Act[] {
  const seated = [...named("maple", 2, SEATS.maple), ...named("birch", 1, SEATS.birch)];
  return [
    byCec("published", "result-published", "2030-01-15T06:00:00Z", { where: "The gazette." }),
    ...(["maple", "birch"] as const).map((list, i) =>
      byCec(`seats ${list}`, "mandates-assigned", `2030-01-16T06:0${i}:00Z`, {
        ...{ list, by: "party", decision: decision("2030-01-16") },
        people: named(list, list === "maple" ? 2 : 1, SEATS[list]),
      }),
    ),
    byCec("seats aspen", "mandates-assigned", "2030-01-26T06:00:00Z", { list: "aspen", by: "fallback" }),
    byCec("referred", "result-referred", "2030-01-18T06:00:00Z", { by: "president", reason: "Asked." }),
    byCec("upheld", "referral-decided", "2030-01-20T06:00:00Z", { outcome: "upheld", reason: "It stands." }),
    byCec("deputies", "deputies-registered", "2030-01-21T06:00:00Z", { people: seated }),
    byCec("post", "post-given-up", "2030-01-22T06:00:00Z", {
      ...{ person: "maple-2", post: { en: "Judge" }, date: "2030-01-22" },
    }),
    byCec("left", "list-left", "2030-01-27T06:00:00Z", { list: "maple", person: "maple-1", ground: "left-party" }),
    byCec("order", "mandate-order-changed", "2030-01-28T06:00:00Z", {
      ...{ list: "maple", people: ["maple-11", "maple-9"], decision: decision("2030-01-28") },
    }),
    byCec("lost", "mandate-vacated", "2030-02-01T06:00:00Z", {
      ...{ person: "maple-3", ground: "left-party", date: "2030-01-31", reason: "A letter." },
    }),
    byCec("nominated", "assembly-nominated", "2030-01-14T09:00:00Z", {
      council: { members: 9, inFavour: 7 },
      candidates: ["spade", "rake", "hoe"].map((one) => ({ person: one, name: { kk: one } })),
    }),
    byCec("assembly", "assembly-voted", "2030-01-14T12:00:00Z", { protocol: ASSEMBLY }),
    byCec("passed", "mandate-passed", "2030-02-03T06:00:00Z", {
      ...{ list: "maple", from: "maple-3", to: "maple-10", by: "party", decision: decision("2030-02-02") },
    }),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
