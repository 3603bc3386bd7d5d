import type { SeatChanges } from "@dauys/core/chamber";
import { formatInteger, formatSigned, type Lang, message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";
import type { Paint } from "../output/paint.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { continuingLines } from "./continuing-lines.ts";
import type { LoadedChamber } from "./load-chamber.ts";
import type { Names } from "./names.ts";
import { CHAMBER_TEXTS } from "./texts.ts";

/** What the change is told from. */
export interface ChangeView {
  readonly loaded: LoadedChamber;
  readonly changes: SeatChanges | null;
  readonly names: Names;
  readonly lang: Lang;
  readonly tone: Paint;
}

/** What changed in the seats of the lists since the election before; nothing where that one is not at hand. */
export function changeLines({ loaded, changes, names, lang, tone }: ChangeView): readonly string[] {
  const { earlier } = loaded;
  if (changes === null || earlier === null) return [];
  const shown = (value: number | null, format: typeof formatInteger = formatInteger): string =>
    value === null ? message(CHAMBER_TEXTS, "unknown", lang) : format(value, lang);
  const row = (name: string, before: number | null, after: number | null): readonly string[] => [
    name,
    shown(before),
    shown(after),
    shown(before === null || after === null ? null : after - before, formatSigned),
  ];
  const rows = changes.lists.map(({ line, before, after }) =>
    row((line.after.length > 0 ? line.after : line.before).map(names.of).join(", "), before, after),
  );
  const total = (of: "before" | "after"): number | null =>
    changes.lists.reduce<number | null>((sum, { [of]: own }) => (sum === null || own === null ? null : sum + own), 0);
  const sum = row(message(OUTPUT, "sum", lang), total("before"), total("after"));
  const say = (key: "player" | "before" | "now" | "changeColumn"): string => message(CHAMBER_TEXTS, key, lang);
  const sums = { gained: shown(changes.gained), lost: shown(changes.lost) };
  return [
    "",
    tone("bold", message(CHAMBER_TEXTS, "change", lang, { earlier: earlier.election.id })),
    ...textTable(
      [texts(say("player")), figures(say("before")), figures(say("now")), figures(say("changeColumn"))],
      [...rows, sum],
    ),
    message(CHAMBER_TEXTS, "gainedLost", lang, sums),
    ...continuingLines(loaded, lang),
    message(CHAMBER_TEXTS, "renewalUnknown", lang),
  ];
}
