import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { softwareVersion } from "../build/house.ts";
import { viewCode } from "../records/record-sources.ts";
import { readIfThere, SITE_NAMES } from "./folder/site-note.ts";
import type { Since } from "./press/job.ts";
import { hashOf } from "./sums.ts";

/** What was published into a folder last, so that the next run need not make everything again. */
export interface KeptState extends Since {
  readonly format: "dauys-published-1";
  readonly folder: string;
  /** The hash of the code that made the site, and of what it was told. */
  readonly code: string;
  /** SHA-256 of the list of hashes as it was left. */
  readonly sums: string;
  /** SHA-256 of the checkpoint with its signatures. */
  readonly signed: string;
  /** How many bytes all files have. */
  readonly bytes: number;
  /** The files that are no unit's. */
  readonly shared: readonly string[];
  /** Whether every receipt is under the checkpoint of the site. */
  readonly renewed: boolean;
}

/** The hash of the code that makes sites, and of what it is told. @param pages - that of the pages */
export function publishingCode(pages: string, told: object): string {
  return hashOf(JSON.stringify([pages, viewCode(), softwareVersion(), told]));
}

/** Keeps what was published last, beside the compiled pages: in the folder of the site everything is public. */
export class StateKeeper {
  readonly #file: string;
  readonly #folder: string;
  /** What was kept last, and the list of hashes as it lay there then. */
  #last: { readonly kept: KeptState; readonly sums: string } | null = null;

  constructor(cache: string, out: string) {
    this.#folder = resolve(out);
    this.#file = join(dirname(cache), "published-states", `${hashOf(this.#folder).slice(0, 16)}.json`);
  }

  /** What was kept, if this very code left the folder as it is now. */
  read(code: string): KeptState | null {
    // As nobody has touched the list since, its five megabytes need not be read again.
    if (this.#last !== null && this.#last.sums !== "" && this.#last.sums === this.#sumsNow()) {
      return this.#last.kept.code === code ? this.#last.kept : null;
    }
    try {
      const kept = JSON.parse(readIfThere(this.#file) ?? "null") as KeptState | null;
      const sums = join(this.#folder, SITE_NAMES.sums);
      if (kept?.format !== "dauys-published-1" || kept.folder !== this.#folder || !existsSync(sums)) return null;
      return kept.code === code && kept.sums === hashOf(readFileSync(sums)) ? kept : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  write(kept: Omit<KeptState, "format" | "folder">): void {
    const whole: KeptState = { format: "dauys-published-1", folder: this.#folder, ...kept };
    mkdirSync(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(whole));
    renameSync(draft, this.#file);
    this.#last = { kept: whole, sums: this.#sumsNow() };
  }

  /** Which file the list of hashes is, and when it was changed last, as the file system says; every change makes it another. */
  #sumsNow(): string {
    const found = statSync(join(this.#folder, SITE_NAMES.sums), { bigint: true, throwIfNoEntry: false });
    return found === undefined ? "" : [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ");
  }

  /** Removes what was kept of folders that are no more. */
  prune(): void {
    const place = dirname(this.#file);
    if (!existsSync(place)) return;
    for (const name of readdirSync(place).filter((each) => each.endsWith(".json"))) {
      const text = readIfThere(join(place, name)) ?? "";
      // The folder stands at the beginning of the file.
      const folder = /"folder":("(?:[^"\\]|\\.)*")/.exec(text.slice(0, 5000))?.[1] ?? '""';
      if (!existsSync(JSON.parse(folder))) rmSync(join(place, name), { force: true });
    }
  }
}
