import { checkBatch, stationRegister } from "@dauys/core/protocol";
import { expect, test } from "vitest";
import { checkCounts, type Imported, importSet, metaOf, need, total, valueFindings } from "./support/sets.ts";

/** One set: its file, what each check that it publishes is called in the form, and its totals by the form's fields. */
interface Case {
  readonly form: string;
  readonly set: string;
  readonly file: string;
  /** The set's own name of a check, and the number of ours. */
  readonly checks: Readonly<Record<string, number>>;
  /** Checks of ours that the set does not publish, with what they find. */
  readonly more: Readonly<Record<number, number>>;
  readonly totals: Readonly<Record<string, readonly string[]>>;
  /** Figures that the form demands and a protocol does not have. */
  readonly missing: readonly string[];
}

const CASES: readonly Case[] = [
  {
    form: "russia-2011",
    set: "russia-2011",
    file: "stations.csv.gz",
    checks: {
      "sum(parties) != valid": 1,
      "invalid+valid != box_portable+box_stationary": 2,
      "issued+cancelled+lost != received+unaccounted": 3,
      "issued > registered": 4,
      "in boxes > issued": 5,
      "registered == 0": 6,
      "zero ballots": 7,
      "turnout == 100%": 8,
    },
    more: { 9: 10 },
    totals: {
      registered: ["registered"],
      issued: ["issued-early", "issued-inside", "issued-outside"],
      in_boxes: ["mobile-boxes", "stationary-boxes"],
      valid: ["valid"],
      invalid: ["invalid"],
    },
    missing: [],
  },
  {
    form: "poland-2019",
    set: "poland-2019",
    file: "stations.csv.gz",
    checks: { "issued+unused != received": 1, "from_box > issued(+postal)": 2, "zero valid": 3 },
    more: { 9: 1 },
    totals: { registered: ["registered"], valid: ["votes-valid"] },
    missing: [],
  },
  {
    form: "georgia-2024",
    set: "georgia-2024",
    file: "stations.csv.gz",
    checks: {
      "valid+invalid > voters signed (f_05)": 1,
      "valid+invalid < voters signed (f_05)": 2,
      "f_04a > f_04b": 3,
      "f_04b > f_05": 4,
      "voters > roll+special (f_01+f_03)": 5,
      "no stamp": 6,
      "dissenting opinion attached": 7,
    },
    more: { 8: 8, 9: 25 },
    totals: { registered: ["registered"], voters: ["signatures"], invalid: ["invalid"] },
    missing: ["81/12 missing fields/delivered"],
  },
  {
    form: "bulgaria-2021",
    set: "bulgaria-2021-07",
    file: "stations.csv.gz",
    checks: {
      "machine protocol without machine data": 1,
      "voted > registered+added": 2,
      "voted != in boxes": 3,
      "machine: sum(parties) != protocol": 4,
      "paper: sum(parties) != protocol": 5,
      "distributed != unused+destroyed+in box": 6,
    },
    more: { 7: 6 },
    totals: { registered: ["registered"], voted: ["voted"], none: ["paper-none", "machine-none"] },
    missing: [],
  },
  {
    form: "israel-2021",
    set: "israel-2021",
    file: "stations.csv.gz",
    checks: { "registered == 0 (double envelopes / special)": 1 },
    more: {},
    totals: { registered: ["registered"], voters: ["voters"], valid: ["valid"] },
    missing: [],
  },
  {
    form: "spain-2019",
    set: "spain-2019-11",
    file: "stations.csv.gz",
    // The set publishes no checks. Ours find two in the turnout reported during the day.
    checks: {},
    more: { 3: 5, 4: 208 },
    totals: { census: ["census"], party: ["party-votes"], blank: ["blank"], invalid: ["invalid"] },
    missing: [],
  },
  {
    form: "netherlands-2021",
    set: "netherlands-2021-eml",
    file: "units.csv.gz",
    checks: { "registered (Cast) == 0": 1 },
    more: {},
    totals: { registered: ["registered"] },
    missing: [],
  },
];

/** What a set publishes and its file of stations cannot give, or what is not a check of one protocol. */
const ELSEWHERE: readonly string[] = [
  "valid+invalid == voters signed",
  "duplicate (region,tik,uik)",
  "duplicate (district,precinct)",
  'protocol missing ("-")',
  "sum(candidates) != list",
];

const imports = new Map<string, Promise<Imported>>();
const imported = ({ form, set, file }: Case): Promise<Imported> => {
  const known = imports.get(set) ?? importSet(form, set, file);
  imports.set(set, known);
  return known;
};

test.for(CASES)("$set: every row is read, and every check finds as many as the set says", async (each, context) => {
  need(each.set, context);
  const { checks } = metaOf(each.set);
  const counts = checkCounts(await imported(each));
  const ours = Object.fromEntries(Object.entries(each.checks).map(([name, number]) => [name, counts[number] ?? 0]));
  const published = Object.entries(checks).filter(([name]) => !ELSEWHERE.includes(name));
  expect(ours).toEqual(Object.fromEntries(published));
  const known = new Set(Object.values(each.checks));
  expect(Object.fromEntries(Object.entries(counts).filter(([number]) => !known.has(Number(number))))).toEqual(
    each.more,
  );
});

test.for(CASES)(
  "$set: as many protocols and voters as the set says, none at fault, none twice",
  async (each, context) => {
    need(each.set, context);
    const set = await imported(each);
    const meta = metaOf(each.set);
    const { summary } = set;
    expect({ faults: summary.faults, refused: summary.refused, accepted: summary.accepted }).toEqual({
      faults: [],
      refused: 0,
      accepted: true,
    });
    expect(summary.rows).toBe(meta.stations ?? meta.units);
    const totals = Object.entries(each.totals).map(([name, fields]) => [
      name,
      fields.reduce((sum, field) => sum + total(set, field), 0),
    ]);
    expect(Object.fromEntries(totals)).toEqual(
      Object.fromEntries(Object.keys(each.totals).map((name) => [name, meta[name]])),
    );
    const register = stationRegister();
    expect(set.batches.flatMap((batch) => register.add(batch))).toEqual([]);
    expect(register.size()).toBe(summary.rows);
    expect(valueFindings(set)).toEqual(each.missing);
  },
);

test("Georgia's protocols balance, or lie above or below, and none is passed over", async (context) => {
  const each = CASES.find(({ set }) => set === "georgia-2024") as Case;
  need(each.set, context);
  const { summary } = await imported(each);
  const { checks } = metaOf(each.set);
  const counts = checkCounts(await imported(each));
  expect([counts[1], counts[2]]).toEqual([90, 145]);
  expect(summary.rows - (counts[1] ?? 0) - (counts[2] ?? 0)).toBe(checks["valid+invalid == voters signed"]);
});

test("Bulgaria: the six sections whose protocol differs from the machine's memory are named", async (context) => {
  const each = CASES.find(({ form }) => form === "bulgaria-2021") as Case;
  need(each.set, context);
  const { compiled, batches } = await imported(each);
  const sections = new Map<string, number>();
  for (const batch of batches) {
    checkBatch(compiled, batch, ({ row, check }) => {
      if (compiled.checks[check]?.check.number !== 7) return;
      sections.set(batch.id(row), (sections.get(batch.id(row)) ?? 0) + 1);
    });
  }
  expect([...sections.keys()].sort()).toEqual([
    "040400071",
    "193300015",
    "234615021",
    "234617071",
    "244604033",
    "244614057",
  ]);
  expect(sections.get("193300015")).toBe(1);
  expect(sections.size).toBe(metaOf(each.set).sections_protocol_ne_machine);
});

test("Poland: what the set counts and its file cannot show is not claimed", async (context) => {
  const each = CASES.find(({ set }) => set === "poland-2019") as Case;
  need(each.set, context);
  const { batches, summary } = await imported(each);
  const { checks } = metaOf(each.set);
  // 597 protocols in which the candidates do not add up to their list: the file holds lists and no candidates.
  expect(checks["sum(candidates) != list"]).toBe(597);
  expect(summary.lists).toHaveLength(10);
  expect(summary.unread.filter((name) => /cand|kand/i.test(name))).toEqual([]);
  // 246 protocols said to be missing: every row of the file has all its figures, so none of them is in it.
  expect(checks['protocol missing ("-")']).toBe(246);
  expect(valueFindings(await imported(each))).toEqual([]);
  // Six stations abroad are missing from the numbering; what they had is missing from constituency 19 (totals.test.ts).
  const abroad = batches.flatMap((batch) =>
    Array.from({ length: batch.rows }, (_, row) => row)
      .filter((row) => batch.units[batch.parents[row] ?? -1]?.id === "149901")
      .map((row) => Number(batch.id(row))),
  );
  const numbers = new Set(abroad);
  const missing = Array.from({ length: Math.max(...abroad) }, (_, i) => i + 1).filter((number) => !numbers.has(number));
  expect(missing).toEqual([1, 87, 88, 89, 119, 186]);
});
