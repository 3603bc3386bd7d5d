import { spawn } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The file `package.json` of an installed package. */
export function packageFile(name: string): string {
  return require.resolve(`${name}/package.json`);
}

/**
 * Compiles what a configuration of the package at `root` names into `out`. Vite runs as a process of its own.
 *
 * @throws Error with what Vite wrote, if that cannot be compiled.
 */
export function runVite(root: string, file: string, out: string, signal: AbortSignal | undefined): Promise<void> {
  const vite = join(dirname(packageFile("vite")), "bin", "vite.js");
  // The configuration is loaded by Node itself, so that nothing is written beside it.
  const args = [vite, "build", root, "--config", join(root, file), "--configLoader", "native", "--outDir", out];
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], signal });
    const written: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => written.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => written.push(chunk));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) settle();
      else fail(new Error(`the pages could not be compiled (vite ended with ${code}):\n${Buffer.concat(written)}`));
    });
  });
}

/** Removes from a cache what was compiled from other sources; drafts belong to a build that goes on. */
export async function removeOthers(cache: string, kept: string): Promise<void> {
  const names = await readdir(cache);
  const old = names.map((name) => join(cache, name)).filter((path) => path !== kept && !path.includes("draft-"));
  await Promise.all(old.map((path) => rm(path, { recursive: true, force: true })));
}
