// Asks the registry for known weaknesses of what is shipped: npm run advisories. Without a network nobody is asked, and that
// is no failure; what is known and was not judged in scripts/advisories.json, or longer than it says, is one.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Judged, overdue, readAudit } from "./lib/advisories.ts";
import { houseRoot } from "./lib/paths.ts";
import { runCommand } from "./lib/run-command.ts";

const ARGUMENTS = [
  "audit",
  "--omit=dev",
  "--package-lock-only",
  "--json",
  "--fetch-retries=0",
  "--fetch-timeout=20000",
];

const { stdout } = await runCommand("npm", ARGUMENTS, { cwd: houseRoot, timeout: 120_000 });
const audit = readAudit(stdout);
if (audit.asked) {
  const judged = JSON.parse(readFileSync(join(houseRoot, "scripts/advisories.json"), "utf8")) as readonly Judged[];
  const late = overdue(audit.advisories, judged, new Date().toISOString().slice(0, 10));
  for (const { id, name, severity, title, url } of audit.advisories) {
    const own = judged.find((one) => one.id === id);
    console.log(
      `${id} ${severity} ${name}: ${title} (${url})${own === undefined ? "" : `; until ${own.until}: ${own.why}`}`,
    );
  }
  console.log(`${audit.advisories.length} known weaknesses of what is shipped, ${late.length} to be mended or judged.`);
  if (late.length > 0) {
    console.log(
      "How soon: docs/security.md, “Third parties”. Who has judged one writes it into scripts/advisories.json.",
    );
    process.exitCode = 1;
  }
} else {
  console.log(`not asked: ${audit.why}. Ask again where the npm registry can be reached.`);
}
