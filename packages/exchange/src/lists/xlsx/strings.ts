import type { XmlElement } from "@rgrove/parse-xml";
import { isStruck } from "./styles.ts";
import { childOf, childrenOf } from "./xml.ts";

/** A text of a workbook, and whether a part of it is struck out. */
export interface RichText {
  readonly text: string;
  readonly struck: boolean;
}

/** The shared strings of a workbook, by their numbers. */
export function sharedStrings(root: XmlElement | null): readonly RichText[] {
  return root === null ? [] : childrenOf(root, "si").map(stringOf);
}

/** The text of a string with or without formatting; readings of characters beside it are left out. */
export function stringOf(node: XmlElement): RichText {
  const runs = childrenOf(node, "r");
  const texts = [...childrenOf(node, "t"), ...runs.flatMap((run) => childrenOf(run, "t"))];
  const struck = runs.some((run) => childrenOf(run, "rPr").some(isStruck) && childOf(run, "t")?.text.trim() !== "");
  return { text: texts.map(({ text }) => unescaped(text)).join(""), struck };
}

/**
 * What XML cannot hold is written as its code unit, `_x000D_`; the underscore of a text that looks so as `_x005F_`.
 * @source ECMA-376 Part 1, 22.9.2.19.
 */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .toWellFormed();
}

/** A text as it stands in XML; the opposite of {@link unescaped}. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (character) =>
      character === "\n" || character === "\t"
        ? character
        : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
