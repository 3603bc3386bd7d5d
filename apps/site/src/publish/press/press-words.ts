import type { FileRead } from "@dauys/core/election";
import type { PutFile } from "../folder/put-file.ts";
import type { Outcome } from "../publish-fault.ts";
import type { Job, Plan, Since } from "./job.ts";
import type { Ground, PressOrder, Standing } from "./press.ts";

/** What the thread of a press is set up with. */
export interface ThreadOrder extends Omit<PressOrder, "id" | "origin"> {
  readonly id: string | null;
  readonly origin: string | null;
}

/** What is asked of a thread, and what it answers. */
export interface Asked {
  readonly advance: null;
  readonly plan: Since | null;
  readonly begin: Ground;
  readonly work: Job;
}

/** The answers to what is asked. */
export interface Answered {
  readonly advance: Outcome<Standing>;
  readonly plan: Plan;
  readonly begin: null;
  readonly work: readonly PutFile[];
}

/** A question to the thread. */
export interface Question<K extends keyof Asked = keyof Asked> {
  readonly number: number;
  readonly ask: K;
  readonly with: Asked[K];
}

/** What the thread says: an answer, that it failed, how far it is, or which file of the record it needs. */
export type Said =
  | { readonly say: "answer"; readonly number: number; readonly answer: Answered[keyof Answered] }
  | { readonly say: "failed"; readonly number: number; readonly error: Error }
  | { readonly say: "progress"; readonly number: number; readonly done: number; readonly of: number }
  | { readonly say: "read"; readonly file: number; readonly path: string; readonly most: number };

/** What the thread is told: a question, or a file that it asked for. */
export type Told =
  | ({ readonly tell: "question" } & Question)
  | { readonly tell: "file"; readonly file: number; readonly read: FileRead };
