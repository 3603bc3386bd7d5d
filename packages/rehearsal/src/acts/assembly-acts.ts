import type { AssemblyElection } from "../assembly/assembly.ts";
import { DAY, ELECTION_DAY, HOUR, MINUTE, type Seconds } from "../time.ts";
import { type Act, decision } from "./act.ts";
import { TOP } from "./commissions.ts";

const MORNING: Seconds = ELECTION_DAY + 4 * HOUR;
/** Twenty days before its vote the time for nomination ends. */
const NOMINATED = MORNING - 24 * DAY + HOUR;
const VOTED = MORNING + DAY + 6 * HOUR;

/** The assembly's seats: its council nominates, it votes, and votes again for the seat that nobody had enough votes for. */
export function assemblyActs({ nominated, vote, repeat }: AssemblyElection): readonly Act[] {
  return [
    decision(TOP, NOMINATED, { type: "assembly-nominated", body: () => nominated }),
    decision(TOP, VOTED, { type: "assembly-voted", body: () => ({ protocol: vote }) }),
    decision(TOP, VOTED + 150 * MINUTE, { type: "assembly-voted", body: () => ({ protocol: repeat }) }),
  ];
}
