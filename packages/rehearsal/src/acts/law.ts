import { canonicalJson, type JsonValue } from "@dauys/core/json";
import { type ReadRules, type Rules, readRules } from "@dauys/core/rules";

/**
 * The rules as the fold reads them.
 * @throws RangeError for rules that are not read, or under which the rehearsal's people cannot be chosen
 */
export function lawOf(document: JsonValue, people: boolean): ReadRules {
  const read = readRules(canonicalJson(document));
  if (!read.ok) throw new RangeError(`the rules: ${read.faults[0]?.message}`);
  const { order } = read.read.rules.lists ?? {};
  const known = order?.decidedBy === "party-after" && order.fallback === "alphabetical-state-language";
  if (people && !known) throw new RangeError("the rules: who sits is not decided as the rehearsal's parties decide it");
  return read.read;
}

/** How many seats an assembly elects by these rules. */
export function assemblySeats({ assembly, chamber }: Rules): number {
  return chamber?.parts.find(({ id }) => id === assembly?.part)?.seats ?? 0;
}
