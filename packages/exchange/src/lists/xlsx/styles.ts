import type { XmlElement } from "@rgrove/parse-xml";
import { isDateFormat } from "./serial-date.ts";
import { attributeOf, childOf, childrenOf } from "./xml.ts";

/** What matters of how a cell looks: whether its number is shown as a date, and whether it is struck out. */
export interface CellStyle {
  readonly isDate: boolean;
  readonly struck: boolean;
}

/** The styles of cells, by their numbers. */
export function stylesIn(root: XmlElement | null): readonly CellStyle[] {
  if (root === null) return [];
  const formats = new Map(
    below(root, "numFmts", "numFmt").map(
      (node) => [Number(attributeOf(node, "numFmtId")), attributeOf(node, "formatCode") ?? ""] as const,
    ),
  );
  const struckFonts = below(root, "fonts", "font").map(isStruck);
  return below(root, "cellXfs", "xf").map((node) => {
    const id = Number(attributeOf(node, "numFmtId") ?? 0);
    const struck = struckFonts[Number(attributeOf(node, "fontId") ?? 0)] ?? false;
    return { isDate: isDateFormat(id, formats.get(id)), struck };
  });
}

/** Whether a font, or the look of a part of a text, strikes it out. */
export function isStruck(font: XmlElement): boolean {
  return childrenOf(font, "strike").some((node) => !["0", "false"].includes(attributeOf(node, "val") ?? "1"));
}

function below(root: XmlElement, list: string, item: string): readonly XmlElement[] {
  const all = childOf(root, list);
  return all === undefined ? [] : childrenOf(all, item);
}
