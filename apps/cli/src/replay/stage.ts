import { formatDateTime, message, UTC } from "@dauys/language";
import { type Replay, type ReplayState, writeState } from "@dauys/site/live";
import { type Call, optionOf } from "../command.ts";
import { told } from "../keys/told.ts";
import { print } from "../output/print.ts";
import { PUBLISH_TEXTS } from "../publish/messages.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { REPLAY_TEXTS } from "./texts.ts";

/** What a replay shows at the moment, and what is said of it. */
export class Stage {
  state: ReplayState;
  readonly #call: Call;
  readonly #replay: Replay;
  #states = 0;

  constructor(call: Call, replay: Replay) {
    this.#call = call;
    this.#replay = replay;
    this.state = replay.playTo(replay.times.start);
  }

  open(address: string): void {
    const { io, json, lang } = this.#call;
    if (!json) io.out(`${message(REPLAY_TEXTS, "open", lang)}\n${address}\n`);
    else io.err(`${address}\n`);
  }

  /** Shows a state from now on; an exit code where it cannot be written into the folder. */
  show(state: ReplayState): number | null {
    this.state = state;
    this.#states += 1;
    this.say(false);
    const to = optionOf(this.#call, "to");
    const written = to === undefined ? null : writeState(to, state);
    if (written === null || written.ok) return null;
    const { reason, detail } = written.fault;
    return reportTrouble(this.#call, refused([told(PUBLISH_TEXTS, reason, { detail })]));
  }

  /** One line in a terminal, written over with each state; elsewhere a line for each. */
  say(paused: boolean): void {
    const { io, json, lang } = this.#call;
    if (json) return;
    const { checkpoint, asOf, result } = this.state.view;
    const line = message(REPLAY_TEXTS, "state", lang, {
      size: checkpoint.size,
      of: this.#replay.of,
      time: formatDateTime(asOf, UTC, lang, "second"),
      counted: result.stations.counted,
      all: result.stations.all,
    });
    const bar = barText(checkpoint.size - this.#replay.times.start, this.#replay.of - this.#replay.times.start);
    const pause = paused ? ` · ${message(REPLAY_TEXTS, "paused", lang)}` : "";
    if (io.stdoutIsTty) io.out(`\r\u001b[K${bar} ${line}${pause}`);
    else io.out(`${line}${pause}\n`);
  }

  close(): void {
    const { lang, io, json } = this.#call;
    const { id, record, checkpoint } = this.state.view;
    const { origin, size, root } = checkpoint;
    const whole = size === this.#replay.of;
    if (io.stdoutIsTty && !json) io.out("\n");
    print(
      this.#call,
      () => ({
        status: "replayed",
        record: { id, kind: record.kind, origin },
        states: this.#states,
        start: this.#replay.times.start,
        entries: this.#replay.of,
        checkpoint: { size, root, signed: whole },
      }),
      () => [message(REPLAY_TEXTS, "over", lang, { states: this.#states, size })],
    );
  }
}

const CELLS = 20;

function barText(done: number, of: number): string {
  const full = of === 0 ? CELLS : Math.floor((done * CELLS) / of);
  return "█".repeat(full) + "░".repeat(CELLS - full);
}
