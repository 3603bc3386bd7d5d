import type { Given } from "../../entry/advance.ts";
import type { EntryView } from "../../entry/entry-view.ts";
import type { Ground } from "../../entry/ground.ts";
import { ask } from "../api.ts";

/** What the server says of a paper that is to be typed. */
export interface Loaded {
  readonly ground: Ground;
  readonly given: Given;
  /** Whether it is typed at the unit itself. */
  readonly own: boolean;
  readonly entry: EntryView;
}

/** Asks for the paper until the server answers; a refusal is told and ends it. @returns `null` after a refusal */
export async function load(path: string, onTrouble: (message: string) => void): Promise<Loaded | null> {
  for (;;) {
    const answered = await ask("get", path).catch(() => null);
    if (answered?.ok === true) return answered.value as Loaded;
    if (answered !== null && answered.status < 500 && answered.status !== 429) {
      onTrouble(answered.message);
      return null;
    }
    onTrouble("");
    await new Promise((resolve) => window.setTimeout(resolve, 2000));
  }
}
