import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packPackage, publishedExports, publishedPackages } from "../../scripts/lib/pack.ts";
import { houseRoot, systemEnvironment, tool } from "../../scripts/lib/paths.ts";
import { runCommand } from "../../scripts/lib/run-command.ts";
import { makeTree } from "./support/tree.ts";

/** A copy of what packing reads, so that the test builds beside nothing that another test builds. */
function houseWith(files: Readonly<Record<string, string>>): string {
  const root = makeTree(files);
  for (const name of ["LICENSE", "tsconfig.json"]) copyFileSync(join(houseRoot, name), join(root, name));
  return root;
}

/** Installs tarballs without a network, as a user would, and returns the folder. */
async function install(tarball: string): Promise<string> {
  const user = makeTree({ "package.json": JSON.stringify({ name: "user", private: true, type: "module" }) });
  const args = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", tarball];
  const run = await runCommand("npm", args, { cwd: user, env: systemEnvironment() });
  expect(run.code, run.output).toBe(0);
  return user;
}

test("exports of sources become exports of built files", () => {
  expect(
    publishedExports({ ".": "./src/index.ts", "./a/b": "./src/a/b.ts", "./package.json": "./package.json" }),
  ).toEqual({
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./a/b": { types: "./dist/a/b.d.ts", default: "./dist/a/b.js" },
    "./package.json": "./package.json",
  });
});

test("a private package is not published", () => {
  const root = makeTree({
    "packages/open/package.json": '{"name":"open"}',
    "packages/own/package.json": '{"name":"own","private":true}',
  });
  expect(publishedPackages(root)).toEqual(["packages/open"]);
});

test("only what users need is packed: no test, no case, no source", async () => {
  const root = houseWith({
    "packages/core/package.json": '{"name":"core","version":"1.0.0","type":"module","exports":{".":"./src/index.ts"}}',
    "packages/core/src/index.ts": 'export { one } from "./one.ts";\n',
    "packages/core/src/one.ts": "export const one = 1;\n",
    "packages/core/src/one.test.ts": "export const test = 1;\n",
    "packages/core/src/conformance/cases.ts": "export const cases = 1;\n",
  });
  const { tarball } = await packPackage(root, "packages/core");
  const listed = await runCommand("tar", ["-tzf", tarball], { cwd: root });
  expect(listed.output.trim().split("\n").sort()).toEqual(
    ["LICENSE", "dist/index.d.ts", "dist/index.js", "dist/one.d.ts", "dist/one.js", "package.json"].map(
      (path) => `package/${path}`,
    ),
  );
});

test.each([
  { name: "uses Node", source: "export const now = process.uptime();\n", fault: /TS2591|TS2580/ },
  { name: "uses the browser", source: "export const page = document.title;\n", fault: /TS2584|TS2304/ },
  { name: "uses more than Node 20 has", source: "export const groups = Object.groupBy;\n", fault: /TS2550|TS2339/ },
])("a package that $name does not compile", async ({ source, fault }) => {
  const root = houseWith({
    "packages/core/package.json": '{"name":"core","version":"1.0.0","type":"module","exports":{".":"./src/index.ts"}}',
    "packages/core/src/index.ts": source,
  });
  await expect(packPackage(root, "packages/core")).rejects.toThrow(fault);
});

test("core, packed and installed, is used from plain JavaScript on this machine's own Node, and its types from TypeScript", async () => {
  const root = houseWith({});
  mkdirSync(join(root, "packages"));
  symlinkSync(join(houseRoot, "packages/core"), join(root, "packages/core"));
  const user = await install((await packPackage(root, "packages/core")).tarball);
  const { name, exports } = JSON.parse(readFileSync(join(houseRoot, "packages/core/package.json"), "utf8"));
  const names = Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) => name + path.slice(1));
  expect(names).toContain("@dauys/core/apportionment");
  const imports = names.map((path, index) => `import * as part${index} from "${path}";\n`).join("");
  const parts = names.map((_, index) => `part${index}`).join(", ");
  writeFileSync(
    join(user, "use.mjs"),
    `${imports}console.log([${parts}].every((part) => Object.keys(part).length > 0));\n`,
  );
  const run = await runCommand("node", ["use.mjs"], { cwd: user, env: systemEnvironment() });
  expect(run.output).toBe("true\n");

  writeFileSync(
    join(user, "use.ts"),
    `${imports}export type Parts = typeof ${parts.replaceAll(", ", " | typeof ")};\n`,
  );
  const compilerOptions = { strict: true, noEmit: true, module: "nodenext", target: "es2022", types: [] };
  writeFileSync(join(user, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  const types = await runCommand(tool("tsc"), ["--pretty", "false"], { cwd: user });
  expect(types.output).toBe("");
  // Packed, installed and compiled twice over: where others are at work too, that takes longer than other tests may.
}, 120_000);
