import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileBytes, type SiteFile } from "../site-file.ts";
import { filesIn } from "./input-files.ts";

/**
 * Makes a folder hold exactly these files: what is already there as it should be is not touched, what should not be
 * there is removed. Pages are written last, so that none of them names a file that is not there yet.
 */
export async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isPage = ({ path }: SiteFile) => path.endsWith(".html");
  for (const file of [...files.filter((each) => !isPage(each)), ...files.filter(isPage)])
    await writeChanged(folder, file);
  const wanted = new Set(files.map(({ path }) => path));
  for (const path of filesIn(folder, (each) => !wanted.has(each))) await rm(join(folder, path));
}

async function writeChanged(folder: string, wanted: SiteFile): Promise<void> {
  const file = join(folder, wanted.path);
  const content = fileBytes(wanted);
  const before = await readFile(file).catch(() => null);
  if (before?.equals(content) === true) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
