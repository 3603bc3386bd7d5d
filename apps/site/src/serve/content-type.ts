import { basename } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  txt: "text/plain; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  pdf: "application/pdf",
  ics: "text/calendar; charset=utf-8",
};

/** Texts without an ending; the name of the first is given by C2SP tlog-tiles, that of the other by its readers. */
const TEXTS: ReadonlySet<string> = new Set(["checkpoint", "SHA256SUMS"]);

/**
 * The media type of a file of the site by the ending of its name; bytes without a meaning for any other, so that a
 * browser offers them for download and never guesses.
 */
export function contentType(name: string): string {
  if (TEXTS.has(basename(name))) return TYPES.txt as string;
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return Object.hasOwn(TYPES, ending) ? (TYPES[ending] as string) : "application/octet-stream";
}
