import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Call } from "../command.ts";
import { told } from "../keys/told.ts";
import { recordLog } from "../record/record-log.ts";
import { withRecord } from "../record/with-record.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { PUBLISH_TEXTS } from "./messages.ts";

/** Whether a folder holds a record that is kept in a database, not one that is published. */
export function isStore(folder: string): boolean {
  return ["record.sqlite", "database.json"].some((name) => existsSync(join(folder, name)));
}

/**
 * Writes a kept record, as of its newest signed checkpoint, into a passing folder of tlog-tiles, and lets `use` work with
 * that. No payload goes along: which of them are public is said by `record publish`.
 */
export function publishedFrom(call: Call, use: (folder: string) => Promise<number>): Promise<number> {
  return withRecord(call, async (store, place) => {
    const log = await recordLog(call, store, place);
    if (!log.ok) return reportTrouble(call, log);
    if ((await store.latestCheckpoint()) === null) {
      return reportTrouble(call, refused([told(PUBLISH_TEXTS, "no-checkpoint")]));
    }
    const folder = mkdtempSync(join(tmpdir(), "dauys-publish-"));
    try {
      await log.value.publish(folder);
      return await use(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
