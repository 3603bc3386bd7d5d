import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as drawing from "./index.ts";

const here = new URL(".", import.meta.url);
const sources = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) => /^[a-z/-]+\.ts$/.test(name));
const examples = sources.flatMap((name) =>
  Array.from(readFileSync(new URL(name, here), "utf8").matchAll(/^ \* (\w+\(.*\).*) \/\/ (.+)$/gm), (match) => ({
    code: match[1] ?? "",
    shown: match[2] ?? "",
  })),
);

test.each(examples)("$code is $shown", ({ code, shown }) => {
  const evaluate = (expression: string) =>
    new Function(...Object.keys(drawing), `return ${expression}`)(...Object.values(drawing)) as unknown;
  expect(evaluate(code)).toEqual(evaluate(shown));
});

test("every public function has an example", () => {
  const functions = Object.entries(drawing).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
  const lacking = functions.filter((name) => !examples.some(({ code }) => code.startsWith(`${name}(`)));
  expect(functions.length).toBeGreaterThan(5);
  expect(lacking).toEqual([]);
});
