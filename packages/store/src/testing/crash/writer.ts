// Appends to a record until it is killed, and says of each command, once it is acknowledged, where it stands.
// node writer.ts '{"address": …, "run": "r1", "folder": null}'
import { writeSync } from "node:fs";
import process from "node:process";
import { openLog } from "../../log/log.ts";
import { openSequencer, systemClock } from "../../sequencer/sequencer.ts";
import { type Address, openAddress } from "../places.ts";
import { SampleJudge } from "../sample-judge.ts";
import { signerOf } from "../signers.ts";
import { commandOf, OPENING, RECORD_NAME } from "./commands.ts";

/** What a writer is told. */
export interface WriterTask {
  readonly address: Address;
  /** Different for each writer: its commands' keys begin with it. */
  readonly run: string;
  /** Where it publishes the record all the while; null: nowhere. */
  readonly folder: string | null;
}

const IN_FLIGHT = 4;

const { address, run, folder }: WriterTask = JSON.parse(process.argv[2] ?? "{}");
const store = await openAddress(address);
const sequencer = await openSequencer({ store, openJudge: () => new SampleJudge(), clock: systemClock });
if ((await store.size()) === 0) await sequencer.append(OPENING);

// Written at once, into the pipe: what was said has been said, whenever the end comes.
const say = (line: string): void => void writeSync(1, `${line}\n`);
say("ready");

let number = 0;
const appendOn = async (): Promise<never> => {
  for (;;) {
    const key = `${run}-${number++}`;
    const answer = await sequencer.append(commandOf(key));
    if (!answer.ok) throw new Error(`${key} was refused: ${answer.refusal.message.en}`);
    say(`${answer.first} ${answer.count} ${key}`);
  }
};
const publishOn = async (to: string): Promise<never> => {
  const signer = signerOf(RECORD_NAME);
  const log = await openLog({ store, key: signer.key, remembered: null });
  for (;;) {
    await log.checkpoint(signer);
    say(`published ${(await log.publish(to)).size}`);
  }
};
await Promise.all([...Array.from({ length: IN_FLIGHT }, appendOn), ...(folder === null ? [] : [publishOn(folder)])]);
