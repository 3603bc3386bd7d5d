import { open, rm } from "node:fs/promises";
import { good, type Result, refused } from "../trouble.ts";
import { recordTrouble } from "./told.ts";

/** Writes a new file; one that is there already stays as it is. */
export async function writeNewFile(path: string, bytes: Uint8Array | string): Promise<Result<string>> {
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      // Half a file would bear the name, and the next try be refused for it.
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return good(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return refused([recordTrouble("exists", {}, path)]);
    return refused([recordTrouble("cannot-write", { detail: code ?? String(error) }, path)]);
  }
}
