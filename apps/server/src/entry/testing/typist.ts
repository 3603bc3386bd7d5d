import type { Protocol } from "@dauys/core/protocol";
import type { TestPerson } from "../../testing/test-office.ts";
import type { EntryView } from "../entry-view.ts";
import type { Ground } from "../ground.ts";
import { inOrder } from "../places.ts";

/** An answer of the interface, read. */
interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Somebody who types papers of one unit in a test, as the page would. */
export interface Typist {
  readonly show: () => Promise<{ readonly ground: Ground; readonly entry: EntryView }>;
  readonly open: (key?: string) => Promise<Answer>;
  /** Saves over whatever the server has of one's own. */
  readonly save: (protocol: unknown, key?: string) => Promise<Answer>;
  readonly finish: (more?: object) => Promise<Record<string, unknown>>;
  readonly ask: (method: "post" | "put", tail: string, body?: unknown, key?: string) => Promise<Answer>;
}

/** Makes a typist of a person. */
export function typist(person: TestPerson, unit: string, path = "entry"): Typist {
  const base = `/api/v1/units/${unit}/${path}`;
  const ask: Typist["ask"] = async (method, tail, body, key) => {
    const response = await person.send(method, `${base}${tail}`, body, key);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const show: Typist["show"] = async () => {
    const response = await person.get(base);
    return (await response.json()) as { readonly ground: Ground; readonly entry: EntryView };
  };
  const mine = async () => {
    const { entry } = await show();
    return { paper: entry.paper?.id ?? "", revision: entry.mine?.revision ?? 0 };
  };
  return {
    show,
    ask,
    open: (key) => ask("post", "", undefined, key),
    save: async (protocol, key) => ask("put", "", { ...(await mine()), page: 0, protocol }, key),
    finish: async (more = {}) =>
      (await ask("post", "/finish", { ...(await mine()), reasons: [], onPaper: null, ...more })).body,
  };
}

/** A protocol with some of its figures typed wrongly. */
export function mistyped(paper: Protocol, fields: Readonly<Record<string, number>>): Protocol {
  return inOrder({ ...paper, fields: { ...paper.fields, ...fields } });
}
