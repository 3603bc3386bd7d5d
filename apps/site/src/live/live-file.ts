import { createHash } from "node:crypto";
import { LANGS, message } from "@dauys/language";
import { electionAddress } from "../pages/address.ts";
import type { RecordView } from "../records/record-view.ts";
import { fileBytes, type SiteFile } from "../site-file.ts";
import { liveTexts } from "../texts/live.ts";
import { type LivePointer, pointerAddress } from "./pointer.ts";

/** Whether a count is under way: nothing is declared final yet, and its stations are known. */
export function isOpen({ result }: RecordView): boolean {
  return (result.state === "counting" || result.state === "preliminary") && result.stations.all > 0;
}

/**
 * The pointer of a record, made from the pages of its count.
 *
 * @throws Error where a page of the count is not among the files
 */
export function liveFile(view: RecordView, files: readonly SiteFile[]): SiteFile {
  const { id, checkpoint, asOf, record, result } = view;
  const { all, counted } = result.stations;
  const { origin, size, root } = checkpoint;
  const pages = LANGS.map((lang) => {
    const address = electionAddress(id, lang);
    const page = files.find(({ path }) => `/${path}` === `${address}index.html`);
    if (page === undefined) throw new Error(`there is no page ${address} to point at`);
    const hash = createHash("sha256").update(fileBytes(page)).digest();
    const says = message(liveTexts, "says", lang, { all, counted });
    const placed = `${address}?${hash.toString("hex").slice(0, 16)}`;
    return [lang, { address: placed, integrity: `sha256-${hash.toString("base64")}`, says }] as const;
  });
  const pointer: LivePointer = {
    format: "dauys-latest-1",
    record: { id, kind: record.kind },
    checkpoint: { origin, size, root },
    asOf,
    open: isOpen(view),
    pages: Object.fromEntries(pages) as LivePointer["pages"],
  };
  return { path: pointerAddress(id).slice(1), content: `${JSON.stringify(pointer, null, 2)}\n` };
}
