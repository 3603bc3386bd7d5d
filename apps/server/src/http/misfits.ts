import { type Catalogue, LANGS, type Trilingual } from "@dauys/language";
import type { z } from "zod";
import { inAll } from "../texts/in-all.ts";
import { misfitTexts } from "../texts/misfits.ts";

/** A part of a request that is not what the route asks for. */
export interface Misfit {
  /** Where it stands, such as `rows.3.name`; empty for the request as a whole. */
  readonly place: string;
  readonly problem: keyof typeof misfitTexts;
  /** The bound that is passed, where there is one. */
  readonly n?: number;
}

/** So many are told, and so much of each place: names of members are the sender's own words. */
const MOST_TOLD = 3;
const MOST_PLACE = 80;

/** The parts of a request that did not fit its shape, and how. */
export function misfitsOf({ issues }: z.ZodError, given: unknown): readonly Misfit[] {
  return issues.slice(0, MOST_TOLD).map((issue) => {
    const path = issue.path.map(String);
    const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, MOST_TOLD).join(", ") : "";
    const place = [...path, ...(keys === "" ? [] : [keys])].join(".").slice(0, MOST_PLACE);
    return { place, ...problemOf(issue, at(given, path)) };
  });
}

type Issue = z.ZodError["issues"][number];

function problemOf(issue: Issue, value: unknown): Omit<Misfit, "place"> {
  if (issue.code === "unrecognized_keys") return { problem: "not-asked-for" };
  if (value === undefined) return { problem: "missing" };
  switch (issue.code) {
    case "invalid_type":
      return { problem: "wrong-kind" };
    case "invalid_format":
      return { problem: "not-written-so" };
    case "too_big":
      return { problem: beyond(issue.origin, "too-long", "too-many", "too-large"), n: Number(issue.maximum) };
    case "too_small":
      return { problem: beyond(issue.origin, "too-short", "too-few", "too-small"), n: Number(issue.minimum) };
    case "custom":
      return { problem: issue.params?.problem === "unseen" ? "unseen" : "not-allowed" };
    default:
      return { problem: "not-allowed" };
  }
}

function beyond<P>(origin: string, text: P, list: P, number: P): P {
  if (origin === "string") return text;
  return origin === "array" ? list : number;
}

/** What stands at a place of something that was sent; `undefined` where nothing does. */
function at(given: unknown, path: readonly string[]): unknown {
  let found = given;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[step];
  }
  return found;
}

/** The misfits of a request in words, one after another. */
export function misfitWords(misfits: readonly Misfit[]): Trilingual {
  const told = misfits.map(({ place, problem, n }) => {
    const words = inAll(misfitTexts as Catalogue, problem, n === undefined ? {} : { n });
    return { place, words };
  });
  const [kk = "", ru = "", en = ""] = LANGS.map((lang) =>
    told.map(({ place, words }) => (place === "" ? words[lang] : `${place}: ${words[lang]}`)).join("; "),
  );
  return { kk, ru, en };
}
