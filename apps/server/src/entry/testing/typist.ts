import type { Protocol } from "@dauys/core/protocol";
import type { TestPerson } from "../../testing/test-office.ts";
import type { InTheWay } from "../advance.ts";
import type { EntryView } from "../entry-view.ts";
import { type Ground, LEVEL_CODE } from "../ground.ts";
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
  /** Opens, saves and finishes, with a reason for each warning and for the errors. */
  readonly type: (protocol: unknown) => Promise<Record<string, unknown>>;
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
  const open: Typist["open"] = (key) => ask("post", "", undefined, key);
  const save: Typist["save"] = async (protocol, key) => ask("put", "", { ...(await mine()), page: 0, protocol }, key);
  const finish: Typist["finish"] = async (more = {}) =>
    (await ask("post", "/finish", { ...(await mine()), reasons: [], onPaper: null, ...more })).body;
  const type: Typist["type"] = async (protocol) => {
    await open();
    await save(protocol);
    const done = await finish();
    if (done.code !== "findings") return done;
    const { errors, warnings, levels } = done.details as InTheWay;
    const reasons = [
      ...warnings.map(({ code, check, about }) => ({ code, about, ...(check === null ? {} : { check }) })),
      ...levels.map(({ about }) => ({ code: LEVEL_CODE, about })),
    ].map((one) => ({ ...one, reason: "so it is" }));
    return finish({ reasons, onPaper: errors.length > 0 ? "so it stands" : null });
  };
  return { show, ask, open, save, finish, type };
}

/** A protocol with some of its figures typed wrongly. */
export function mistyped(paper: Protocol, fields: Readonly<Record<string, number>>): Protocol {
  return inOrder({ ...paper, fields: { ...paper.fields, ...fields } });
}
