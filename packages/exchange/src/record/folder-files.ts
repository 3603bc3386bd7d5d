import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FileRead, RecordFiles } from "@dauys/core/election";

/** The files of a record in a folder of this machine. */
export function folderFiles(folder: string): RecordFiles {
  return { read: async (path, most) => readOne(join(folder, path), most) };
}

function readOne(path: string, most: number): FileRead {
  try {
    const found = statSync(path);
    // A pipe would be waited for, and a device such as /dev/zero read, without end.
    if (!found.isFile()) return no("refused", "not a plain file");
    const { size } = found;
    if (size > most) return no("too-large", `${size} bytes; ${most} at most`);
    const bytes = readFileSync(path);
    return { ok: true, bytes };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return no("not-there", message);
    if (code === undefined) throw error;
    return no("refused", message);
  }
}

function no(reason: Extract<FileRead, { readonly ok: false }>["fault"]["reason"], message: string): FileRead {
  return { ok: false, fault: { reason, message } };
}
