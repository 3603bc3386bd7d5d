import { resolve } from "node:path";
import type { RecordFiles } from "@dauys/core/election";
import { compilePages, pagesFingerprint } from "../build/compile-pages.ts";
import { DEFAULTS, softwareVersion } from "../build/house.ts";
import type { RecordView } from "../records/record-view.ts";
import { viewOfRecord } from "../records/view-of-record.ts";
import { fileBytes, type SiteFile } from "../site-file.ts";
import { fault, type Outcome } from "./publish-fault.ts";
import { type LazyFiles, recordContent } from "./record-content.ts";
import { readSource } from "./source-record.ts";
import { type SiteNote, TargetFolder, type Written } from "./target-folder.ts";

/** A record and the folder into which its site goes. */
export interface PublishOptions {
  readonly files: RecordFiles;
  /** The folder of the site: it is not there, or empty, or holds the site of an earlier state of this record. */
  readonly out: string;
  /** The part of all addresses that names the election; that of the record itself unless it is said. */
  readonly id?: string;
  /** The folder in which compiled pages are kept. */
  readonly cache?: string;
  readonly progress?: (part: "read" | "write", done: number, of: number) => void;
}

/** A site that was published. */
export interface Published extends Written {
  readonly note: SiteNote;
}

const ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/**
 * Publishes the whole public site of a record: pages in three languages, data, and the record's own files below
 * `/records/<id>/`. The same record gives the same bytes; only what changed is written.
 *
 * @throws Error when the pages cannot be compiled, or the disk does not do what it is told
 */
export async function publishSite({ files, out, id, cache, progress }: PublishOptions): Promise<Outcome<Published>> {
  const read = await readSource(files, (done, of) => progress?.("read", done, of));
  if (!read.ok) return read;
  const source = read.value;
  const name = id ?? source.fold.opened?.election ?? "";
  if (!ID.test(name)) return fault("id", name);
  const view = viewOfRecord(name, source);
  const pages = await compilePages(cache ?? DEFAULTS.cache, await pagesFingerprint());
  const software = softwareVersion();
  const note = noteOf(view, software);
  const target = TargetFolder.open(resolve(out), note);
  if (!target.ok) return target;
  const base = pages.renderSite({ elections: {}, rules: {}, records: [view], software });
  const wanted = allFiles(base, recordContent({ source, view, pages, software, data: dataOf(base, view) }));
  let done = 0;
  for (const [path, make] of wanted) {
    target.value.put(path, make());
    done += 1;
    progress?.("write", done, wanted.size);
  }
  return { ok: true, value: { ...target.value.finish(note), note } };
}

/** The files of data among those of a site. */
function dataOf(base: readonly SiteFile[], { id }: RecordView): readonly SiteFile[] {
  return base.filter(({ path }) => path.startsWith(`data/${id}/`));
}

/** Everything in the order in which it is written: pages last, the ways to them last of all. */
function allFiles(base: readonly SiteFile[], content: LazyFiles): LazyFiles {
  const isPage = (path: string): boolean => path.endsWith(".html");
  // Where a region holds stations itself, its page shows them too, in place of the one that does not.
  const own = base.filter(({ path }) => !content.has(path)).map((file) => [file.path, () => fileBytes(file)] as const);
  const rest = [...content];
  return new Map([
    ...own.filter(([path]) => !isPage(path)),
    ...rest.filter(([path]) => !isPage(path)),
    ...rest.filter(([path]) => isPage(path)),
    ...own.filter(([path]) => isPage(path)),
  ]);
}

function noteOf({ id, record, checkpoint, rules }: RecordView, software: string): SiteNote {
  const { origin, size, root } = checkpoint;
  return {
    format: "dauys-site-1",
    record: { id, kind: record.kind, origin },
    checkpoint: { size, root },
    rules: rules === null ? null : { id: rules.id, sha256: rules.sha256 },
    software,
  };
}
