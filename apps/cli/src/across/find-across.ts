import {
  type CrossCode,
  type CrossFinding,
  compileForm,
  fallingTurnout,
  fallWatch,
  farShare,
  figureShare,
  identicalVotes,
  type ProtocolBatch,
  placeLabel,
  stationRegister,
  type TurnoutReport,
} from "@dauys/core/protocol";
import type { Layout } from "../protocols/load-layout.ts";
import { type FileTotals, totalsBy } from "../protocols/unit-totals.ts";

/** What to look for beside the file itself. */
export interface Asked {
  /** The level within which protocols are compared; `null`: the whole file. */
  readonly within: string | null;
  readonly expected: readonly string[] | null;
  readonly turnout: readonly TurnoutReport[] | null;
  /** Totals of an earlier file of the same count. */
  readonly before: FileTotals | null;
}

/** How often something was found, or why it was not looked for: another file is needed, or the form has no such figure. */
export type Counts = ReadonlyMap<CrossCode, number | "not-asked" | "not-in-form">;

/** Looks across the protocols of a file: batch by batch, then once more at all of them. */
export interface Search {
  readonly add: (batch: ProtocolBatch) => void;
  readonly found: () => { readonly findings: readonly CrossFinding[]; readonly counts: Counts };
}

/** A search that has seen nothing yet. */
export function searchAcross({ form }: Layout, asked: Asked): Search {
  const compiled = compileForm(form);
  const { within, expected } = asked;
  const [identical, far, register] = [identicalVotes(form, { within }), farShare(form, { within }), stationRegister()];
  const totals = totalsBy(form, within);
  const batches: ProtocolBatch[] = [];
  const early: CrossFinding[] = [];
  return {
    add: (batch) => {
      batches.push(batch);
      early.push(...register.add(batch), ...identical.add(batch));
      far.add(batch);
      if (asked.before !== null) totals.add(batch);
    },
    found: () => {
      const findings = [
        ...early,
        ...(expected === null ? [] : register.missing(expected)),
        ...batches.flatMap((batch) => far.find(batch)),
        ...batches.flatMap((batch) => figureShare(compiled, batch, { part: "addedOnDay" })),
        ...batches.flatMap((batch) => figureShare(compiled, batch, { part: "mobile" })),
        ...(asked.before === null ? [] : falls(form, asked.before, totals.found())),
        ...fallingTurnout(asked.turnout ?? []),
      ];
      return { findings, counts: countsOf(findings, form, asked) };
    },
  };
}

/** Figures that are smaller than in the earlier file, in all and in each unit of the level. */
function falls(form: Layout["form"], before: FileTotals, after: FileTotals): readonly CrossFinding[] {
  const watch = fallWatch();
  const label = (figure: string) => placeLabel(form, figure);
  const observe = ({ nation, units }: FileTotals, at: string): readonly CrossFinding[] =>
    [{ ...nation, unit: "∑" }, ...units].flatMap(({ unit, fields, lists }) => {
      const named = (part: string, all: ReadonlyMap<string, { readonly known: number }>) =>
        [...all].map(([name, { known }]) => [`${part}/${name}`, known] as const);
      const figures = new Map([...named("fields", fields), ...named("votes", lists)]);
      return watch.observe({ unit: unit ?? "—", at, corrected: false, figures }, label);
    });
  observe(before, "1");
  return observe(after, "2");
}

const CODES: readonly CrossCode[] = [
  "duplicate-station",
  "station-missing",
  "identical-votes",
  "far-share",
  "added-on-day",
  "mobile-share",
  "figure-falls",
  "turnout-falls",
];

function countsOf(findings: readonly CrossFinding[], { figures }: Layout["form"], asked: Asked): Counts {
  const asks = (given: unknown): "not-asked" | null => (given === null ? "not-asked" : null);
  const has = (sum: unknown): "not-in-form" | null => (sum === undefined ? "not-in-form" : null);
  const without: Partial<Record<CrossCode, "not-asked" | "not-in-form" | null>> = {
    "station-missing": asks(asked.expected),
    "added-on-day": has(figures.addedOnDay),
    "mobile-share": has(figures.mobile),
    "figure-falls": asks(asked.before),
    "turnout-falls": asks(asked.turnout),
  };
  return new Map(
    CODES.map((code) => [code, without[code] ?? findings.filter((finding) => finding.code === code).length]),
  );
}
