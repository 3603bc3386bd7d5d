// Brings the packages, and with them the Node that everything here runs on; does nothing when the last installation
// fits the lock file. Plain JavaScript for Node 18 and later, because it is what runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { remedyFor } from "./lib/install-failure.mjs";
import { acquireLock } from "./lib/install-lock.mjs";
import {
  bringsNode,
  fingerprint,
  forgetInstalled,
  isInstalled,
  isRecentEnough,
  rememberInstalled,
  wantedNode,
} from "./lib/install-state.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const onWindows = process.platform === "win32";

// Without install scripts: no package runs code of its own before it is used.
const NPM_ARGUMENTS = ["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"];

class SetupFailure extends Error {}

if (!isInstalled(root)) {
  try {
    await setUp();
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    console.error(`\nSet-up failed. ${error.message}`);
    process.exitCode = 1;
  }
}

async function setUp() {
  checkRunningNode();
  const lock = await acquireLock(join(root, ".dauys", "setup.lock"), (pid) => {
    console.log(`Waiting for another set-up in this folder (process ${pid}; if it hangs, end it) ...`);
  });
  try {
    if (isInstalled(root)) return;
    forgetInstalled(root);
    const state = fingerprint(root);
    await install(lock);
    checkBroughtNode();
    rememberInstalled(root, state);
  } finally {
    lock.release();
  }
}

// Before anything is downloaded: where no Node is brought, the running one is the one that everything would run on.
function checkRunningNode() {
  if (bringsNode(root) || isRecentEnough(process.version, wantedNode(root))) return;
  throw new SetupFailure(installNodeAdvice(`This is Node ${process.version} (${process.execPath}).`));
}

function installNodeAdvice(finding) {
  const major = Number.parseInt(wantedNode(root), 10);
  return [
    `${finding} Dauys needs Node ${wantedNode(root)} or later. Install it, then run the same command again:`,
    `  macOS      brew install node@${major}`,
    "  Windows    winget install OpenJS.NodeJS.LTS",
    `  elsewhere  https://nodejs.org/en/download (choose v${major})`,
  ].join("\n");
}

async function install(lock) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log("Installing packages (once; about 250 MB, ten seconds on a fast line) ...");
  const heartbeat = setInterval(() => console.log(`  still installing, ${seconds()} s`), 10_000);
  const { code, output } = await runNpm(lock).finally(() => clearInterval(heartbeat));
  if (code !== 0) {
    throw new SetupFailure(`npm ci ended with code ${code}.\n${remedyFor(output, registry())}`);
  }
  console.log(`  packages installed in ${seconds()} s`);
}

// npm must run on the machine's own Node: the one under node_modules is replaced meanwhile.
function systemEnvironment() {
  const own = join(root, "node_modules");
  const path = (process.env.PATH ?? process.env.Path ?? "").split(delimiter).filter((part) => !part.startsWith(own));
  return { ...process.env, [onWindows ? "Path" : "PATH"]: path.join(delimiter) };
}

// Errors only: the machine's Node may be older than packages ask for, which run on the brought one and not on it.
function runNpm(lock) {
  return new Promise((settle, reject) => {
    const child = spawn("npm", [...NPM_ARGUMENTS, "--loglevel=error"], {
      cwd: root,
      env: systemEnvironment(),
      shell: onWindows,
      stdio: ["ignore", "ignore", "pipe"],
    });
    child.once("spawn", () => lock.share(child.pid));
    let output = "";
    child.stderr.on("data", (chunk) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    child.on("error", () => reject(new SetupFailure("npm was not found. It comes with Node: install Node with npm.")));
    child.on("close", (code, signal) => settle({ code: code ?? signal, output }));
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => child.kill(signal));
  });
}

function registry() {
  const asked = spawnSync("npm", ["config", "get", "registry"], {
    cwd: root,
    env: systemEnvironment(),
    shell: onWindows,
    encoding: "utf8",
  });
  return asked.stdout?.trim() || "https://registry.npmjs.org/";
}

function checkBroughtNode() {
  const brought = join(root, "node_modules", ".bin", "node");
  const version = existsSync(brought) ? spawnSync(brought, ["--version"], { encoding: "utf8" }).stdout?.trim() : "";
  if (version) return console.log(`  Node ${version} is in place (this machine's own is ${process.version})`);
  // A Node that does not run here (another C library, say) would hide the machine's own from the scripts of npm.
  rmSync(brought, { force: true });
  if (isRecentEnough(process.version, wantedNode(root))) return;
  throw new SetupFailure(installNodeAdvice(`The Node that the packages bring does not run on this machine.`));
}
