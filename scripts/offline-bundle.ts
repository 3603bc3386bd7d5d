// Makes what an office is installed from without the internet: npm run offline-bundle [-- --check]
import { checkBundle } from "./lib/check-bundle.ts";
import { makeBundle } from "./lib/offline-bundle.ts";
import { houseRoot } from "./lib/paths.ts";
import { runCommand } from "./lib/run-command.ts";

// Nobody ships what is known to be weak and was not judged; without a network nobody can ask, and that is said.
const asked = await runCommand(process.execPath, ["scripts/check-advisories.ts"], { cwd: houseRoot, show: true });
if (asked.code !== 0) process.exit(asked.code);

const made = await makeBundle(houseRoot, (line) => console.log(line));
console.log(`${made.archive}: ${made.bytes} bytes, SHA-256 ${made.sha256}`);
if (process.argv.includes("--check")) {
  const problem = await checkBundle(made);
  console.log(
    problem ?? "It was unpacked, its sums hold, and its office starts without network and without another Node.",
  );
  process.exitCode = problem === null ? 0 : 1;
}
