import { readFileSync } from "node:fs";
import { loadElection, loadRules } from "../../../election/testing/files.ts";
import { readPrimary } from "../../../nomination/index.ts";
import type { StatementsContext } from "../decision.ts";
import { readStatements } from "../read-statements.ts";

const folder = new URL("../../../../../../elections/kz-2021/", import.meta.url);

/** The text of the repository's file of statements. */
export function statementsText(): string {
  return readFileSync(new URL("statements.json", folder), "utf8");
}

/** What the statements of 2021 are held against, newly read, so that a test may change it. @throws Error on a fault. */
export function statementsContext(): StatementsContext {
  const read = readStatements(statementsText());
  const primary = readPrimary(readFileSync(new URL("primary-nurotan.json", folder), "utf8"));
  if (!read.ok || !primary.ok) throw new Error(JSON.stringify([read, primary]));
  const held = ["kz-2021", "kz-2016", "kz-2012", "kz-2007", "kz-2004"].map((id) => {
    const election = loadElection(id);
    return { election, rules: loadRules(election.rules) };
  });
  const [now, ...earlier] = held;
  if (now === undefined) throw new Error("no election");
  return { statements: read.read.statements, ...now, earlier, primaries: [primary.read.primary] };
}
