import { expect, test } from "vitest";
import { inputOf } from "./engine/fuzz.ts";
import { findingText, fuzzedLine } from "./engine/report.ts";
import { runFuzz } from "./engine/run.ts";
import { parsers as planted } from "./engine/testing/planted.ts";

const table = new URL("./engine/testing/planted.ts", import.meta.url).href;

test("every kind of fault is found in a parser that has it, and none in one that is sound", async () => {
  const done = await runFuzz({ seed: 7, count: 400, table, limit: 100, patience: 2_000 });
  expect(
    Object.fromEntries(done.map(({ parser, finding }) => [parser, finding?.problem.split("\n")[0] ?? null])),
  ).toEqual({
    throws: "throws TypeError: no digit",
    hangs: "does not come to an end",
    "is slow": expect.stringMatching(/^takes [0-9]{3} ms for an input of /),
    "takes all memory": "needs more memory than there is",
    forgets: "reads the same input in two ways",
    "says nothing": "refuses without a fault",
    "repeats the input": expect.stringMatching(/^has a message of [0-9]+ characters$/),
    "has no first line": "has a fault at line 0, column 1: bad",
    "refuses all": "refuses a valid input",
    "has no input": "has no valid input in the table",
    "reads leniently": "accepts what would be written in another way",
    "writes otherwise": "does not read back what was written",
    "is sound": null,
  });
}, 60_000);

test("what is found is told with its input, made smaller, and with how to see it again", async () => {
  const [found] = await runFuzz({ seed: 7, count: 400, table, names: ["throws"] });
  if (found === undefined || found.finding === null) throw new Error("nothing was found");
  expect(fuzzedLine(found)).toBe(`throws: FOUND at input ${found.finding.number}`);
  expect(found.finding.input[1]).toBe(0x2c);
  expect(found.finding.input.length).toBeLessThanOrEqual(3);
  const text = findingText(found, 7);
  expect(text).toContain("throws: throws TypeError: no digit");
  expect(text).toContain(`node scripts/fuzz.ts --parser "throws" --seed 7 --input ${found.finding.number}`);
});

test("the same seed makes the same inputs, and another one others", () => {
  const sound = planted.find(({ name }) => name === "is sound");
  if (sound === undefined) throw new Error("no sound parser");
  const inputs = (seed: number) =>
    Array.from({ length: 50 }, (_, i) => Buffer.from(inputOf(sound, seed, i)).toString("hex"));
  expect(inputs(1)).toEqual(inputs(1));
  expect(inputs(1).slice(0, 2)).toEqual(inputs(2).slice(0, 2));
  expect(inputs(1)).not.toEqual(inputs(2));
  expect(new Set(inputs(1)).size).toBeGreaterThan(35);
});
