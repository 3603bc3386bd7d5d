import type { CandidateList } from "../../candidate-list.ts";
import { brokenLists, goodList, otherList, sampleContext, shortContext, shortList } from "./sample-lists.ts";

/** The sample files by their paths, as they have to be; a list has one line for each of its people. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const files = new Map([
    ["context.json", contextText(sampleContext, "../..")],
    ["good.json", listText(goodList, "../..")],
    ["other.json", listText(otherList, "../..")],
    ["short.json", listText(shortList, "../..")],
    ["short.context.json", contextText(shortContext, "../..")],
  ]);
  for (const [code, { list, context }] of Object.entries(brokenLists)) {
    files.set(`broken/${code}.json`, listText(list, "../../.."));
    if (context !== undefined) files.set(`broken/${code}.context.json`, contextText(context, "../../.."));
  }
  return files;
}

function contextText(context: object, docs: string): string {
  return `${JSON.stringify({ $schema: `${docs}/schema/list-context.schema.json`, ...context }, null, 2)}\n`;
}

function listText({ candidates, ...statement }: CandidateList, docs: string): string {
  const head = JSON.stringify({ $schema: `${docs}/schema/candidate-list.schema.json`, ...statement }, null, 2);
  const lines = candidates.map((candidate) => `    ${JSON.stringify(candidate)}`);
  return `${head.slice(0, -2)},\n  "candidates": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
