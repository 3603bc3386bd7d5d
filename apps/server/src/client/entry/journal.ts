import type { Protocol } from "@dauys/core/protocol";
import type { Reason } from "../../entry/paper-rows.ts";
import { type Answered, ask } from "../api.ts";
import type { LocalDraft, LocalDrafts } from "./local-drafts.ts";

/** How long after a key was pressed what was typed is sent. */
const REST_MILLISECONDS = 300;
/** How long is waited before something is sent again that was not answered. */
const WAITS = [1000, 2000, 5000, 10_000] as const;

/** Where what was typed is now. */
export type Saved =
  | { readonly at: "server"; readonly when: number }
  | { readonly at: "sending" }
  | { readonly at: "here"; readonly why: "no-answer" | "refused"; readonly message: string }
  | { readonly at: "stale"; readonly message: string };

/** What the page hears of its journal. */
export interface JournalEvents {
  readonly onSaved: (saved: Saved) => void;
  /** The entry is finished: the state of its paper. */
  readonly onFinished: (state: string) => void;
  /** The server did not take the finishing: what stands in its way. */
  readonly onRefused: (refused: Extract<Answered, { readonly ok: false }>) => void;
}

interface Setting {
  readonly path: string;
  readonly paper: string;
  readonly drafts: LocalDrafts;
  readonly events: JournalEvents;
}

/** Keeps what is typed: here at once, on the server soon, each step once however often the connection is lost. */
export class Journal {
  private draft: LocalDraft;
  private readonly setting: Setting;
  private timer = 0;
  private tries = 0;
  private busy = false;

  /** Begins with what this browser has of the entry; what was not sent before is sent now. */
  constructor(begun: LocalDraft, setting: Setting) {
    this.draft = begun;
    this.setting = setting;
    if (begun.unsent || begun.sending !== null || begun.finishing !== null) this.later(0);
  }

  /** Something was typed. */
  type(protocol: Protocol, page: number): void {
    void this.keep({ protocol, page, unsent: true }).then(() => {
      this.setting.events.onSaved({ at: "sending" });
      this.later(REST_MILLISECONDS);
    });
  }

  /** The entry is finished once all that was typed is sent. */
  finish(reasons: readonly Reason[], onPaper: string | null): void {
    void this.keep({ finishing: { key: crypto.randomUUID(), reasons, onPaper } }).then(() => this.later(0));
  }

  /** Sends at once what waits; for the moment at which the connection is back. */
  hurry(): void {
    this.later(0);
  }

  private keep(change: Partial<LocalDraft>): Promise<void> {
    this.draft = { ...this.draft, ...change };
    return this.setting.drafts.write(this.draft);
  }

  private later(wait: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.send(), wait);
  }

  private async send(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      while (await this.step()) this.tries = 0;
    } catch {
      this.setting.events.onSaved({ at: "here", why: "no-answer", message: "" });
      this.later(WAITS[Math.min(this.tries, WAITS.length - 1)] ?? 10_000);
      this.tries += 1;
    } finally {
      this.busy = false;
    }
  }

  /** Does the next thing that waits; `false` where nothing does, or nothing can be done. */
  private async step(): Promise<boolean> {
    const { sending, unsent, protocol, page, finishing } = this.draft;
    if (sending === null && unsent) {
      await this.keep({ sending: { key: crypto.randomUUID(), protocol, page }, unsent: false });
    }
    if (this.draft.sending !== null) return this.sendSaving(this.draft.sending);
    return finishing === null ? false : this.sendFinishing(finishing);
  }

  private async sendSaving({ key, protocol, page }: NonNullable<LocalDraft["sending"]>): Promise<boolean> {
    const { path, paper, events } = this.setting;
    events.onSaved({ at: "sending" });
    const body = { paper, revision: this.draft.revision, page, protocol };
    const answered = await answeredOf(ask("put", path, body, { idempotencyKey: key }));
    if (!answered.ok) return this.refused(answered);
    await this.keep({ sending: null, revision: (answered.value as { readonly revision: number }).revision });
    if (!this.draft.unsent) events.onSaved({ at: "server", when: Date.now() });
    return true;
  }

  private async sendFinishing({ key, reasons, onPaper }: NonNullable<LocalDraft["finishing"]>): Promise<boolean> {
    const { path, paper, drafts, events } = this.setting;
    const body = { paper, revision: this.draft.revision, reasons, onPaper };
    const answered = await answeredOf(ask("post", `${path}/finish`, body, { idempotencyKey: key }));
    await this.keep({ finishing: null });
    if (answered.ok) {
      await drafts.remove(this.draft.id);
      events.onFinished((answered.value as { readonly state: string }).state);
    } else events.onRefused(answered);
    return false;
  }

  private refused({ code, message, status }: Extract<Answered, { readonly ok: false }>): false {
    const { events } = this.setting;
    // What cannot be read is not sent as it is again, but with what is typed next.
    if (status === 400 || status === 422) void this.keep({ sending: null, unsent: true });
    // The finishing is asked for again by whoever sees what was refused.
    void this.keep({ finishing: null });
    events.onSaved(code === "stale" ? { at: "stale", message } : { at: "here", why: "refused", message });
    return false;
  }
}

/** What the server answered. A server that cannot answer now is the same as none: the step stays in the queue. */
async function answeredOf(asked: Promise<Answered>): Promise<Answered> {
  const answered = await asked;
  if (!answered.ok && (answered.status >= 500 || answered.status === 429)) throw new TypeError(answered.code);
  return answered;
}
