import { resolve } from "node:path";
import { softwareVersion } from "../build/house.ts";
import type { Outcome } from "../publish/publish-fault.ts";
import { TargetFolder, type Written } from "../publish/target-folder.ts";
import type { ReplayState } from "./replay-site.ts";

/** Writes the site of a state of a replay into a folder: as `dauys publish` does, only what changed. */
export function writeState(folder: string, { view, files }: ReplayState): Outcome<Written> {
  const { id, record, rules } = view;
  const { origin, size, root } = view.checkpoint;
  const note = {
    format: "dauys-site-1",
    record: { id, kind: record.kind, origin },
    checkpoint: { size, root },
    rules: rules === null ? null : { id: rules.id, sha256: rules.sha256 },
    software: softwareVersion(),
  } as const;
  const target = TargetFolder.open(resolve(folder), note);
  if (!target.ok) return target;
  // The pointer comes last, so that it never names a page that is not there yet.
  const last = ([path]: readonly [string, unknown]): number => Number(path.endsWith("/latest.json"));
  for (const [path, make] of [...files].sort((a, b) => last(a) - last(b))) target.value.put(path, make());
  return { ok: true, value: target.value.finish(note) };
}
