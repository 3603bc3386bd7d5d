import { parseCall } from "../parse-call.ts";
import { processIo } from "../process-io.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { START } from "./command.ts";

/**
 * What `npm start` runs: shows the result of 2021 in the terminal and serves the public site on this machine until it
 * is told to stop.
 *
 * @param args - what follows `start` on the command line: `--lang`, `--port`, `--host`, `--once`.
 * @returns the exit code.
 */
export async function start(args: readonly string[]): Promise<number> {
  const { call, troubles } = parseCall(START, args, processIo());
  return troubles.length > 0 ? reportTrouble(call, refused(troubles)) : START.run(call);
}
