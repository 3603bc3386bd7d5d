import { told } from "../keys/told.ts";
import type { Trouble } from "../trouble.ts";
import { PLATFORM_TEXTS } from "./platform-texts.ts";

type Code = Exclude<keyof typeof PLATFORM_TEXTS, `${string}.remedy`>;

const BY_ERRNO: Readonly<Record<string, Code>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "disk-full",
  EIO: "disk-error",
  EACCES: "forbidden",
  EPERM: "forbidden",
  EROFS: "forbidden",
  ENOTDIR: "not-a-folder",
  // Of files that are there already commands ask beforehand; what is left is a folder that cannot be made.
  EEXIST: "not-a-folder",
  EISDIR: "is-folder",
  // Node's own limits, which no call of the system stands behind.
  ERR_FS_FILE_TOO_LARGE: "too-large",
  ERR_STRING_TOO_LONG: "too-large",
};

/** The lowest byte of what SQLite says. @source https://www.sqlite.org/rescode.html */
const BY_SQLITE: ReadonlyMap<number, Code> = new Map([
  [3, "forbidden"],
  [8, "forbidden"],
  [10, "disk-error"],
  [11, "broken-store"],
  [13, "disk-full"],
  [14, "forbidden"],
  [18, "too-large"],
]);

interface PlatformError extends Error {
  readonly code?: unknown;
  readonly errcode?: unknown;
  readonly path?: unknown;
  readonly syscall?: unknown;
  readonly severity?: unknown;
}

/**
 * What the system, SQLite or PostgreSQL says when it cannot do what was asked, as a trouble of the file that it names,
 * else of `where`; `null` for any other error, which is a bug of ours.
 */
export function platformTrouble(error: unknown, where: string): Trouble | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode, path, syscall, severity, message }: PlatformError = error;
  const as = (found: Code, file: string): Trouble => told(PLATFORM_TEXTS, found, { detail: message, file }, file);
  if (typeof errcode === "number") return as(BY_SQLITE.get(errcode % 256) ?? "system", where);
  if (severity !== undefined || message.startsWith("SASL")) return as("database-refuses", where);
  if (typeof code !== "string") return null;
  const known = BY_ERRNO[code];
  if (known === undefined && syscall === undefined) return null;
  return as(known ?? "system", typeof path === "string" ? path : where);
}
