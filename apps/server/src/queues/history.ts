import type { Filing, Fold, UnitState } from "@dauys/core/election";
import type { Trilingual } from "@dauys/language";
import type { HistoryLine } from "../pages/queues/unit-view.ts";
import { inAll } from "../texts/in-all.ts";
import { unitTexts } from "../texts/queues-unit.ts";
import { clockText, type ShownClock } from "./clock-text.ts";

/** All that the record says of a unit, the first thing first. */
export function historyOf({ layout }: Fold, unit: UnitState, clock: ShownClock): readonly HistoryLine[] {
  const at = (text: string | null): string | null => (text === null ? null : clockText(clock, Date.parse(text)));
  const plain = { at: null, by: null, receipt: false };
  const lines: HistoryLine[] = [];
  for (const { entry, body, received, at: made } of unit.seals) {
    const stage = layout?.form.stages.find(({ id }) => id === body.stage)?.label ?? same(body.stage);
    lines.push({
      entry,
      at: at(received ?? made),
      by: null,
      what: named("sealed", stage),
      reason: null,
      receipt: true,
    });
  }
  for (const filing of unit.earlier.flatMap(chain)) {
    const line = lineOf(filing, at);
    lines.push({ ...line, what: both(line.what, unitTexts.earlier) });
  }
  if (unit.reopened !== null) lines.push({ ...plain, entry: unit.reopened, what: unitTexts.reopened, reason: null });
  for (const filing of chain(unit.filing)) lines.push(...filingLines(filing, at));
  if (unit.disputed !== null) {
    const { entry, reason } = unit.disputed;
    lines.push({ ...plain, entry, what: inAll(unitTexts, "is-held", { reason }), reason: null });
  }
  if (unit.invalidated !== null) {
    const { entry, ground } = unit.invalidated;
    lines.push({ ...plain, entry, what: inAll(unitTexts, "invalidated", { ground }), reason: null });
  }
  return lines.sort((a, b) => a.entry - b.entry);
}

type At = (text: string | null) => string | null;

function filingLines(filing: Filing, at: At): readonly HistoryLine[] {
  const { released } = filing;
  const line = lineOf(filing, at);
  if (released === null) return [line];
  const what = inAll(unitTexts, "is-released", { reason: released.reason });
  return [line, { entry: released.entry, at: null, by: null, what, reason: null, receipt: false }];
}

function lineOf({ entry, received, at: made, by, body, held }: Filing, at: At): HistoryLine {
  const correction = "correction" in body ? body.correction : null;
  return {
    ...{ entry, at: at(received ?? made), by: by.id, what: whatOf(correction), receipt: true },
    reason: [correction?.reason, held].filter((one) => one !== null && one !== undefined).join("; ") || null,
  };
}

function whatOf(
  correction: Extract<Filing["body"], { readonly correction: unknown }>["correction"] | null,
): Trilingual {
  switch (correction?.kind) {
    case undefined:
      return unitTexts.filed;
    case "transcription-fix":
      return unitTexts["transcription-fix"];
    case "recount":
      return inAll(unitTexts, "recount", { ground: correction.ground, orderedBy: correction.orderedBy });
    case "re-issue":
      return inAll(unitTexts, "re-issue", { issuedBy: correction.issuedBy });
  }
}

/** A filing and those before it, the first first. */
export function chain(filing: Filing | null): readonly Filing[] {
  const found: Filing[] = [];
  for (let at = filing; at !== null; at = at.before) found.unshift(at);
  return found;
}

function named(key: "sealed", stage: Trilingual): Trilingual {
  const text = (lang: "kk" | "ru" | "en"): string => unitTexts[key][lang].replace("{stage}", stage[lang]);
  return { kk: text("kk"), ru: text("ru"), en: text("en") };
}

function both(one: Trilingual, other: Trilingual): Trilingual {
  return { kk: `${one.kk} (${other.kk})`, ru: `${one.ru} (${other.ru})`, en: `${one.en} (${other.en})` };
}

function same(text: string): Trilingual {
  return { kk: text, ru: text, en: text };
}
