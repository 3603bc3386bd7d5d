import { type BodyOf, type Fold, marginsOf, type Results, resultsOf } from "@dauys/core/election";
import { figuresFile } from "../data/figures/write-figures.ts";
import { mendedOf } from "./mended-of.ts";
import { peopleViewOf } from "./people-view-of.ts";
import type { CheckpointView, CountState, CountView, DeclaredView, RecordView } from "./record-view.ts";
import type { PlacedEntry, SeenEntries } from "./seen-entries.ts";
import { stationsOf } from "./stations-of.ts";
import { treeOf } from "./tree-of.ts";

/** A record that was folded to its end. */
export interface FoldedRecord {
  readonly fold: Fold;
  readonly seen: SeenEntries;
  readonly checkpoint: CheckpointView;
}

/**
 * All that the site shows of a record.
 *
 * @throws RangeError for a record without entries, or one that its checkpoint does not match in size
 */
export function viewOfRecord(id: string, folded: FoldedRecord): RecordView {
  return withFigures(viewWithoutFigures(id, folded), folded);
}

/** A view with the file of all figures. */
export function withFigures(
  view: Omit<RecordView, "figures">,
  { fold, checkpoint }: Pick<FoldedRecord, "fold" | "checkpoint">,
): RecordView {
  const figures = figuresFile(fold, checkpoint);
  return { ...view, figures: figures === null ? null : Buffer.from(figures).toString("base64") };
}

/** All but the file of all figures, which takes as long to write as the rest. */
export function viewWithoutFigures(id: string, { fold, seen, checkpoint }: FoldedRecord): Omit<RecordView, "figures"> {
  const { opened, rules, lists } = fold;
  if (opened === null) throw new RangeError(`${id}: the record has no entry`);
  if (fold.entries !== checkpoint.size) {
    throw new RangeError(`${id}: ${fold.entries} entries, and the checkpoint is over ${checkpoint.size}`);
  }
  const results = resultsOf(fold);
  const { kind, title, date, country, log, root, notice = null } = opened;
  return {
    id,
    record: { kind, title, date, country, log, notice, root },
    checkpoint,
    asOf: fold.received,
    rules: rules === null ? null : { id: rules.rules.id, sha256: rules.sha256, document: rules.rules },
    lists: lists.map(({ list, name, colour = NO_COLOUR }) => ({ id: list, name, colour })),
    result: countOf(fold, results, seen.rare),
    answers: fold.answers.map(({ entry: _, ...answer }) => answer),
    tree: treeOf(fold),
    withoutProtocol: fold.announced.reduce((sum, { body }) => sum + body.count, 0),
    mended: mendedOf(fold, results, seen.rare),
    people: peopleViewOf(fold, seen),
    entries: seen.view,
    stations: stationsOf(fold),
  };
}

/** The colour of a list that has none of its own. */
const NO_COLOUR = "#7b7f86";

function countOf(fold: Fold, results: Results, rare: readonly PlacedEntry[]): CountView {
  const { progress, totals, distribution, stations } = results;
  const contested = distribution?.contest.units[0];
  const result = distribution?.result;
  return {
    state: stateOf(fold),
    stations,
    registered: progress === null ? null : registeredOf(progress),
    figures: totals?.figures ?? contested?.totals ?? {},
    votes: fold.lists.map(({ list }, i) => {
      return totals?.votes[i] ?? contested?.lists.find((each) => each.list === list)?.votes ?? 0;
    }),
    outcome: result?.ok === true ? (result.outcome.units[0] ?? null) : null,
    faults: result?.ok === false ? result.faults : [],
    margins: distribution === null ? [] : (marginsOf(distribution)[0]?.lists ?? []),
    verdict: results.verdicts[0] ?? null,
    declared: fold.declared.map(({ entry, body }) => declaredOf(entry, body, rare)),
  };
}

function registeredOf({ all, counted }: NonNullable<Results["progress"]>): CountView["registered"] {
  if (all.registered.unknown > 0 || counted.registered.unknown > 0) return null;
  return { all: all.registered.known, counted: counted.registered.known };
}

/** What was published stands as it was transcribed; else what was declared last, and whether it was changed since. */
function stateOf(fold: Fold): CountState {
  if (fold.opened?.kind === "transcribed") {
    return fold.published.some(({ body }) => body.series === "final") ? "final" : "preliminary";
  }
  const last = fold.declared.at(-1);
  if (last === undefined) return "counting";
  if (last.body.series === "preliminary") return "preliminary";
  return [...fold.units.values()].some(({ filing }) => (filing?.entry ?? 0) > last.entry) ? "corrected" : "final";
}

function declaredOf(index: number, body: BodyOf<"result-declared">, rare: readonly PlacedEntry[]): DeclaredView {
  const { series, stations, totals, votes, seats, without = [], differences = [] } = body;
  const received = rare.find((each) => each.index === index)?.entry.sigs.received ?? null;
  return { entry: index, series, received, stations, totals, votes, seats, without, differences };
}
