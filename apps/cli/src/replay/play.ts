import { setTimeout as sleep } from "node:timers/promises";
import { type Replay, type ReplayState, sizeAt, sizesOf } from "@dauys/site/live";
import type { Plan } from "./plan.ts";

/** What a replay is steered by while it goes on. */
export interface Steering {
  readonly paused: () => boolean;
  readonly stop: AbortSignal;
}

/** How long nothing is done while a replay is paused, or so fast that no wait is asked for. */
const BEAT = 50;

/** Plays on from the first state, calling `show` with each new one, until the end of the plan, or until told to stop. */
export async function play(
  replay: Replay,
  { pace, every, until }: Plan,
  { paused, stop }: Steering,
  show: (state: ReplayState) => Promise<void>,
): Promise<void> {
  const end = Math.min(until ?? replay.of, replay.of);
  const sizes = "steps" in pace ? [...sizesOf(replay.times, pace.steps)] : [];
  const beat = Math.max(every * 1000, BEAT);
  let clock = 0;
  while (replay.size < end && !stop.aborted) {
    await rest("steps" in pace ? every * 1000 : beat, stop);
    if (stop.aborted || paused()) continue;
    clock += "speed" in pace ? beat * pace.speed : 0;
    const size = Math.min(end, "speed" in pace ? sizeAt(replay.times, clock) : (sizes.shift() ?? end));
    if (size > replay.size) await show(replay.playTo(size));
  }
}

async function rest(time: number, stop: AbortSignal): Promise<void> {
  // Who stops the replay does not wait for its next state.
  await sleep(time, undefined, { signal: stop }).catch(() => undefined);
}
