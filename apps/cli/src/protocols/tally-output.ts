import type { Form } from "@dauys/core/protocol";
import { formatInteger, message } from "@dauys/language";
import type { Call } from "../command.ts";
import { PROTOCOLS_TALLY } from "../messages/protocols-tally.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import type { FileTotals, Total, UnitTotals } from "./unit-totals.ts";

/** Totals of all protocols: a row for each figure and list, under the numbers that the table by unit uses. */
export function nationLines({ lang }: Call, form: Form, { fields, lists }: UnitTotals): readonly string[] {
  const say = (key: "number" | "figure" | "total" | "unknown"): string => message(PROTOCOLS_TALLY, key, lang);
  const labelOf = (id: string): string => form.fields.find((field) => field.id === id)?.label[lang] ?? id;
  const rows: readonly (readonly [string, Total])[] = [
    ...[...fields].map(([id, total]) => [labelOf(id), total] as const),
    ...[...lists].map(([id, total]) => [message(PROTOCOLS_TALLY, "list", lang, { id }), total] as const),
  ];
  return textTable(
    [figures(say("number")), texts(say("figure")), figures(say("total")), figures(say("unknown"))],
    rows.map(([label, { known, unknown }], i) => [
      String(i + 1),
      label,
      formatInteger(known, lang),
      unknown === 0 ? "" : formatInteger(unknown, lang),
    ]),
  );
}

/** Totals of each unit, the figures under their numbers. */
export function unitLines({ lang }: Call, { nation, units }: FileTotals, level: string): readonly string[] {
  const [fields, lists] = [[...nation.fields.keys()], [...nation.lists.keys()]];
  const cells = (totals: UnitTotals): readonly string[] => [
    totals.unit === null ? message(PROTOCOLS_TALLY, "none", lang, { level }) : totals.unit,
    formatInteger(totals.protocols, lang),
    ...fields.map((id) => shown(totals.fields.get(id), totals.protocols)),
    ...lists.map((id) => shown(totals.lists.get(id), totals.protocols)),
  ];
  // A figure that no protocol of the unit states is not known, which is not zero.
  const shown = (total: Total | undefined, protocols: number): string =>
    total === undefined || total.unknown >= protocols ? "" : formatInteger(total.known, lang);
  const numbers = [...fields, ...lists].map((_, i) => figures(String(i + 1)));
  const heads = [texts(message(PROTOCOLS_TALLY, "unit", lang)), figures(message(PROTOCOLS_TALLY, "protocols", lang))];
  const all = cells({ ...nation, unit: message(PROTOCOLS_TALLY, "nation", lang) });
  return [
    message(PROTOCOLS_TALLY, "byNumber", lang, { level }),
    ...textTable([...heads, ...numbers], [...units.map(cells), all]),
  ];
}

/** Totals of one unit for programs. */
export function totalsJson({ protocols, fields, lists, figures: common }: UnitTotals): object {
  return {
    protocols,
    fields: Object.fromEntries(fields),
    lists: Object.fromEntries(lists),
    figures: Object.fromEntries(common),
  };
}
