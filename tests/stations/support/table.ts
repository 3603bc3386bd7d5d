import { readFileSync } from "node:fs";

/** A small CSV file as objects by its header: for the tables of totals that lie beside the stations. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), cellOf));
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}

function cellOf([, quoted, plain]: RegExpMatchArray): string {
  return quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
}
