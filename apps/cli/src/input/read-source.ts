import type { Source } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import type { Io } from "../io.ts";
import { INPUT } from "../messages/input.ts";
import { fill, inAll, same } from "../say.ts";
import { fileTrouble, good, type Result, refused } from "../trouble.ts";

/** The name of standard input in messages. */
const STANDARD_INPUT = "(stdin)";

/** Reads a file that an option names, or standard input for `-`. */
export async function readSource(io: Io, path: string): Promise<Result<Source>> {
  const file = path === "-" ? STANDARD_INPUT : path;
  try {
    return good({ file, bytes: await io.read(path) });
  } catch (error) {
    const detail = reason(error as NodeJS.ErrnoException);
    const message = fill(inAll(INPUT, "cannot-read", { detail: "{detail}" }), "{detail}", detail);
    return refused([fileTrouble(file, "cannot-read", message, inAll(INPUT, "cannot-read.remedy"))]);
  }
}

function reason(error: NodeJS.ErrnoException): Trilingual {
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return inAll(INPUT, "noSuchFile");
    case "EISDIR":
      return inAll(INPUT, "isFolder");
    case "EACCES":
    case "EPERM":
      return inAll(INPUT, "forbidden");
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
      return inAll(INPUT, "tooBig");
    default:
      return same(error.message);
  }
}
