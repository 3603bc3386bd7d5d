import { type Fold, findingsOf, type Results, resultsOf, type UnitState } from "@dauys/core/election";
import { type Act, transcribeCount } from "@dauys/exchange/transcribe";
import { expect, type TestContext, test } from "vitest";
import { fileOf, metaOf, need } from "../stations/support/sets.ts";
import { readTable } from "../stations/support/table.ts";
import { newReplay, type Replay, replay } from "./support/fold-acts.ts";
import { newPen } from "./support/pen.ts";
import { countSource, type SetPlan } from "./support/set-source.ts";
import { BULGARIA, GEORGIA, NETHERLANDS, POLAND, RUSSIA, SPAIN } from "./support/sets.ts";

interface Played extends Replay {
  /** What the fold says before the protocols that were held back are released. */
  readonly before: Results;
  readonly after: Results;
}

/** Files every protocol of a set through the fold; looks at it before the first release, and at the end. */
async function play(plan: SetPlan, context: TestContext): Promise<Played> {
  need(plan.set, context);
  const source = await countSource(plan);
  const { given, pen } = newPen(`transcribed.invalid/${plan.set}`);
  const run = newReplay();
  let before: Results | null = null;
  for (const act of transcribeCount(source, given)) {
    if (before === null && releases(act)) before = resultsOf(run.fold);
    replay(run, [act], pen);
  }
  const after = resultsOf(run.fold);
  return { ...run, before: before ?? after, after };
}

function releases(act: Act): boolean {
  return "batch" in act && act.batch[0]?.type === "protocol-released";
}

const seatsOf = ({ distribution }: Results) =>
  distribution?.result.ok === true ? Object.values(distribution.result.outcome.seats ?? {}) : null;

const column = (set: string, name: string): readonly number[] =>
  readTable(fileOf(set, "parties.csv")).map((row) => Number(row[name]));

/** How often each check of the form was accepted. */
function acceptances({ fold }: Replay): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { filing } of fold.stationUnits) {
    for (const { check = 0 } of filing?.body.accepted ?? []) counts[check] = (counts[check] ?? 0) + 1;
  }
  return counts;
}

test("Russia: 95,225 protocols through the fold give the published votes and seats; 18 are held back until released", async (context) => {
  const played = await play(RUSSIA, context);
  const { before, after, entries, fold } = played;
  expect(before.stations).toMatchObject({ all: 95_225, counted: 95_225 - 18, held: 18 });
  expect(after.stations).toMatchObject({ all: 95_225, counted: 95_225, held: 0 });
  expect(after.totals?.votes).toEqual(column(RUSSIA.set, "votes_total"));
  expect(after.totals?.figures).toMatchObject({
    registered: 109_229_337,
    received: 65_766_594,
    inBoxes: 65_648_690,
    valid: 64_615_252,
    invalid: 1_033_438,
  });
  expect(seatsOf(after)).toEqual(column(RUSSIA.set, "seats_official"));
  // A station with nothing in its boxes, 3,750 in which everybody voted, ten with more in mobile boxes than handed out.
  expect(acceptances(played)).toEqual({ 7: 1, 8: 3750, 9: 10 });
  expect(entries.length).toBe(fold.entries);
}, 60_000);

test("Georgia: 235 protocols that do not balance are accepted or held and released with a reason, none silently", async (context) => {
  const played = await play(GEORGIA, context);
  const { before, after, fold } = played;
  const held = fold.stationUnits.filter(({ filing }) => filing?.body.held !== undefined);
  // 90 have more votes than voters signed, which the form calls an error; 145 have fewer, which it calls a warning.
  const over = held.filter((unit) => errorsOf(fold, unit).includes("check 1"));
  expect([over.length, acceptances(played)]).toEqual([90, { 2: 145, 6: 11, 9: 25 }]);
  expect([before.stations.held, before.open.length, held.length]).toEqual([128, 128, 128]);
  for (const { filing } of held) {
    expect(filing?.body.held).toContain("Held back for what the form finds");
    expect(filing?.released?.reason).toContain("Counted in the published result");
  }
  expect(after.stations).toMatchObject({ all: 3110, counted: 3110, held: 0 });
  expect(after.totals?.votes).toEqual(column(GEORGIA.set, "votes_in_this_file"));
  expect(seatsOf(after)).toEqual(column(GEORGIA.set, "seats_official"));
});

/** The errors that the form finds in the protocol of a unit. */
function errorsOf({ layout }: Fold, unit: UnitState): readonly string[] {
  if (layout === null || unit.filing === null) return [];
  const errors = findingsOf(layout, unit, unit.filing.body).filter(({ severity }) => severity === "error");
  return errors.map(({ code, check, about }) => `${code} ${check ?? about}`);
}

test("Spain: every list has its official seats in each of 52 provinces", async (context) => {
  const { after } = await play(SPAIN, context);
  const { result } = after.distribution ?? { result: null };
  const found = new Map(result?.ok === true ? result.outcome.units.map(({ unit, seats }) => [unit, seats]) : []);
  const byProvince = new Map([...found].map(([unit, seats]) => [unit.split("/").at(-1), seats]));
  const wrong = readTable(fileOf(SPAIN.set, "seats.csv")).filter(
    ({ prov, candidacy, seats_official: seats }) =>
      (byProvince.get(prov ?? "")?.[`c${Number(candidacy)}`] ?? 0) !== Number(seats),
  );
  expect([byProvince.size, wrong]).toEqual([52, []]);
  expect(after.stations.counted).toBe(metaOf(SPAIN.set).stations);
}, 60_000);

test("Bulgaria: votes of paper and machine together are the published ones, and give the published seats", async (context) => {
  const { fold, after } = await play(BULGARIA, context);
  // 3,799 of them because the file of the machines' memory leaves out a list there.
  expect(fold.stationUnits.filter(({ filing }) => filing?.body.held !== undefined)).toHaveLength(3843);
  expect(after.stations).toMatchObject({ all: 13_005, counted: 13_005 });
  expect(after.totals?.votes).toEqual(column(BULGARIA.set, "votes_total"));
  expect(seatsOf(after)).toEqual(column(BULGARIA.set, "seats_hare_niemeyer_computed"));
  expect(after.distribution?.leftOut).toMatchObject([
    { row: "@valid", expected: 2_731_652, found: 2_731_225 },
    { row: "@in-boxes", expected: 2_776_195, found: 2_775_768 },
  ]);
}, 60_000);

test("Poland: the votes of 27,409 stations in 41 constituencies give the official seats", async (context) => {
  const { after } = await play(POLAND, context);
  expect(after.stations).toMatchObject({ all: 27_409, counted: 27_409 });
  expect(after.totals?.votes).toEqual(column(POLAND.set, "votes_total"));
  expect(seatsOf(after)).toEqual(column(POLAND.set, "seats_official"));
  expect(new Set(after.distribution?.leftOut.map(({ row }) => row))).toEqual(new Set(["@in-boxes"]));
}, 60_000);

test("the Netherlands: 352 municipal counts are filed as sums of stations that are not published, and count nothing twice", async (context) => {
  const { fold, after } = await play(NETHERLANDS, context);
  const filed = Array.from(fold.units.values()).filter(({ filing }) => filing !== null);
  expect([filed.length, new Set(filed.map(({ level }) => level))]).toEqual([352, new Set(["municipality"])]);
  expect([after.totals, after.stations.all]).toEqual([null, 0]);
});
