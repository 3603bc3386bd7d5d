import { readFile } from "node:fs/promises";
import type { OfficeConfig } from "./config.ts";
import type { TlsFiles } from "./local-authority.ts";
import { namedFile } from "./named-file.ts";

/** A certificate that somebody else's authority made, from the files that the configuration names. @throws Error of the system */
export async function readTlsFiles(folder: string, { tls }: OfficeConfig): Promise<TlsFiles> {
  const read = (path: string | undefined): Promise<string> => readFile(namedFile(folder, path ?? ""), "utf8");
  return { cert: await read(tls?.certificate), key: await read(tls?.key), authority: null };
}
