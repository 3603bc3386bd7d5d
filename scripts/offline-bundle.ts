// Makes what an office is installed from without the internet: npm run offline-bundle [-- --check]
import { checkBundle } from "./lib/check-bundle.ts";
import { makeBundle } from "./lib/offline-bundle.ts";
import { houseRoot } from "./lib/paths.ts";

const made = await makeBundle(houseRoot, (line) => console.log(line));
console.log(`${made.archive}: ${made.bytes} bytes, SHA-256 ${made.sha256}`);
if (process.argv.includes("--check")) {
  const problem = await checkBundle(made);
  console.log(
    problem ?? "It was unpacked, its sums hold, and its office starts without network and without another Node.",
  );
  process.exitCode = problem === null ? 0 : 1;
}
