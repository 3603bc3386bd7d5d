import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Progress } from "../output/bar.ts";
import { good, type Result, refused } from "../trouble.ts";
import { paperTrouble } from "./chosen.ts";
import { type Asked, makePaper, type Source } from "./make-paper.ts";

/** A paper that was written. */
export interface Written {
  readonly paper: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What is told of a paper that was written. */
export function writtenOf(paper: string, file: string, pdf: Uint8Array): Written {
  return { paper, file, bytes: pdf.length, sha256: createHash("sha256").update(pdf).digest("hex") };
}

/** Makes papers one after the other into a folder; the same papers as before come out as the same bytes. */
export async function writeAll(
  source: Source,
  asked: readonly Asked[],
  folder: string,
  progress: Progress,
): Promise<Result<readonly Written[]>> {
  const written: Written[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const each of asked) {
      const made = await makePaper(source, each);
      if (!made.ok) return made;
      const { name, pdf } = made.value;
      await writeFile(join(folder, name), pdf);
      written.push(writtenOf(each.kind, join(folder, name), pdf));
      progress.step(written.length, asked.length);
    }
    return good(written);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused([paperTrouble("cannot-write", { detail: message }, folder)]);
  }
}
