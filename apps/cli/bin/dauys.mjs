#!/usr/bin/env node
// Starts the command under Node 24, which runs TypeScript as it is. Plain JavaScript, so that an older Node gets this far.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const LEAST = 24;
const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, "..", "src", "main.ts");

if (Number(process.versions.node.split(".")[0]) >= LEAST) {
  // What was compiled once is kept, so that the next call starts sooner.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache();
  await import(pathToFileURL(main).href);
} else {
  const node = installedNode();
  if (node === null) {
    console.error(
      `dauys needs Node ${LEAST} or later; this is Node ${process.versions.node}. Install it from https://nodejs.org, or run "npm start" in the checkout, which brings it.`,
    );
    process.exitCode = 2;
  } else runUnder(node);
}

/** The Node that the checkout brings as an optional dependency, looked for in every folder above. */
function installedNode() {
  const names = [".bin/node", `node-linux-${process.arch}/bin/node`];
  for (let folder = here; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, "node_modules", name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return null;
  }
}

function runUnder(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  const pass = (signal) => child.kill(signal);
  process.on("SIGINT", pass);
  process.on("SIGTERM", pass);
  child.on("error", (error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (signal === "SIGINT" ? 2 : 15);
  });
}
