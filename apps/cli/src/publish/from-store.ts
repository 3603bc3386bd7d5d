import { existsSync } from "node:fs";
import { join } from "node:path";
import type { RecordFiles } from "@dauys/core/election";
import { storeFiles } from "@dauys/site/publish";
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
 * Lets `use` work with the published files of a kept record, as of its newest signed checkpoint. No payload goes along: which
 * of them are public is said by `record publish`.
 */
export function publishedFrom(call: Call, use: (files: RecordFiles) => Promise<number>): Promise<number> {
  return withRecord(call, async (store, place) => {
    // Opening the log holds the store against what was published of it before.
    const log = await recordLog(call, store, place);
    if (!log.ok) return reportTrouble(call, log);
    if ((await store.latestCheckpoint()) === null) {
      return reportTrouble(call, refused([told(PUBLISH_TEXTS, "no-checkpoint")]));
    }
    return use(storeFiles(store));
  });
}
