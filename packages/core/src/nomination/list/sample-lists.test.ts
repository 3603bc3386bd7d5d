import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkList } from "./check-list.ts";
import { readCandidateList, readListContext } from "./read-candidate-list.ts";
import { lawOf, ROOT } from "./testing/files.ts";
import { sampleFiles } from "./testing/sample-files.ts";
import { SAMPLE_RULES } from "./testing/sample-lists.ts";
import { LIST_CHECKS } from "./texts/catalogue.ts";

const folder = new URL("docs/examples/lists/", ROOT);
const rules = lawOf(SAMPLE_RULES);
const files = [...sampleFiles()];
const found = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith(".json"));

function read(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

/** The findings about a file of the folder by its own context, or by that of the list it was made from. */
function findingsOf(path: string) {
  const own = path.replace(".json", ".context.json");
  const made = path.startsWith("broken/") ? "short.context.json" : "context.json";
  const list = readCandidateList(read(path));
  const other = readCandidateList(read("other.json"));
  const context = readListContext(read(found.includes(own) ? own : made));
  if (!list.ok || !other.ok || !context.ok) throw new Error(JSON.stringify([list, other, context]));
  return checkList(rules, list.value, context.value, path === "other.json" ? [] : [other.value]);
}

// After a change of the samples: npx vitest run packages/core/src/nomination/list -u
test.each(files)("%s is the file that is made", async (path, text) => {
  await expect(text).toMatchFileSnapshot(new URL(path, folder).pathname);
});

test("no other file stands beside them", () => {
  expect(found.sort()).toEqual(files.map(([path]) => path).sort());
});

test.each(["good.json", "short.json"])("%s passes every check", (path) => {
  expect(findingsOf(path)).toEqual([]);
});

const broken = found.filter((path) => /^broken\/N\d\d\.json$/.test(path)).sort();

test("there is a broken list for every check but that of the law itself", () => {
  expect(broken.map((path) => path.slice(7, 10))).toEqual(LIST_CHECKS.map(({ code }) => code).slice(1));
});

test.each(broken)("%s is caught by that check and by no other", (path) => {
  const findings = findingsOf(path);
  expect(findings.map(({ code }) => code)).toEqual([path.slice(7, 10)]);
  expect(findings.map(({ text, severity }) => ({ severity, ...text }))).toMatchSnapshot();
});
