import { FileWriter } from "./folder/file-writer.ts";
import { Manifest } from "./folder/manifest.ts";
import { SiteFolder } from "./folder/site-folder.ts";
import { SITE_NAMES, type SiteNote } from "./folder/site-note.ts";
import type { Outcome } from "./publish-fault.ts";

/** What was done in a folder. */
export interface Written {
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  readonly bytes: number;
}

/** A folder into which a whole site is published, one file after the other. */
export class TargetFolder {
  readonly #folder: SiteFolder;
  readonly #writer: FileWriter;
  readonly #manifest = new Manifest();
  #written = 0;

  private constructor(folder: SiteFolder) {
    this.#folder = folder;
    this.#writer = new FileWriter(folder.path, { known: folder.known() });
  }

  /** Begins to publish into a folder, unless `SiteFolder` refuses it. */
  static open(folder: string, note: Pick<SiteNote, "record" | "checkpoint">): Outcome<TargetFolder> {
    const opened = SiteFolder.open(folder, note);
    return opened.ok ? { ok: true, value: new TargetFolder(opened.value) } : opened;
  }

  /** Puts a file in its place, unless it is there already. */
  put(path: string, content: Uint8Array | string): void {
    if (this.#manifest.hashes.has(path)) throw new Error(`two files want the place ${path}`);
    const put = this.#writer.put(path, content);
    this.#manifest.put({ ...put, before: 0 });
    this.#written += Number(put.written);
  }

  /** Removes what does not belong here any more, and writes the list of hashes, and that the site is whole. */
  finish(note: SiteNote): Written {
    const kept = new Set<string>([...this.#manifest.hashes.keys(), SITE_NAMES.note]);
    const { size: removed } = this.#folder.remove(this.#folder.files().filter((path) => !kept.has(path)));
    const written = this.#written + this.#folder.finish(note, this.#manifest).written;
    return { files: this.#manifest.size + 1, written, removed, bytes: this.#manifest.bytes };
  }
}
