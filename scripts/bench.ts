// Runs a bench: npm run bench -- <name> [arguments]. Its last line is one JSON object, and that is checked.
import { join } from "node:path";
import { lastLineIsObject } from "./lib/last-line.ts";
import { houseRoot, toolEnvironment } from "./lib/paths.ts";
import { runCommand } from "./lib/run-command.ts";
import { sourceFiles } from "./lib/source-files.ts";

const [name, ...args] = process.argv.slice(2);
const names = sourceFiles(
  houseRoot,
  ["bench"],
  (path) => /^bench\/[^/]+\.ts$/.test(path) && !path.endsWith(".test.ts"),
).map((path) => path.slice("bench/".length, -".ts".length));

if (name === undefined || !names.includes(name)) {
  console.error(name === undefined ? "Name a bench: npm run bench -- <name>" : `There is no bench "${name}".`);
  console.error(`There are: ${names.join(", ") || "none"}`);
  process.exitCode = 2;
} else {
  const file = join(houseRoot, "bench", `${name}.ts`);
  const run = await runCommand(process.execPath, [file, ...args], {
    cwd: houseRoot,
    env: toolEnvironment(),
    echo: true,
  });
  const fault = run.code === 0 && !lastLineIsObject(run.stdout);
  if (fault) console.error(`bench/${name}.ts must close with one line that is a JSON object`);
  process.exitCode = fault ? 1 : run.code;
}
