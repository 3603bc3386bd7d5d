import type { JsonValue } from "../../../../json/index.ts";
import { peopleActs } from "../../../testing/tiny/people.ts";
import { NATION } from "../../../testing/tiny/places.ts";
import { primaryChoice, primaryRules } from "../../../testing/tiny/primary.ts";
import { by, like, type RefusalCase } from "./refusal-case.ts";

const ACTS = peopleActs();
const reason = "Said so.";
const three = { kk: "x", ru: "x", en: "x" };
const changed = (of: string, change: Parameters<typeof like>[1]): RefusalCase["refused"] => like(of, change, ACTS);

const AFTER = "candidates maple";
const units = ACTS.filter(({ type }) => type === "primary-protocol-filed").map(({ name }) => name);
const [firstUnit = "", secondUnit = "", thirdUnit = ""] = units;
const rules = primaryRules as { readonly [key: string]: JsonValue };
const someone = { candidate: "x", name: three };

type Row = readonly [
  reason: RefusalCase["reason"],
  what: string,
  before: string,
  change: { readonly [key: string]: JsonValue },
];

const OPENED: readonly Row[] = [
  ["bad-primary", "a primary without rules", "primary", { primary: {} }],
  ["rehearsal", "a primary of a real party in a rehearsal", "primary", { primary: { ...rules, kind: "transcribed" } }],
  ["unknown-party", "a primary of nobody's", "primary", { primary: { ...rules, party: { id: "yew", name: three } } }],
  ["primary-known", "a primary twice", AFTER, {}],
];

const PEOPLE: readonly Row[] = [
  ["unknown-primary", "people of no primary", "primary people", { primary: "none" }],
  ["bad-primary", "people twice in a primary", firstUnit, {}],
  [
    "bad-primary",
    "people of no constituency of its rules",
    "primary people",
    { candidates: [{ ...someone, constituency: "moon" }] },
  ],
  ["bad-primary", "a whole date of birth", "primary people", { candidates: [{ ...someone, born: "1980-01-02" }] }],
  ["primary-closed", "one more person after the first votes", secondUnit, { candidates: [someone] }],
];

const totals = { registered: 4000, received: 3100, valid: 3060, invalid: 40 };

const VOTES: readonly Row[] = [
  ["bad-primary", "votes of a stage without any", firstUnit, { stage: "debates" }],
  ["primary-votes", "more ballots than voters", firstUnit, { totals: { ...totals, registered: 1 } }],
  ["primary-votes", "a ballot that is missing", firstUnit, { totals: { ...totals, received: 3101 } }],
  ["nothing-to-accept", "nothing accepted", firstUnit, { accepted: [{ check: 3, reason }] }],
  [
    "primary-closed",
    "votes of a unit twice without a reason",
    secondUnit,
    { totals: { ...totals, invalid: 39, valid: 3061 } },
  ],
  ["primary-closed", "votes of a primary that is decided", AFTER, { reason }],
];

const { answers: _, ...unanswered } = primaryChoice;

const CHOICE: readonly Row[] = [
  ["primary-choice", "a choice before all units are counted", thirdUnit, primaryChoice],
  ["primary-choice", "a choice without the lot", "primary decided", unanswered],
  ["primary-choice", "a choice in another order", "primary decided", { ...primaryChoice, chosen: ["basket"] }],
  ["primary-closed", "a choice twice", AFTER, primaryChoice],
];

const cases = (rows: readonly Row[], refused: (change: Row[3]) => RefusalCase["refused"]): readonly RefusalCase[] =>
  rows.map(([why, what, before, change]) => ({ reason: why, what, base: ACTS, before, refused: refused(change) }));

/** Refused primaries and assemblies. */
export const PRIMARIES: readonly RefusalCase[] = [
  ...cases(OPENED, (change) => changed("primary", change)),
  ...cases(PEOPLE, (change) => changed("primary people", change)),
  ...cases(VOTES, (change) => changed(firstUnit, change)),
  ...cases(CHOICE, (body) => by(NATION, "primary-decided", body, { at: "2029-12-01T06:31:00Z" })),
  { reason: "mandate", what: "an assembly that votes twice", base: ACTS, refused: changed("assembly", {}) },
  { reason: "no-assembly", what: "an assembly without seats", refused: changed("nominated", {}) },
];
