import { join, resolve } from "node:path";
import type { Signer } from "@dauys/core/record";
import { type OfficeRecord, StartTrouble } from "../office/index.ts";
import { openLogKey, openPublishing, type Publishing, publicPayloads } from "../publishing/index.ts";
import { namedFile } from "./named-file.ts";
import type { OfficeStart } from "./office-start.ts";

/**
 * Opens publishing where the record's key is at hand: the record as tiles under `published/`, the site where the configuration
 * says. `null` where nobody signs checkpoints on this node.
 * @throws StartTrouble where the key cannot be opened; RecordFault where the store is older than what was published of it
 */
export async function publishingOf(start: OfficeStart, record: OfficeRecord): Promise<Publishing | null> {
  const { store, tables, config, folder, log } = start;
  const signer = start.signer ?? (await signerOf(start, record));
  if (signer === null) return null;
  const { publish } = config;
  const site = publish === undefined ? null : { folder: resolve(folder, publish.folder), ...originIn(publish) };
  const publishing = await openPublishing({
    store,
    signer,
    recordFolder: join(folder, "published"),
    remembered: join(folder, "remembered-checkpoint"),
    site,
    payloads: () => publicPayloads(record, tables),
    log,
  });
  record.onGrowth(publishing.wake);
  return publishing;
}

function originIn({ origin }: { readonly origin?: string | undefined }): { readonly origin?: string } {
  return origin === undefined ? {} : { origin };
}

async function signerOf({ config, folder }: OfficeStart, record: OfficeRecord): Promise<Signer | null> {
  const { log } = config;
  if (log === undefined) return null;
  const expected = await record.read((fold) => fold.opened?.log ?? "");
  const files = { key: namedFile(folder, log.key), passphrase: namedFile(folder, log.passphrase) };
  const opened = await openLogKey(files, expected);
  if (!opened.ok) throw new StartTrouble("log-key", opened.fault.file, opened.fault.problem);
  return opened.signer;
}
