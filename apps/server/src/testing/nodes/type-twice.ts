import type { Protocol } from "@dauys/core/protocol";
import type { StubbornClient, Told } from "./stubborn-client.ts";

/** Somebody at a keyboard. */
export interface Typing {
  readonly id: string;
  readonly client: StubbornClient;
}

/** One paper to be typed, the first or the second time. */
export interface Job {
  readonly unit: string;
  readonly paper: Protocol;
  readonly slot: 1 | 2;
}

/**
 * Types a paper as the page does: open, save, finish, each under a key of its own, sent again until it is answered. Returns what
 * the server said in the end: it is in the tables from then on, whatever happens to the node.
 * @throws Error with what was refused
 */
export async function typePaper({ id, client }: Typing, { unit, paper, slot }: Job): Promise<string> {
  const base = `/api/v1/units/${unit}/entry`;
  const key = (step: string): string => `${id}.${unit}.${slot}.${step}`;
  const opened = await client.ask("post", base, undefined, key("open"));
  if (opened.status >= 300 && opened.value.code !== "being-typed") throw refused(unit, "open", opened);
  const mine = async (): Promise<{ readonly paper: string; readonly revision: number }> => {
    const { value } = await client.ask("get", base);
    const { paper: open, mine: own } = value.entry as {
      readonly paper: { readonly id: string };
      readonly mine: { readonly revision: number };
    };
    return { paper: open.id, revision: own.revision };
  };
  const saved = await client.ask("put", base, { ...(await mine()), page: 0, protocol: paper }, key("save"));
  if (saved.status >= 300) throw refused(unit, "save", saved);
  const finished = await client.ask(
    "post",
    `${base}/finish`,
    { ...(await mine()), reasons: [], onPaper: null },
    key("finish"),
  );
  if (finished.status >= 300) throw refused(unit, "finish", finished);
  return String(finished.value.state);
}

function refused(unit: string, step: string, { status, value }: Told): Error {
  return new Error(`${unit}: ${step} was answered ${status} ${JSON.stringify(value)}`);
}
