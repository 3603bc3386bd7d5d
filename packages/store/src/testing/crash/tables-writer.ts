// Changes private tables until it is killed, and says of each change, once it is answered, which it was.
// node tables-writer.ts '{"address": {"path": …}, "run": "r1", "folder": null}'
import { writeSync } from "node:fs";
import process from "node:process";
import { openSqliteTables } from "../../tables/sqlite-tables.ts";
import { CHANGED, changeOf } from "./changes.ts";
import type { WriterTask } from "./writer.ts";

const IN_FLIGHT = 4;

const { address, run }: WriterTask = JSON.parse(process.argv[2] ?? "{}");
if (!("path" in address)) throw new Error("the private tables of this run are in a file");
const tables = await openSqliteTables(address.path, [CHANGED]);

// Written at once, into the pipe: what was said has been said, whenever the end comes.
const say = (line: string): void => void writeSync(1, `${line}\n`);
say("ready");

let number = 0;
const changeOn = async (): Promise<never> => {
  for (;;) {
    const at = number++;
    const key = `${run}-${at}`;
    await changeOf(tables, key);
    say(`${at} 1 ${key}`);
  }
};
await Promise.all(Array.from({ length: IN_FLIGHT }, changeOn));
