import { isAnswerTo } from "../../../apportionment/index.ts";
import { establishResult } from "../../../mandates/index.ts";
import type { FigureName } from "../../../protocol/index.ts";
import { makeTally } from "../../../tally/index.ts";
import { type Act, type Apply, isStation, notTop, unitsIn } from "../act.ts";
import { distribute, stationCounts } from "../distribution.ts";
import { levelFindings } from "../levels.ts";
import { dayAtTop } from "../list-findings.ts";
import { candidatesOf } from "../nomination-state.ts";
import { sessionRefusal } from "../quorum.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { Fold, UnitState } from "../state.ts";
import { isHeld, tallyOf } from "../tally-of.ts";
import { unitTotals } from "../totals.ts";

/** An answer to the question that the distribution asks as things stand. */
export const drawLot: Apply<"lot-drawn"> = (act) => {
  const { fold, body, index } = act;
  const top = notTop(act);
  if (top !== null) return top;
  const now = distribute(fold);
  const question = now?.result.ok === true ? now.result.outcome.question : undefined;
  if (question === undefined) return refusal("no-question");
  const { unit, among, winners, by, source } = body;
  const answer = { ...(unit === undefined ? {} : { unit }), among, winners, by, source };
  if (!isAnswerTo(answer, question)) {
    return refusal("wrong-answer", {
      among: question.among.join(", "),
      seats: question.seats,
      kind: question.kind,
    });
  }
  fold.answers.push({ ...answer, entry: index });
  return null;
};

/** A result, every number of which has to be the one that follows from the entries before it. */
export const declareResult: Apply<"result-declared"> = (act) => {
  const { fold, body, by, index } = act;
  const stop = notTop(act) ?? sessionRefusal(fold, by, body.session) ?? standing(act);
  if (stop !== null) return stop;
  const wrong = stationsRefusal(act) ?? totalsRefusal(act) ?? seatsRefusal(act) ?? seatPeople(act);
  if (wrong !== null) return wrong;
  const declared = { entry: index, body };
  fold.declared.push(declared);
  if (body.series === "final") fold.final = declared;
  else keepPreliminary(fold);
  return null;
};

/** Where lists were handed in with their people, a final result says how many of each list have a seat. */
function seatPeople({ fold, body, entry, index }: Declaring): Refusal | null {
  const { mandates, nomination, lists } = fold;
  if (body.series !== "final" || body.seats === null || nomination.lists.size === 0) return null;
  const seats = body.seats;
  const open = stillAnnulled(fold);
  if (open !== null) return refusal("result-annulled", { unit: open.name });
  const now = mandates.state.result?.standing === "stands" ? mandates.state.lists : [];
  if (now.length === lists.length && now.every((list, i) => list.seats === seats[i])) return null;
  const given = lists.map(({ list, name }, i) => {
    const nominated = nomination.lists.get(list);
    const people = nominated === undefined ? [] : candidatesOf(nominated);
    return {
      list,
      name,
      seats: seats[i] ?? 0,
      candidates: people.map((one) => one.body),
      excluded: people.flatMap((one) => (one.excluded === null ? [] : [one.body.person])),
    };
  });
  const step = establishResult(mandates.state, given, dayAtTop(fold, entry.at));
  if (!step.ok) return refusal("mandate", { code: step.refusal.reason, problem: step.refusal.message });
  mandates.state = step.state;
  mandates.steps.push({ entry: index, findings: step.findings });
  return null;
}

/** Where the result was annulled and neither declared void since nor opened again: it is not declared as it was. */
function stillAnnulled({ mandates, units, root, final }: Fold): UnitState | null {
  const { result, referrals } = mandates.state;
  if (result === null || result.standing === "stands") return null;
  const named = referrals.flatMap((referral) => referral.units).flatMap((name) => units.get(name) ?? []);
  const annulled = result.standing === "annulled" ? [root].filter((unit) => unit !== null) : named;
  const open = annulled.flatMap(unitsIn).filter(isStation);
  return (
    open.find(({ invalidated, reopened }) => invalidated === null && (reopened ?? -1) < (final?.entry ?? 0)) ?? null
  );
}

type Declaring = Act<"result-declared">;

function standing(act: Declaring): Refusal | null {
  const { fold, body } = act;
  if (fold.rules === null) return refusal("too-early", { what: "rules-adopted" });
  if (body.rules !== fold.rules.sha256)
    return refusal("rules-differ", { stated: body.rules, found: fold.rules.sha256 });
  if (stationCounts(fold).counted === 0) return refusal("nothing-counted");
  const whole = body.series === "final";
  if (!whole && fold.final !== null) return refusal("after-final", { entry: fold.final.entry });
  return openStations(act, whole) ?? openLevels(act, whole);
}

/** Stations that are out or held back have to be named where the result is to be `whole`, and no others ever. */
function openStations({ fold, body }: Declaring, whole: boolean): Refusal | null {
  if (!whole && body.without === undefined) return null;
  const named = new Set(body.without?.map(({ unit }) => unit));
  const open = fold.stationUnits.filter(
    (unit) => unit.invalidated === null && (unit.filing === null || isHeld(unit)) && !named.delete(unit.name),
  );
  if (whole && open.length > 0) return refusal("open-stations", { units: some(open.map(({ name }) => name)) });
  const [extra] = named;
  return extra === undefined ? null : refusal("not-held", { unit: extra });
}

/**
 * Territorial protocols that differ from what lies below them have to be named where the result is to be `whole`, and no
 * others ever: a reason given beforehand would excuse what nobody has seen yet.
 */
function openLevels({ fold, body }: Declaring, whole: boolean): Refusal | null {
  if (!whole && body.differences === undefined) return null;
  const named = new Set(body.differences?.map(({ unit }) => unit));
  const [open] = levelFindings(fold).filter(({ unit }) => !named.delete(unit));
  const [extra] = named;
  if (open === undefined || !whole) return extra === undefined ? null : refusal("level-agrees", { unit: extra });
  const [first] = open.comparison.differences;
  const { own = 0, sum = 0, label } = first ?? {};
  const what = {
    kk: `${label?.kk} ${own} ≠ ${sum}`,
    ru: `${label?.ru} ${own} ≠ ${sum}`,
    en: `${label?.en} ${own} ≠ ${sum}`,
  };
  return refusal("level-differs", { unit: open.unit, what });
}

function stationsRefusal({ fold, body }: Declaring): Refusal | null {
  const found = stationCounts(fold);
  const keys = ["all", "counted", "held", "outstanding", "invalidated"] as const;
  const what = keys.find((key) => found[key] !== body.stations[key]);
  return what === undefined
    ? null
    : refusal("stations-differ", { what, stated: body.stations[what], found: found[what] });
}

function totalsRefusal({ fold, body }: Declaring): Refusal | null {
  const { layout } = fold;
  const tally = tallyOf(fold);
  if (layout === null || tally === null) return refusal("nothing-counted");
  const { figures, votes } = unitTotals(layout, tally, 0);
  for (const name of Object.keys(body.totals)) {
    const found = Object.hasOwn(figures, name) ? figures[name as FigureName] : undefined;
    const stated = body.totals[name];
    if (stated !== found) return refusal("totals-differ", { what: name, stated: shown(stated), found: shown(found) });
  }
  if (body.votes.length !== votes.length) {
    return refusal("totals-differ", { what: "votes", stated: body.votes.length, found: votes.length });
  }
  const at = votes.findIndex((value, i) => value !== body.votes[i]);
  if (at < 0) return null;
  const what = layout.lists[at] ?? "";
  return refusal("totals-differ", { what, stated: body.votes[at] ?? 0, found: votes[at] ?? 0 });
}

function seatsRefusal({ fold, body }: Declaring): Refusal | null {
  const now = distribute(fold);
  if (now === null) return refusal("contest", { problem: "contestLevel" });
  if (!now.result.ok) {
    return refusal("contest", { problem: Object.values(now.result.faults[0] ?? {}).join(" ") });
  }
  const { seats } = now.result.outcome;
  const found = seats === null ? null : fold.lists.map(({ list }) => seats[list] ?? 0);
  const stated = body.seats;
  if (found === null || stated === null || stated.length !== found.length) {
    return found === stated
      ? null
      : refusal("seats-differ", { what: "", stated: shown(stated?.join(" ")), found: shown(found?.join(" ")) });
  }
  const at = found.findIndex((value, i) => value !== stated[i]);
  if (at < 0) return null;
  const what = fold.lists[at]?.name ?? "";
  return refusal("seats-differ", { what, stated: stated[at] ?? 0, found: found[at] ?? 0 });
}

function shown(value: string | number | null | undefined): string | number {
  return value ?? "—";
}

function some(names: readonly string[]): string {
  return names.length <= 5 ? names.join(", ") : `${names.slice(0, 5).join(", ")} … (${names.length})`;
}

/** The series as it stands, so that the final one can be held against it. */
function keepPreliminary(fold: Fold): void {
  const tally = tallyOf(fold);
  if (tally === null) return;
  fold.preliminary = makeTally(tally.units, tally.columns, {
    values: tally.values.map((column) => column.slice()),
    filed: tally.filed.slice(),
    status: tally.status.slice(),
    registered: tally.expected.registered.slice(),
    ballots: tally.expected.ballots.slice(),
  });
}
