import { type CompiledForm, type Finding, type Protocol, readValue } from "@dauys/core/protocol";
import { entryFindings } from "../../entry/ground.ts";
import { valueAt } from "../../entry/places.ts";
import type { Loaded } from "./load.ts";
import type { PaperPage } from "./paper-pages.ts";

/** What is no finding while somebody still types: that something is not there yet. */
const LATER: ReadonlySet<string> = new Set(["missing", "list-missing", "not-signed"]);

/** What this page brings to light: what an earlier page showed already is not told again before all is looked at. */
export function freshFindings(
  { ground }: Pick<Loaded, "ground">,
  compiled: CompiledForm,
  pages: readonly PaperPage[],
  page: number,
  protocol: Protocol,
): readonly Finding[] {
  const stage = pages[page]?.stage;
  if (stage === undefined) return [];
  const before = pages.slice(0, page).findLast((one) => one.stage !== stage)?.stage;
  const told = before === undefined ? [] : entryFindings(ground, compiled, protocol, before).map(keyOf);
  return entryFindings(ground, compiled, protocol, stage).filter(
    (finding) => !LATER.has(finding.code) && !told.includes(keyOf(finding)),
  );
}

function keyOf({ code, check, about }: Finding): string {
  return JSON.stringify([code, check, about]);
}

/** Whether every figure of a page that has to be there is there: only then are votes and things added up. */
export function isComplete(page: PaperPage | undefined, protocol: Protocol): boolean {
  return (page?.cells ?? []).every((cell) => {
    if (cell.kind === "figure") return cell.optional || readValue(valueAt(protocol, cell.place)) !== null;
    return cell.kind === "seats" || protocol.collections?.[cell.collection.id] !== undefined;
  });
}

/** Whether a finding adds up things of which more may still be typed: votes of lists, members, boxes. */
export function isSum({ operands }: Finding): boolean {
  return operands.some(({ name }) => name.includes(":"));
}
