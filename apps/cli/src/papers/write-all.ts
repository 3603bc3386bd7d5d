import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PrintingHouse, printingHouse } from "@dauys/exchange/papers";
import type { Progress } from "../output/bar.ts";
import { good, type Refused, type Result, refused } from "../trouble.ts";
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

/** Makes papers into a folder, several at once; the same papers as before come out as the same bytes. */
export async function writeAll(
  source: Source,
  asked: readonly Asked[],
  folder: string,
  progress: Progress,
): Promise<Result<readonly Written[]>> {
  const house = printingHouse(asked.length);
  try {
    await mkdir(folder, { recursive: true });
    return await writeEach(source, asked, folder, house, progress);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused([paperTrouble("cannot-write", { detail: message }, folder)]);
  } finally {
    await house.close();
  }
}

/** Each hand of the house takes the next paper that nobody has taken, until none is left or one is refused. */
async function writeEach(
  source: Source,
  asked: readonly Asked[],
  folder: string,
  house: PrintingHouse,
  progress: Progress,
): Promise<Result<readonly Written[]>> {
  const written: Written[] = [];
  const wrong: Refused[] = [];
  let [taken, done] = [0, 0];
  const hand = async (): Promise<void> => {
    while (taken < asked.length && wrong.length === 0) {
      const at = taken;
      taken += 1;
      const each = asked[at] as Asked;
      const made = await makePaper(source, each, house);
      if (!made.ok) wrong.push(made);
      else {
        const { name, pdf } = made.value;
        await writeFile(join(folder, name), pdf);
        written[at] = writtenOf(each.kind, join(folder, name), pdf);
      }
      done += 1;
      progress.step(done, asked.length);
    }
  };
  await Promise.all(Array.from({ length: house.hands }, hand));
  return wrong[0] ?? good(written);
}
