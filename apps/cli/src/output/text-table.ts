import { displayWidth, padded } from "./width.ts";

/** A column of a table: its head, and whether its cells stand at the end of it, as figures do. */
export interface Column {
  readonly head: string;
  readonly align: "start" | "end";
}

/** A column of texts. */
export function texts(head: string): Column {
  return { head, align: "start" };
}

/** A column of figures. */
export function figures(head: string): Column {
  return { head, align: "end" };
}

/** A table in lines, its columns aligned by what a terminal shows; no spaces at the ends of lines. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [columns.map(({ head }) => head), ...rows];
  const widths = columns.map((_, i) =>
    lines.reduce((widest, cells) => Math.max(widest, displayWidth(cells[i] ?? "")), 0),
  );
  return lines.map((cells) =>
    columns
      .map(({ align }, i) => padded(cells[i] ?? "", widths[i] ?? 0, align))
      .join("  ")
      .trimEnd(),
  );
}
