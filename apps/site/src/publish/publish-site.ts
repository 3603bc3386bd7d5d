import { dirname, join } from "node:path";
import { compilePages, pagesFingerprint } from "../build/compile-pages.ts";
import { pictureDrawer } from "../build/draw-picture.ts";
import { DEFAULTS, softwareVersion } from "../build/house.ts";
import type { SiteFile } from "../site-file.ts";
import { fault, type Outcome } from "./publish-fault.ts";
import { isSmall, openPublisher, type Published, type PublisherOptions } from "./publisher.ts";
import { type LazyFiles, recordContent } from "./record-content.ts";
import { SITE_ID, SiteState } from "./site-state.ts";
import { readSource } from "./source-record.ts";

/**
 * Publishes the whole public site of a record: pages in three languages, data, and the record's own files below
 * `/records/<id>/`. The same record gives the same bytes; only what changed is written.
 *
 * @throws Error when the pages cannot be compiled, or the disk does not do what it is told
 */
export async function publishSite(options: PublisherOptions): Promise<Outcome<Published>> {
  const alone = options.threads === undefined && (await isSmall(options.files));
  const publisher = await openPublisher(alone ? { ...options, threads: 0 } : options);
  try {
    const first = await publisher.publishNext();
    if (!first.ok || first.value.renewed) return first;
    const last = await publisher.settle();
    if (!last.ok) return last;
    const { written, removed } = first.value;
    return { ok: true, value: { ...last.value, written: written + last.value.written, removed } };
  } finally {
    await publisher.close();
  }
}

/** All that the site of a record consists of beside the pages of its count, each file made when it is asked for. */
export async function siteContent(
  options: Pick<PublisherOptions, "files" | "id" | "cache">,
): Promise<Outcome<LazyFiles>> {
  const folded = await readSource(options.files);
  if (!folded.ok) return folded;
  const source = folded.value;
  const id = options.id ?? source.fold.opened?.election ?? "";
  if (!SITE_ID.test(id)) return fault("id", id);
  const cache = options.cache ?? DEFAULTS.cache;
  const pages = await compilePages(cache, await pagesFingerprint());
  const software = softwareVersion();
  const draw = pictureDrawer(join(dirname(cache), "pictures"));
  const state = new SiteState({ id, source, pages, software, draw });
  const data = (): readonly SiteFile[] => dataOf(state.base(), id);
  return { ok: true, value: recordContent({ source, view: state.plainView, pages, software, draw, data }) };
}

/** The files of data among those of a site. */
function dataOf(base: readonly SiteFile[], id: string): readonly SiteFile[] {
  return base.filter(({ path }) => path.startsWith(`data/${id}/`));
}
