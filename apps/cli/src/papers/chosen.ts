import { PAPER_KINDS, type PaperKind } from "@dauys/exchange/papers";
import { type Call, isGiven, optionOf } from "../command.ts";
import { told } from "../keys/told.ts";
import { good, type Result, refused, type Trouble } from "../trouble.ts";
import { PAPERS_TEXTS } from "./texts.ts";

/** What a call asks for: one paper into a file, or all of a kind (or of every kind) into a folder. */
export interface Chosen {
  readonly place: string;
  /** `null`: of every kind. */
  readonly kind: PaperKind | null;
  readonly target: { readonly out: string } | { readonly folder: string };
  /** The address of the published site, without a slash at its end. */
  readonly site: string | null;
}

const PAPERS = PAPER_KINDS.join(", ");

/** A trouble with what the command was given. */
export function paperTrouble(
  code: string,
  params: Readonly<Record<string, string>> = {},
  file: string | null = null,
): Trouble {
  return told(PAPERS_TEXTS, code, params, file);
}

/** Reads kind, record and target out of a call. */
export function chosenOf(call: Call): Result<Chosen> {
  const [first = "", second] = call.args;
  const [given, place] = second === undefined ? [null, first] : [first, second];
  const kind = PAPER_KINDS.find((known) => known === given) ?? null;
  const [out, folder, all] = [optionOf(call, "out"), optionOf(call, "to"), isGiven(call, "all")];
  const site = siteOf(optionOf(call, "site"));
  if (given !== null && kind === null) {
    return refused([paperTrouble("unknown-paper", { given: given.slice(0, 100), papers: PAPERS })]);
  }
  if (!site.ok) return site;
  if (all && out !== undefined) return refused([paperTrouble("both")]);
  if (all && folder !== undefined) return good({ place, kind, target: { folder }, site: site.value });
  if (kind === null) return refused([paperTrouble("no-paper", { papers: PAPERS })]);
  if (all || out === undefined) return refused([paperTrouble("where-to")]);
  return good({ place, kind, target: { out }, site: site.value });
}

function siteOf(given: string | undefined): Result<string | null> {
  if (given === undefined) return good(null);
  const url = URL.canParse(given) ? new URL(given) : null;
  const fits = url !== null && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
  if (!fits) return refused([paperTrouble("site", { given: given.slice(0, 200) })]);
  return good(url.href.replace(/\/+$/, ""));
}
