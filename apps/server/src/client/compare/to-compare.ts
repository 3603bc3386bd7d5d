import type { Ground } from "../../entry/ground.ts";
import type { SettleView } from "../../entry/settle-paper.ts";

/** What the server says of a paper that waits for a supervisor. */
export interface ToCompare {
  readonly ground: Omit<Ground, "below">;
  readonly settle: SettleView;
  /** Names of those who typed, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** Sends something to the server about the paper, and shows what became of it. */
export type Send = (tail: string, body: object) => Promise<boolean>;
