import { treeHasher } from "@dauys/core/record";
import { publishedFiles } from "@dauys/exchange/transcribe";
import { Replay as Night } from "@dauys/site/live";
import { sha256 } from "@dauys/store/keys";
import { expect, test } from "vitest";
import { need } from "../stations/support/sets.ts";
import { newReplay, replay } from "./support/fold-acts.ts";
import { ISRAEL } from "./support/israel-events.ts";
import { israelRecord } from "./support/israel-record.ts";
import { newPen } from "./support/pen.ts";

/** How many entries there are after a snapshot that brought any, and the boxes that its table counts. */
interface Moment {
  readonly size: number;
  readonly boxes: number;
}

async function recorded() {
  const { given, pen, log } = newPen("transcribed.invalid/il-2021-03");
  const { opening, snapshots } = await israelRecord(given);
  const run = newReplay();
  replay(run, opening, pen);
  const moments: Moment[] = [];
  for (const { act, snapshot } of snapshots) {
    if (act === null) continue;
    replay(run, [act], pen);
    moments.push({ size: run.entries.length, boxes: snapshot.totals.boxes_reported });
  }
  return { files: publishedFiles(treeHasher(sha256), run.entries, log), moments };
}

async function opened(files: ReadonlyMap<string, Uint8Array>): Promise<Night> {
  const read = (path: string) => {
    const bytes = files.get(path);
    const gone = { ok: false, fault: { reason: "not-there", message: path } } as const;
    return Promise.resolve(bytes === undefined ? gone : ({ ok: true, bytes } as const));
  };
  const night = await Night.open({ files: { read } });
  if (!night.ok) throw new Error(night.fault.detail);
  return night.value;
}

/** The page in English after so many entries: what it says of stations, and how its seats are drawn. */
function pageAt(night: Night, size: number) {
  const { view, files } = night.playTo(size);
  const text = (path: string): string => {
    const made = files.get(path)?.() ?? "";
    return typeof made === "string" ? made : Buffer.from(made).toString();
  };
  const page = text(`en/${night.id}/index.html`);
  const says = String(JSON.parse(text(`records/${night.id}/latest.json`)).pages.en.says);
  return { view, page, says, seats: /data-seats="(\w+)"/.exec(page)?.[1] ?? null };
}

test("the Israeli count of March 2021 on the pages: boxes as in the snapshots, seats withheld below the share", async (context) => {
  need(ISRAEL, context);
  const { files, moments } = await recorded();
  const night = await opened(files);
  // All entries were received when the record was written: the replay goes by the times of the snapshots.
  expect(new Set(night.times.at).size).toBe(moments.length);
  const chosen = [moments[0], moments[moments.length >> 1], moments.at(-1)] as [Moment, Moment, Moment];
  const shown = chosen.map(({ size, boxes }) => {
    const { view, page, says, seats } = pageAt(night, size);
    expect([view.checkpoint.size, view.result.stations.counted]).toEqual([size, boxes]);
    const counted = boxes.toLocaleString("en");
    expect(says).toBe(`Stations counted: ${counted} of 12,926.`);
    expect(page).toContain(counted);
    const { counted: part, all } = view.result.registered ?? view.result.stations;
    return { boxes, below: part * 10 < all, seats };
  });
  // Below a tenth no seat is shown; above it none is won while stations are out.
  expect(shown).toEqual([
    { boxes: 193, below: true, seats: "withheld" },
    { boxes: 12_072, below: false, seats: "open" },
    { boxes: 12_926, below: false, seats: null },
  ]);
}, 180_000);
