import { type Dirent, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

const SKIPPED = new Set(["node_modules", "dist", "coverage", "reports"]);

/**
 * All files under `folders` of `root` that satisfy `wanted`, as sorted paths relative to `root` with forward slashes.
 * Hidden folders, installed packages and built output are left out; a folder that does not exist holds no file.
 */
export function sourceFiles(
  root: string,
  folders: readonly string[],
  wanted: (path: string) => boolean,
): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of entries(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith(".") && !SKIPPED.has(entry.name)) walk(path);
      if (entry.isFile()) found.push(relative(root, path).split(sep).join("/"));
    }
  };
  for (const folder of folders) walk(join(root, folder));
  return found.filter(wanted).sort();
}

function entries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** True for a TypeScript file that is not only a declaration. */
export function isTypeScript(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith(".d.ts");
}

/** True for TypeScript that belongs to the source of a package or an app. */
export function isProductSource(path: string): boolean {
  return isTypeScript(path) && /^(packages|apps)\/[^/]+\/src\//.test(path);
}
