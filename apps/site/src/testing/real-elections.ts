import { readFileSync } from "node:fs";
import { readElection } from "@dauys/core/election";
import { readRules } from "@dauys/core/rules";
import { filesIn } from "../build/input-files.ts";
import { sha256 } from "../hash.ts";
import type { RenderInput } from "../pages/render-input.ts";
import { type ShownElection, showElection } from "../view/shown-election.ts";

const ROOT = new URL("../../../../", import.meta.url);

/** The elections and rules of the project, as the site is made from them. */
export function realInput(): RenderInput {
  const read = (folder: string, pattern: RegExp) =>
    Object.fromEntries(
      filesIn(new URL(`${folder}/`, ROOT).pathname, (path) => pattern.test(path)).map((path) => [
        pattern.exec(path)?.[1] ?? "",
        readFileSync(new URL(`${folder}/${path}`, ROOT), "utf8"),
      ]),
    );
  return {
    elections: read("elections", /^([^/]+)\/election\.json$/),
    rules: read("rules", /^([^/]+)(?<!\.schema)\.json$/),
    statements: read("elections", /^([^/]+)\/statements\.json$/),
    primaries: read("elections", /^([^/]+\/primary-[^/]+)\.json$/),
    calendars: read("elections", /^([^/]+)\/calendar\.json$/),
    records: [],
    software: "9.9.9",
  };
}

/**
 * An election of the project as it is shown.
 *
 * @param change - changes the election's file, as parsed, before it is read.
 */
export function realElection(
  id: string,
  change: (file: Record<string, unknown>) => void = () => undefined,
): ShownElection {
  const { elections, rules } = realInput();
  const file = JSON.parse(elections[id] ?? "null");
  change(file);
  const election = must(readElection(JSON.stringify(file)));
  const law = must(readRules(rules[election.election.rules] ?? ""));
  const earlier = election.election.earlier;
  return showElection({
    election: election.election,
    rules: law.rules,
    hashes: { election: sha256(election.canonical), rules: sha256(law.canonical) },
    before: earlier === null ? null : must(readElection(elections[earlier] ?? "")).election,
  });
}

function must<T>(
  reading: { readonly ok: true; readonly read: T } | { readonly ok: false; readonly faults: unknown },
): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.read;
}
