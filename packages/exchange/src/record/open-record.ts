import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { RecordFiles } from "@dauys/core/election";
import { type AddressOptions, addressFiles } from "./address-files.ts";
import { type BundleFault, bundleFiles } from "./bundle-files.ts";
import { folderFiles } from "./folder-files.ts";
import { arraySource, type ByteSource } from "./tar.ts";

/** A record that can be read, wherever it is. */
export interface OpenedRecord {
  readonly files: RecordFiles;
  readonly from: "folder" | "address" | "bundle";
  readonly close: () => void;
}

/** Why there is no record in a place. */
export type PlaceFault =
  | BundleFault
  | { readonly reason: "no-such-place" | "unreadable" | "address" | "unpacked"; readonly message: string };

/** The most bytes that a packed bundle may unpack to; larger ones are unpacked to a file first. */
const MOST_UNPACKED = 1 << 29;

/** Opens the record at a folder, below an address with `https://` or `http://`, or in a bundle (plain, or packed with gzip). */
export function openRecord(
  place: string,
  options: AddressOptions = {},
): { readonly ok: true; readonly record: OpenedRecord } | { readonly ok: false; readonly fault: PlaceFault } {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(place)) return openAddress(place, options);
  try {
    const found = statSync(place);
    if (found.isDirectory()) return opened({ files: folderFiles(place), from: "folder", close: () => undefined });
    return openBundle(place);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused(code === "ENOENT" || code === "ENOTDIR" ? "no-such-place" : "unreadable", message);
  }
}

function openAddress(place: string, options: AddressOptions): ReturnType<typeof openRecord> {
  const url = URL.canParse(place) ? new URL(place) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return refused("address", "expected https:// or http://");
  // Whoever copies the address of the checkpoint means the record.
  if (url.pathname.endsWith("/checkpoint")) url.pathname = url.pathname.slice(0, -"checkpoint".length);
  url.search = "";
  url.hash = "";
  return opened({ files: addressFiles(url, options), from: "address", close: () => undefined });
}

function openBundle(path: string): ReturnType<typeof openRecord> {
  const file = openSync(path, "r");
  const source = fileSource(file);
  const packed = source.slice(0, 2);
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return fromBundle(source, () => closeSync(file));
  const bytes = source.slice(0, source.size);
  closeSync(file);
  try {
    return fromBundle(arraySource(gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED })), () => undefined);
  } catch (error) {
    return refused("unpacked", (error as Error).message);
  }
}

function fromBundle(source: ByteSource, close: () => void): ReturnType<typeof openRecord> {
  const bundle = bundleFiles(source);
  if (bundle.ok) return opened({ files: bundle.files, from: "bundle", close });
  close();
  return bundle;
}

function fileSource(file: number): ByteSource {
  const { size } = fstatSync(file);
  return {
    size,
    slice: (start, end) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let read = 0;
      while (read < bytes.length) {
        const more = readSync(file, bytes, read, bytes.length - read, start + read);
        if (more === 0) break;
        read += more;
      }
      return bytes.subarray(0, read);
    },
  };
}

function opened(record: OpenedRecord): ReturnType<typeof openRecord> {
  return { ok: true, record };
}

function refused(
  reason: Exclude<PlaceFault["reason"], BundleFault["reason"]>,
  message: string,
): ReturnType<typeof openRecord> {
  return { ok: false, fault: { reason, message } };
}
