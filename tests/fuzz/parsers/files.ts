import { readFileSync } from "node:fs";
import type { Form } from "@dauys/core/protocol";
import { readForm } from "@dauys/core/protocol";

/** A file of the house as text, by its path from the root. */
export function houseFile(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
}

/** A form of the house by its name. */
export function houseForm(name: string): Form {
  const read = readForm(houseFile(`forms/${name}.json`));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read.form;
}
