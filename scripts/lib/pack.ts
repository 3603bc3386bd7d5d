import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative } from "node:path";
import { systemEnvironment, tool, toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";

/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  readonly tarball: string;
  /** The size of the tarball in bytes. */
  readonly size: number;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string>>;
}

// What Node 20 knows: the oldest Node for which published packages are tried.
const OLDEST_NODE = ">=20";
const LANGUAGE = { target: "ES2022", lib: ["ES2023", "ES2024.String"] };

/** The folders of the packages that are meant to be published: those that are not private. */
export function publishedPackages(root: string): readonly string[] {
  const folders = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  return folders.filter(
    (folder) => existsSync(join(root, folder, "package.json")) && !readManifest(root, folder).private,
  );
}

function readManifest(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}

/**
 * Builds the package in `folder` to JavaScript and type declarations under `dist/<name>`, with a package.json whose
 * exports lead there, and packs it beside it. Built without the types of Node or the browser, on purpose.
 * @throws Error when it does not compile, or exports what it does not hold
 */
export async function packPackage(root: string, folder: string): Promise<PackedPackage> {
  const manifest = readManifest(root, folder);
  const stage = join(root, "dist", basename(folder));
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  await compile(root, folder, stage);
  const exports = publishedExports(manifest.exports ?? {});
  for (const { types, default: script } of Object.values(exports).filter((target) => typeof target !== "string")) {
    for (const path of [types, script]) {
      if (!existsSync(join(stage, path))) throw new Error(`${manifest.name} exports ${path}, which was not built`);
    }
  }
  const published = { ...manifest, engines: { node: OLDEST_NODE }, exports };
  writeFileSync(join(stage, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
  copyFileSync(join(root, "LICENSE"), join(stage, "LICENSE"));
  const readme = join(root, folder, "README.md");
  if (existsSync(readme)) copyFileSync(readme, join(stage, "README.md"));
  const tarball = await npmPack(stage, join(root, "dist"));
  return { name: manifest.name, tarball, size: statSync(tarball).size };
}

/** What a package.json exports from its sources, as exports of the built files. */
export function publishedExports(
  exports: Readonly<Record<string, string>>,
): Readonly<Record<string, string | { readonly types: string; readonly default: string }>> {
  const entries = Object.entries(exports).map(([name, path]) => {
    const built = /^\.\/src\/(.+)\.tsx?$/.exec(path);
    if (built === null) return [name, path] as const;
    return [name, { types: `./dist/${built[1]}.d.ts`, default: `./dist/${built[1]}.js` }] as const;
  });
  return Object.fromEntries(entries);
}

async function compile(root: string, folder: string, stage: string): Promise<void> {
  const source = relative(stage, join(root, folder, "src"));
  const config = {
    extends: relative(stage, join(root, "tsconfig.json")),
    compilerOptions: {
      ...LANGUAGE,
      types: [],
      noEmit: false,
      declaration: true,
      stripInternal: true,
      rootDir: source,
      outDir: "dist",
    },
    include: [source],
    exclude: ["test.ts", "test.tsx"]
      .map((end) => `${source}/**/*.${end}`)
      .concat(["conformance", "vectors", "testing"].map((name) => `${source}/**/${name}`)),
  };
  const project = join(stage, "tsconfig.json");
  writeFileSync(project, JSON.stringify(config));
  const run = await runCommand(tool("tsc"), ["--project", project, "--pretty", "false"], {
    cwd: root,
    env: toolEnvironment(),
  });
  rmSync(project);
  if (run.code !== 0) throw new Error(`${folder} does not compile for publication:\n${run.output}`);
}

async function npmPack(stage: string, destination: string): Promise<string> {
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", destination];
  const run = await runCommand("npm", args, { cwd: stage, env: systemEnvironment() });
  if (run.code !== 0) throw new Error(`npm pack failed:\n${run.output}`);
  const [packed] = JSON.parse(run.stdout) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error("npm pack named no file");
  return join(destination, packed.filename);
}
