import type { BodyOf, Fold } from "@dauys/core/election";
import type { HoldView } from "./mended-view.ts";
import type { PlacedEntry } from "./seen-entries.ts";

/** What commissions above held back, in the order of the record, each with the release that followed. */
export function holdsOf({ units, commissions }: Fold, rare: readonly PlacedEntry[]): readonly HoldView[] {
  const holds: HoldView[] = [];
  for (const { index, entry } of rare) {
    if (entry.type !== "protocol-held" && entry.type !== "protocol-released") continue;
    const { unit, reason } = entry.body as BodyOf<"protocol-held" | "protocol-released">;
    const received = entry.sigs.received ?? null;
    if (entry.type === "protocol-held") {
      const by = { id: entry.by, name: commissions.get(entry.by)?.name ?? null };
      holds.push({ unit, entry: index, at: entry.at, received, by, reason, released: null });
      continue;
    }
    const place = holds.findLastIndex((each) => each.unit === unit && each.released === null);
    const open = holds[place];
    // What was filed as held back is released as well, without anybody above having held it; where voting was repeated, the
    // protocol that was held is gone.
    const reopened = units.get(unit)?.reopened ?? -1;
    if (open === undefined || (open.entry < reopened && reopened < index)) continue;
    holds[place] = { ...open, released: { entry: index, received, reason } };
  }
  return holds;
}
