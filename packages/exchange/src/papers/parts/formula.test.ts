import { readdirSync, readFileSync } from "node:fs";
import { readForm } from "@dauys/core/protocol";
import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { relationText } from "./formula.ts";

const FORMS = new URL("../../../../../forms/", import.meta.url);
const files = readdirSync(FORMS).filter((name) => name.endsWith(".json") && name !== "form.schema.json");

function formOf(name: string) {
  const read = readForm(readFileSync(new URL(name, FORMS), "utf8"));
  if (!read.ok) throw new Error(name);
  return read.read.form;
}

test.each(files)("every check of %s is said in the words of the form, and no name of a formula is left", (name) => {
  const form = formOf(name);
  const relations = form.checks.flatMap((check) => [check, ...(check.when ?? [])]);
  expect(relations.length).toBeGreaterThan(3);
  for (const relation of relations) {
    for (const lang of LANGS) {
      const said = relationText(form, relation, lang);
      expect(said).toMatch(/ [=≠≤≥<>] /u);
      expect(said).not.toMatch(/(votes|stated|list|total|count|item|signed|attached):[a-z]/u);
      const ids = [...form.fields, ...(form.collections ?? [])].map(({ id }) => id).filter((id) => id.includes("-"));
      for (const id of ids) expect(said.split(/[^a-z-]/u)).not.toContain(id);
    }
  }
});

test("a sum has its signs and factors", () => {
  const relation = {
    left: ["102/100 * registered", "-invalid"],
    compare: "<=",
    right: ["7", "total:members.issued"],
  } as const;
  expect(relationText(formOf("kz-2021.json"), relation, "en")).toBe(
    "102/100 × A (Voters on the list) − F (Ballots found invalid) ≤ 7 + C (Ballots issued by the member), all together",
  );
});
