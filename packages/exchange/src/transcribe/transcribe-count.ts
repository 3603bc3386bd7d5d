import { type BodyOf, filedBodyOf } from "@dauys/core/election";
import { compileForm, type ProtocolBatch, protocolAt, type ReadForm } from "@dauys/core/protocol";
import type { UnsignedEntry } from "@dauys/core/record";
import { type Opening, openingEntries } from "./opening.ts";
import { rowsToCheck } from "./rows-to-check.ts";
import { type ProtocolPlan, type Settling, transcribedProtocol, withListNames } from "./transcribe-protocol.ts";
import { type Transcription, transcribed } from "./transcription.ts";
import { type UnitOptions, unitLists } from "./unit-lists.ts";
import type { Act } from "./write-entries.ts";

/** A file of station protocols, and what a record of it needs to be told beside. */
export interface CountSource extends Opening, Pick<UnitOptions, "seats" | "rowLevel"> {
  readonly form: ReadForm;
  readonly batches: readonly ProtocolBatch[];
  /** What a list of the file is called in the record. */
  readonly listName: (list: string) => string;
  readonly settling: Omit<Settling, "by">;
  /** Why protocols that were held back count all the same, where the published result counts them. */
  readonly release?: string;
}

/** How many entries one signature of the transcriber covers. */
const BATCH = 500;

/**
 * A file of station protocols as the acts of a transcribed record: what it is, the law, the form, the lists, the units,
 * then every protocol of the file in its order, {@link BATCH} under one signature. Protocols with errors are held back;
 * where the published result counts them, they are released behind the last one, each by an entry with the reason.
 */
export function* transcribeCount(source: CountSource, given: Transcription): Generator<Act, void, undefined> {
  const nation = source.rules.rules.jurisdiction;
  yield* openingEntries(source, given);
  const units = unitLists(source.batches, { ...source, nation });
  yield* inBatches(units.map((body) => transcribed(given, "units-listed", body)));
  const held: string[] = [];
  yield* inBatches(filings(source, given, held));
  const { release } = source;
  if (release === undefined) return;
  yield* inBatches(held.map((unit) => transcribed(given, "protocol-released", { unit, reason: release })));
}

function* filings(source: CountSource, given: Transcription, held: string[]): Generator<UnsignedEntry> {
  const plan = planOf(source, given);
  const { lists } = plan;
  for (const batch of source.batches) {
    const suspect = rowsToCheck(
      plan.form,
      batch,
      (list) => plan.nationwide && plan.partial?.has(source.listName(list)) !== true,
    );
    for (let row = 0; row < batch.rows; row += 1) {
      const protocol = withListNames(protocolAt(source.form.form, batch, row), source.listName);
      const body: BodyOf<"protocol-filed"> =
        suspect[row] === 1 ? transcribedProtocol(plan, protocol) : filedBodyOf(source.form.form, lists, protocol);
      if (body.held !== undefined) held.push(body.unit);
      yield transcribed(given, "protocol-filed", body);
    }
  }
}

function planOf({ rules, form, lists, settling }: CountSource, { transcriber }: Transcription): ProtocolPlan {
  return {
    form: compileForm(form.form),
    lists: lists.map(({ list }) => list),
    nationwide: rules.rules.distribution.scope === "nation",
    partial: new Set(lists.filter(({ partial }) => partial === true).map(({ list }) => list)),
    settling: { by: transcriber.id, ...settling },
  };
}

/** Entries in batches of at most {@link BATCH}. */
export function* inBatches(entries: Iterable<UnsignedEntry>): Generator<Act, void, undefined> {
  let batch: UnsignedEntry[] = [];
  for (const entry of entries) {
    batch.push(entry);
    if (batch.length < BATCH) continue;
    yield { batch };
    batch = [];
  }
  if (batch.length > 0) yield { batch };
}
