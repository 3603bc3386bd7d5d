import type { BodyOf } from "@dauys/core/election";
import type { Figures } from "../figures/figures.ts";
import { between } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import type { Filing, Story } from "../stations/story.ts";
import { REASONS } from "../texts.ts";
import { MINUTE, type Seconds, timeText } from "../time.ts";
import { acceptances } from "./acceptances.ts";
import { type Act, majority, type Said } from "./act.ts";
import { commissionAt } from "./commissions.ts";
import type { Desk } from "./desk.ts";
import { type PaperForm, SEALED_STAGE } from "./paper-form.ts";
import type { StationTimes } from "./station-times.ts";

/** The acts of one station, and when the last of them is in the record: then its district can add it up. */
export interface StationActs {
  readonly acts: readonly Act[];
  readonly firstFiled: Seconds;
  readonly settled: Seconds;
}

/** What one station seals and files, save what follows the region's protocol. */
export function stationActs(random: Random, paper: PaperForm, story: Story, times: StationTimes): StationActs {
  const acts: Act[] = story.seal === "none" ? [] : [sealAct(paper, story, times)];
  for (const [i, { at, received }] of times.filed.entries()) {
    acts.push(filingAct(paper, story, i, { at, received, opened: times.boxesOpened }));
  }
  if (story.disputed) acts.push(...disputeActs(random, story, times.filed[0]?.received ?? 0));
  const settled = Math.max(...acts.map(({ received }) => received));
  return { acts, firstFiled: times.filed[0]?.received ?? 0, settled };
}

function sealAct(paper: PaperForm, { station, filings }: Story, times: StationTimes): Act {
  const by = commissionAt(station);
  const at = timeText(times.established);
  const { figures } = filings[0];
  return {
    ...{ at: times.established, received: times.sealReceived, by, signed: majority(by) },
    says: {
      type: "stage-sealed",
      body: () => ({ unit: station.unit, stage: SEALED_STAGE, at, ...paper.sealed(figures) }),
    },
  };
}

/** One of a story's filings, by its place in the story. */
export function filingAct(
  paper: PaperForm,
  story: Story,
  place: number,
  { at, received, opened }: { readonly at: Seconds; readonly received: Seconds; readonly opened: Seconds | null },
): Act {
  const { station } = story;
  const filing = story.filings[place] as Filing;
  const by = commissionAt(filing.by === "own" ? station : station.district);
  const without = filing.by === "own" ? story.paper.flatMap((seat, i) => (signs(seat) ? [] : [i + 1])) : [];
  const stages = story.statesOpening && opened !== null ? [{ stage: "mobile-boxes", at: timeText(opened) }] : null;
  return { at, received, by, signed: majority(by, without), says: says(paper, story, place, stages) };
}

type Stages = NonNullable<BodyOf<"protocol-filed">["stages"]>;

function says(paper: PaperForm, story: Story, place: number, stages: Stages | null): Said {
  const { filings } = story;
  const { figures, correction, held } = filings[place] as Filing;
  const { unit } = story.station;
  const write = (desk: Desk): BodyOf<"protocol-filed"> => {
    const plain = bodyOf(paper, story, filings[place] as Filing, stages);
    const body = correction === undefined ? plain : { ...plain, correction, replaces: desk.of(unit).entry };
    const before = place === 0 ? null : bodyOf(paper, story, filings[place - 1] as Filing, stages);
    const accepted = story.slipped ? acceptances(paper, body, chairOf(story), before) : [];
    desk.file(unit, figures, held === undefined);
    return accepted.length === 0 ? body : { ...body, accepted };
  };
  if (correction === undefined) return { type: "protocol-filed", body: write };
  return { type: "protocol-corrected", body: (desk) => write(desk) as BodyOf<"protocol-corrected"> };
}

function bodyOf(paper: PaperForm, story: Story, filing: Filing, stages: Stages | null): BodyOf<"protocol-filed"> {
  const { attachments, held, inWords } = filing;
  const columns = paper.columns(filing.figures);
  return {
    unit: story.station.unit,
    kind: "station",
    ...columns,
    ...(inWords === undefined ? {} : { fields: withWords(paper, filing.figures, inWords) }),
    paper: filing.paper ?? story.paper,
    ...(attachments === undefined ? {} : { attachments }),
    ...(stages === null ? {} : { stages }),
    ...(held === undefined ? {} : { held }),
  };
}

function withWords(paper: PaperForm, figures: Figures, inWords: number): BodyOf<"protocol-filed">["fields"] {
  const at = paper.form.fields.findIndex(({ id }) => id === "invalid");
  const { fields } = paper.columns(figures);
  return fields.map((cell, i) => (i === at && cell !== null ? { read: cell, written: inWords } : cell));
}

function signs(seat: Story["paper"][number]): boolean {
  return typeof seat === "string" || seat.state === "signed";
}

/** Who accepts warnings: the chair, or the deputy where the chair is not there. */
function chairOf({ station, paper }: Story): string {
  return `${commissionAt(station).id}/${signs(paper[0] ?? "chair") ? 1 : 2}`;
}

/** The district holds a protocol back and releases it. */
function disputeActs(random: Random, { station }: Story, filed: Seconds): readonly Act[] {
  const by = commissionAt(station.district);
  const { unit } = station;
  const held = filed + between(random, 5, 20) * MINUTE;
  const released = held + between(random, 40, 150) * MINUTE;
  const judge = (type: "protocol-held" | "protocol-released", reason: string): Said => ({
    type,
    body: (desk) => {
      desk.judge(unit, type === "protocol-released");
      return { unit, reason };
    },
  });
  return [
    { at: held, received: held + 30, by, signed: majority(by), says: judge("protocol-held", REASONS.unreadable) },
    {
      at: released,
      received: released + 30,
      by,
      signed: majority(by),
      says: judge("protocol-released", REASONS.paperCame),
    },
  ];
}
