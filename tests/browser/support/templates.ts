import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DEFAULTS } from "@dauys/site/build";
import { TEST_SITE } from "../../../scripts/lib/test-site.ts";

const ELECTIONS: ReadonlySet<string> = new Set(readdirSync(DEFAULTS.elections));
const COUNT = "rehearsal";

/**
 * By which template a page is made, from its address without language: names of one thing are replaced by what it is, all
 * else stays. So a page that is new to the site is of a template that is new here.
 */
export function templateOf(path: string): string {
  const [first = "", second = "", ...rest] = path.split("/");
  if (ELECTIONS.has(first)) return ["<election>", second, ...rest].join("/");
  if (first === "law") return ["law", "<law>", ...rest].join("/");
  if (first !== COUNT) return path;
  if (/^\d+$/.test(second)) return ["<count>", UNITS[second.length] ?? "<unit>", ...rest].join("/");
  if (second === "lists" && rest.length > 1) return ["<count>", "lists", "<list>", ...rest.slice(1)].join("/");
  return ["<count>", second, ...rest].join("/");
}

/** Units of the rehearsal by how many digits their codes have. */
const UNITS: Readonly<Record<number, string>> = { 2: "<region>", 4: "<district>", 7: "<station>" };

/** A template with pages made by it: those that say most and least; of some, all that differ. */
export interface Template {
  readonly name: string;
  /** Addresses without the language, such as `kz-2021/`; the longest page first. */
  readonly pages: readonly string[];
}

/** Elections have sections that others have not: all of them are looked at. */
const LOOK_AT_ALL: ReadonlySet<string> = new Set(["<election>/"]);

/**
 * All templates of the built site, from its own files.
 *
 * @param onDemand - pages that are made when they are asked for, and lie in no folder
 */
export function templatesOfSite(onDemand: readonly string[]): readonly Template[] {
  const groups = Map.groupBy(pagesIn(join(TEST_SITE.out, LANGUAGES[0] ?? ""), ""), ({ path }) => templateOf(path));
  const built = [...groups].map(([name, all]) => {
    const [longest = "", ...others] = all.toSorted((a, b) => b.bytes - a.bytes).map(({ path }) => path);
    return { name, pages: LOOK_AT_ALL.has(name) ? [longest, ...others] : [longest, ...others.slice(-1)] };
  });
  const made = Map.groupBy(onDemand, templateOf);
  return [...built, ...[...made].map(([name, pages]) => ({ name, pages }))];
}

interface SizedPage {
  readonly path: string;
  readonly bytes: number;
}

function pagesIn(folder: string, below: string): readonly SizedPage[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly SizedPage[] => {
    if (entry.isDirectory()) return pagesIn(join(folder, entry.name), `${below}${entry.name}/`);
    if (!entry.name.endsWith(".html")) return [];
    const { size: bytes } = statSync(join(folder, entry.name));
    return [{ path: entry.name === "index.html" ? below : `${below}${entry.name}`, bytes }];
  });
}

/** The languages of the site. */
export const LANGUAGES: readonly ("kk" | "ru" | "en")[] = ["kk", "ru", "en"];
