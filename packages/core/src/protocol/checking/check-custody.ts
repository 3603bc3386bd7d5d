import type { HandOver, Protocol, Seal } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import type { Finding } from "./finding.ts";
import { same } from "./labels.ts";
import { structureFinding } from "./structure.ts";

/** Seals opened under another number than closed, and hand-overs that do not follow each other. */
export function checkCustody(form: Form, { custody, unit }: Protocol): readonly Finding[] {
  if (custody === undefined) return [];
  return [...checkSeals(form, custody.seals, unit), ...checkHandOvers(custody.handOvers, unit)];
}

function checkSeals(form: Form, seals: readonly Seal[], unit: string): readonly Finding[] {
  const key = (seal: Seal): string => JSON.stringify([seal.place, seal.thing ?? ""]);
  const closed = new Map<string, Set<string>>();
  for (const seal of seals.filter((entry) => entry.when === "closed")) {
    const numbers = closed.get(key(seal)) ?? new Set();
    closed.set(key(seal), numbers.add(seal.number));
  }
  return seals
    .filter((seal) => seal.when === "opened" && closed.get(key(seal))?.has(seal.number) !== true)
    .map((seal) => {
      const place = form.custody?.find((entry) => entry.id === seal.place);
      const label = place?.label ?? same(seal.place);
      const thing = seal.thing === undefined ? "" : ` ${seal.thing}`;
      const what = { kk: label.kk + thing, ru: label.ru + thing, en: label.en + thing };
      const about = `custody/${seal.place}${seal.thing === undefined ? "" : `/${seal.thing}`}`;
      return structureFinding("seal-differs", unit, about, { what, opened: seal.number }, { article: place?.article });
    });
}

/** For each thing, who hands it over has to be who received it, and not before receiving it. */
function checkHandOvers(handOvers: readonly HandOver[], unit: string): readonly Finding[] {
  const last = new Map<string, HandOver>();
  return handOvers.flatMap((next) => {
    const before = last.get(next.thing);
    last.set(next.thing, next);
    if (before === undefined) return [];
    const findings: Finding[] = [];
    const about = `custody/${next.thing}`;
    if (before.to !== next.from) {
      findings.push(
        structureFinding("hand-over-gap", unit, about, { what: next.thing, had: before.to, gave: next.from }),
      );
    }
    if (before.at !== undefined && next.at !== undefined && next.at < before.at) {
      const times = { what: next.thing, at: next.at, before: before.at };
      findings.push(structureFinding("hand-over-order", unit, about, times));
    }
    return findings;
  });
}
