import { compileForm, type Form, type Protocol } from "@dauys/core/protocol";
import type { UnsignedEntry } from "@dauys/core/record";
import { type ProtocolPlan, type Transcription, transcribed, transcribedProtocol } from "@dauys/exchange/transcribe";
import type { BoxEvent, Snapshot } from "./israel-events.ts";

const NO_VOTERS =
  "0 registered voters stand for this box in the published file itself; it is no slip of the transcriber.";
const CHANGED = {
  kind: "re-issue",
  reason:
    "From this snapshot on the published file has other figures for this box. Why is not stated: whether typing was mended, ballots were counted again or a paper was replaced is not known. Entered as issued again because the publisher replaced what it had published; nothing more is claimed.",
  issuedBy: "Central Elections Committee of Israel, in its published file of results",
} as const;
const GONE =
  "From this snapshot on the box is not in the published file: its result is withdrawn by who published it. On what ground is not stated.";
const BACK = "The box stands in the published file again.";

interface Box {
  readonly figures: string;
  /** The entry of its last protocol. */
  readonly entry: number;
  readonly gone: boolean;
}

interface Settings {
  readonly given: Transcription;
  readonly form: Form;
  readonly lists: readonly string[];
  readonly unitOf: ReadonlyMap<string, string>;
}

/**
 * Turns snapshots into entries, one after the other: `first` is the place in the record of the first of them. A box that
 * comes is filed, one whose figures change is corrected, one that leaves the file
 * is invalidated, and its invalidation is set aside when it returns.
 */
export function snapshotWriter(settings: Settings): (snapshot: Snapshot, first: number) => readonly UnsignedEntry[] {
  const boxes = new Map<string, Box>();
  const plan = planOf(settings);
  return ({ at, events }, first) => {
    const entries: UnsignedEntry[] = [];
    for (const event of events) {
      const unit = settings.unitOf.get(`${event.locality}/${event.box}`);
      if (unit === undefined) throw new Error(`no box ${event.locality}/${event.box} in the final file`);
      entries.push(...boxEntries({ settings, plan, boxes, at, unit, next: first + entries.length }, event));
    }
    return entries;
  };
}

interface Step {
  readonly settings: Settings;
  readonly plan: ProtocolPlan;
  readonly boxes: Map<string, Box>;
  readonly at: string;
  readonly unit: string;
  readonly next: number;
}

function boxEntries(step: Step, { event, figures }: BoxEvent): readonly UnsignedEntry[] {
  const { settings, plan, boxes, at, unit, next } = step;
  const by = { transcriber: settings.given.transcriber, at };
  const before = boxes.get(unit);
  if (event === "removed") {
    if (before === undefined || before.gone) throw new Error(`${unit} left the file without standing in it`);
    boxes.set(unit, { ...before, gone: true });
    return [transcribed(by, "unit-invalidated", { unit, ground: GONE })];
  }
  const own = figures.join();
  const back = before?.gone === true ? [transcribed(by, "invalidation-withdrawn", { unit, ground: BACK })] : [];
  if (before !== undefined && before.figures === own) {
    boxes.set(unit, { ...before, gone: false });
    return back;
  }
  const body = transcribedProtocol(plan, protocolOf(settings, unit, figures));
  boxes.set(unit, { figures: own, entry: next + back.length, gone: false });
  if (before === undefined) return [transcribed(by, "protocol-filed", body)];
  return [...back, transcribed(by, "protocol-corrected", { ...body, correction: CHANGED, replaces: before.entry })];
}

function protocolOf({ form, lists }: Settings, unit: string, figures: readonly number[]): Protocol {
  const [registered = 0, voters = 0, invalid = 0, valid = 0, ...votes] = figures;
  return {
    form: form.id,
    unit,
    kind: "station",
    fields: { registered, voters, invalid, valid },
    votes: [{ series: "votes", lists: lists.map((list, i) => ({ list, votes: votes[i] ?? 0 })) }],
  };
}

function planOf({ given, form, lists }: Settings): ProtocolPlan {
  return {
    form: compileForm(form),
    lists,
    nationwide: true,
    settling: {
      by: given.transcriber.id,
      accept: () => NO_VOTERS,
      hold: (errors) => `The published figures do not agree: ${errors.map(({ text }) => text.en).join(" ")}`,
    },
  };
}
