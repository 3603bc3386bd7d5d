import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The root folder of the checkout that this script belongs to. */
export const houseRoot: string = resolve(fileURLToPath(import.meta.url), "../../..");

/** Where everything that a run produces is put; not in version control. */
export const outputRoot: string = join(houseRoot, ".dauys");

/** The file of an installed tool such as "tsc". */
export function tool(name: string): string {
  return join(houseRoot, "node_modules", ".bin", name);
}

/**
 * The environment with the installed tools, and the Node they bring, first in the search path; without colours where
 * nobody sees them. Each process of ours keeps what it compiled for the next one: the command starts hundreds of times in a
 * run of all tests, and without that half of its time goes into taking the types out of its own files.
 */
export function toolEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const path = [join(houseRoot, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  const colours = process.stdout.isTTY ? {} : { NO_COLOR: "1" };
  return { NODE_COMPILE_CACHE: join(outputRoot, "compile-cache"), ...inherited, PATH: path, ...colours, ...extra };
}

/** The environment of the machine itself: without the Node and the tools that the packages bring. */
export function systemEnvironment(): NodeJS.ProcessEnv {
  const own = join(houseRoot, "node_modules");
  const parts = (process.env.PATH ?? "").split(delimiter).filter((part) => !part.startsWith(own));
  return { ...process.env, PATH: parts.join(delimiter) };
}
