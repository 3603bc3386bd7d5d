import type { Socket } from "node:net";
import type { TrailEnd } from "../../audit/index.ts";
import type { Clock, Facts, Logger } from "../../office/index.ts";
import { logLine } from "../json-log.ts";
import { framed, numberAfter, type Said, type Speaker, syslogMessage } from "./syslog.ts";

/** Where what is said goes, and what the sending goes by. */
export interface ForwardPlace {
  /** Begins a connection. */
  readonly dial: () => Socket;
  /** The event with which such a connection is made, its certificate checked. */
  readonly made: "connect" | "secureConnect";
  readonly speaker: Speaker;
  readonly clock: Clock;
  /** The log of this machine alone: it says when the receiver is away and when it is back. */
  readonly log: Logger;
  /** Does something later; returns what calls it off. Only tests hand another in. */
  readonly later?: (milliseconds: number, work: () => void) => () => void;
  /** The most that waits, in lines and in bytes. */
  readonly most?: { readonly lines: number; readonly bytes: number };
}

const MOST_WAITING = { lines: 10_000, bytes: 8_000_000 };
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
/** Heads of the trail go at most this often: each stands for all lines before it. */
const HEAD_PAUSE = 1_000;
const CLOSING_PATIENCE = 2_000;
/** A receiver that does not want this node's certificate hangs up a moment after the connection was made: nothing is sent before. */
const SETTLING = 500;
/** A receiver that takes nothing for so long is away, whatever its connection says. */
const PATIENCE = 30_000;
/** Lines that are handed to the connection at once. */
const TOGETHER = 500;

/**
 * Sends lines of the log and heads of the audit trail to a receiver elsewhere. Nobody waits for it: what cannot be sent now waits, what
 * does not fit any more is counted and never stands in anybody's way. After a connection that broke a line may come twice, under the
 * same number.
 */
export class Forwarder {
  private readonly place: ForwardPlace;
  private readonly later: NonNullable<ForwardPlace["later"]>;
  private readonly most: NonNullable<ForwardPlace["most"]>;
  private socket: Socket | null = null;
  private dialled: Socket | null = null;
  private callOff: () => void = () => {};
  private waiting: Buffer[] = [];
  private sending: Buffer[] = [];
  private bytes = 0;
  private number = 0;
  private lost = 0;
  private lostEver = 0;
  private pause = FIRST_PAUSE;
  private away = false;
  private closing = false;
  private head: TrailEnd | null = null;
  private headOwed = false;
  private headRests = false;

  constructor(place: ForwardPlace) {
    this.place = place;
    this.later = place.later ?? afterwards;
    this.most = place.most ?? MOST_WAITING;
    this.dial();
  }

  /** Whether the receiver is there, how many lines wait for it, and how many did not fit since the start. */
  state(): { readonly connected: boolean; readonly waiting: number; readonly lost: number } {
    return {
      connected: this.socket !== null,
      waiting: this.waiting.length + this.sending.length,
      lost: this.lostEver,
    };
  }

  /** Sends a line of the log. */
  line(level: Said["level"], event: string, facts: Facts): void {
    this.offer(level, event, facts);
  }

  /** Tells what the end of the trail is now. One with a lower number is told too: it is the trail that somebody has cut. */
  trailEnds(head: TrailEnd): void {
    if (head.seq === this.head?.seq && head.hash === this.head.hash) return;
    this.head = head;
    this.headOwed = true;
    this.tellHead();
  }

  /** Sends what waits, if the receiver takes it soon, and ends the connection. */
  async close(): Promise<void> {
    this.closing = true;
    this.callOff();
    const { socket } = this;
    if (socket === null) {
      this.dialled?.destroy();
      return;
    }
    this.headRests = false;
    this.tellHead();
    await new Promise<void>((done) => {
      const giveUp = this.later(CLOSING_PATIENCE, () => socket.destroy());
      socket.once("close", () => {
        giveUp();
        done();
      });
      this.flush();
      if (this.sending.length === 0) socket.end();
    });
  }

  private tellHead(): void {
    if (!this.headOwed || this.headRests || this.socket === null || this.head === null) return;
    const { seq, hash } = this.head;
    this.headOwed = false;
    this.say("trail", "info", "trail-head", { seq, hash });
    if (this.closing) return;
    this.headRests = true;
    this.later(HEAD_PAUSE, () => {
      this.headRests = false;
      this.tellHead();
    });
  }

  /** A line of the log waits only where there is room; what is said of the trail and of the sending itself is little, and always does. */
  private offer(level: Said["level"], event: string, facts: Facts): void {
    const { waiting } = this.state();
    if (waiting < this.most.lines && this.bytes < this.most.bytes) {
      this.say("office", level, event, facts);
      return;
    }
    this.number = numberAfter(this.number);
    this.lost += 1;
    this.lostEver += 1;
  }

  private say(part: Said["part"], level: Said["level"], event: string, facts: Facts): void {
    const { time, line } = logLine(this.place.clock, level, event, facts);
    this.number = numberAfter(this.number);
    const bytes = framed(syslogMessage({ part, level, time, event, line, number: this.number }, this.place.speaker));
    this.waiting.push(bytes);
    this.bytes += bytes.length;
    this.flush();
  }

  /** Hands all that waits to the connection, and what comes meanwhile once it has been taken. */
  private flush(): void {
    const { socket } = this;
    if (socket === null || this.sending.length > 0 || this.waiting.length === 0) return;
    this.sending = this.waiting.splice(0, TOGETHER);
    const all = Buffer.concat(this.sending);
    const enough = this.later(PATIENCE, () => socket.destroy(tooSlow()));
    socket.write(all, (error) => {
      enough();
      if (error) return;
      this.sending = [];
      this.bytes -= all.length;
      this.taken(socket);
    });
  }

  private taken(socket: Socket): void {
    this.flush();
    if (this.sending.length > 0) return;
    if (this.lost > 0) {
      const facts = { lines: this.lost };
      this.lost = 0;
      this.tell("forward-lost", facts);
    } else if (this.closing) socket.end();
  }

  private dial(): void {
    const socket = this.place.dial();
    this.dialled = socket;
    let why = "closed";
    const enough = this.later(PATIENCE, () => socket.destroy(tooSlow()));
    let settle = (): void => {};
    socket.once(this.place.made, () => {
      enough();
      settle = this.later(SETTLING, () => this.came(socket));
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      why = (error.code ?? error.name).slice(0, 60);
    });
    socket.once("close", () => {
      enough();
      settle();
      this.left(why);
    });
    // A receiver has nothing to say: what comes is thrown away.
    socket.resume();
  }

  private came(socket: Socket): void {
    this.socket = socket;
    this.pause = FIRST_PAUSE;
    // Whoever was away may have missed the last one: it is told again.
    this.headOwed = this.head !== null;
    this.flush();
    if (this.away) {
      this.away = false;
      this.tell("forward-back", {});
    }
    this.tellHead();
  }

  private left(why: string): void {
    this.socket = null;
    this.waiting = [...this.sending, ...this.waiting];
    this.sending = [];
    if (this.closing) return;
    if (!this.away) {
      this.away = true;
      this.tell("forward-away", { why });
    }
    this.callOff = this.later(this.pause, () => this.dial());
    this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
  }

  private tell(event: string, facts: Facts): void {
    const level = event === "forward-back" ? "info" : "error";
    this.place.log[level](event, facts);
    this.say("office", level, event, facts);
  }
}

function afterwards(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
}

function tooSlow(): Error {
  return Object.assign(new Error("takes nothing"), { code: "ETIMEDOUT" });
}
