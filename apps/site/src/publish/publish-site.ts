import { dirname, join, resolve } from "node:path";
import type { RecordFiles } from "@dauys/core/election";
import { compilePages, pagesFingerprint } from "../build/compile-pages.ts";
import { pictureDrawer } from "../build/draw-picture.ts";
import { DEFAULTS, softwareVersion } from "../build/house.ts";
import { schemaFiles } from "../build/schema-files.ts";
import { LIVE_SETTINGS } from "../live/settings.ts";
import { withholdSeats } from "../live/withhold.ts";
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
export async function publishSite({ out, progress, ...from }: PublishOptions): Promise<Outcome<Published>> {
  const made = await siteContent({ ...from, read: (done, of) => progress?.("read", done, of) });
  if (!made.ok) return made;
  const { base, content, note } = made.value;
  const target = TargetFolder.open(resolve(out), note);
  if (!target.ok) return target;
  const wanted = allFiles(base, content);
  let done = 0;
  for (const [path, make] of wanted) {
    target.value.put(path, make());
    done += 1;
    progress?.("write", done, wanted.size);
  }
  return { ok: true, value: { ...target.value.finish(note), note } };
}

/** All that the site of a record consists of: the pages of its count and their assets, and the files made on demand. */
export interface SiteContent {
  readonly base: readonly SiteFile[];
  readonly content: LazyFiles;
  readonly note: SiteNote;
}

interface SiteContentOptions extends Pick<PublishOptions, "files" | "id" | "cache"> {
  readonly read?: (done: number, of: number) => void;
}

/** Reads a record, and makes ready all files of its site. */
export async function siteContent({ files, id, cache, read }: SiteContentOptions): Promise<Outcome<SiteContent>> {
  const folded = await readSource(files, read);
  if (!folded.ok) return folded;
  const source = folded.value;
  const name = id ?? source.fold.opened?.election ?? "";
  if (!ID.test(name)) return fault("id", name);
  const view = viewOfRecord(name, source);
  const pages = await compilePages(cache ?? DEFAULTS.cache, await pagesFingerprint());
  const software = softwareVersion();
  const draw = pictureDrawer(join(dirname(cache ?? DEFAULTS.cache), "pictures"));
  const rendered = pages.renderSite({ elections: {}, rules: {}, records: [view], software, draw });
  const base = [...rendered, ...schemaFiles()];
  // What pages do not say yet, no file of data says before them.
  const shown = withholdSeats(view, LIVE_SETTINGS.seatsFrom);
  const content = recordContent({ source, view: shown, pages, software, draw, data: dataOf(base, view) });
  return { ok: true, value: { base, content, note: noteOf(view, software) } };
}

/** The files of data among those of a site. */
function dataOf(base: readonly SiteFile[], { id }: RecordView): readonly SiteFile[] {
  return base.filter(({ path }) => path.startsWith(`data/${id}/`));
}

/** Everything in the order in which it is written: what pages need first, the ways to them last. */
function allFiles(base: readonly SiteFile[], content: LazyFiles): LazyFiles {
  // The pointer names pages: it stands among them, after its own.
  const isPage = (path: string): boolean => path.endsWith(".html") || path.endsWith("/latest.json");
  // Where a region holds stations itself, its page shows them too, in place of the one that does not.
  const own = base.filter(({ path }) => !content.has(path)).map((file) => [file.path, () => fileBytes(file)] as const);
  return new Map([...own.filter(([path]) => !isPage(path)), ...content, ...own.filter(([path]) => isPage(path))]);
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
