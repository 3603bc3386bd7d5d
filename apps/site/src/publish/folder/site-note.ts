import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a published folder says of itself, and by which the next run knows it. */
export interface SiteNote {
  readonly format: "dauys-site-1";
  readonly record: {
    readonly id: string;
    readonly kind: "official" | "transcribed" | "rehearsal";
    readonly origin: string;
  };
  readonly checkpoint: { readonly size: number; readonly root: string };
  readonly rules: { readonly id: string; readonly sha256: string } | null;
  readonly software: string;
}

/** The names of the files by which a published folder is known. */
export const SITE_NAMES = { note: "site.json", sums: "SHA256SUMS", open: ".publishing" } as const;

/** The note as a file. */
export function noteText(note: SiteNote): string {
  return `${JSON.stringify(note, null, 2)}\n`;
}

/** What a folder says of itself; `null` where it is no site of ours. */
export function readNote(folder: string): SiteNote | null {
  try {
    const note = JSON.parse(readIfThere(join(folder, SITE_NAMES.note)) ?? "null") as SiteNote | null;
    const whole = note?.format === "dauys-site-1" && typeof note.record.origin === "string";
    return whole && Number.isSafeInteger(note.checkpoint.size) ? note : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** A text; `null` where there is no such file. */
export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
