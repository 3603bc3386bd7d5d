import type { RecordFiles } from "@dauys/core/election";
import { type ByteSource, listTar, type TarFault, type TarPlace } from "./tar.ts";

/** Why an archive is not a bundle: it cannot be read as one, or it holds no record. */
export type BundleFault = TarFault | { readonly reason: "no-record"; readonly message: string };

/** The files of a record in a bundle: those beside its one `checkpoint`, in the archive's own folder or without one. */
export function bundleFiles(
  source: ByteSource,
): { readonly ok: true; readonly files: RecordFiles } | { readonly ok: false; readonly fault: BundleFault } {
  const listed = listTar(source);
  if (!listed.ok) return listed;
  const folder = folderOf(listed.files);
  if (folder === null) {
    const message = "no checkpoint in the archive, or several; or files beside its folder";
    return { ok: false, fault: { reason: "no-record", message } };
  }
  return { ok: true, files: { read: async (path, most) => readOne(source, listed.files.get(folder + path), most) } };
}

function folderOf(files: ReadonlyMap<string, TarPlace>): string | null {
  const found = [...files.keys()].filter((path) => /^([^/]+\/)?checkpoint$/.test(path));
  const [path] = found;
  if (found.length !== 1 || path === undefined) return null;
  const folder = path.slice(0, -"checkpoint".length);
  return [...files.keys()].every((each) => each.startsWith(folder)) ? folder : null;
}

function readOne(
  source: ByteSource,
  place: TarPlace | undefined,
  most: number,
): Awaited<ReturnType<RecordFiles["read"]>> {
  if (place === undefined) return { ok: false, fault: { reason: "not-there", message: "not in the archive" } };
  const { start, size } = place;
  if (size > most) return { ok: false, fault: { reason: "too-large", message: `${size} bytes; ${most} at most` } };
  return { ok: true, bytes: source.slice(start, start + size) };
}
