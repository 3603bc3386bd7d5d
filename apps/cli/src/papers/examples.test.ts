import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { HOUSE_ROOT } from "../input/house-files.ts";
import { runHere } from "../testing/run-here.ts";

const EXAMPLES = join(HOUSE_ROOT, "docs/examples/papers");
const GOOD = join(HOUSE_ROOT, "docs/examples/records/good");
const folder = mkdtempSync(join(tmpdir(), "dauys-paper-examples-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// After a change of what stands on them: dauys papers … --out docs/examples/papers/…, as docs/papers.md has it.
test.each([
  ["form-010101.kk-ru.pdf", ["form", GOOD, "--unit", "010101", "--bilingual"]],
  ["protocol-010101.kk.pdf", ["protocol", GOOD, "--unit", "010101", "--lang", "kk"]],
] as const)("%s comes out byte for byte as it lies in the examples", async (name, args) => {
  const out = join(folder, name);
  expect((await runHere(["papers", ...args, "--out", out])).code).toBe(0);
  expect(readFileSync(out).equals(readFileSync(join(EXAMPLES, name)))).toBe(true);
});
