import { formatVerifierKey, type Signer } from "@dauys/core/record";
import { MAX_KEY_FILE_BYTES, MOST_PASSPHRASE_BYTES, openKey, readPrivateFile } from "@dauys/store/keys";

/** Where the record's key lies, and the file with its passphrase, which the service manager hands in. */
export interface LogKeyFiles {
  readonly key: string;
  readonly passphrase: string;
}

/** Why the record's key was not opened: the file, and what is wrong with it. */
export interface LogKeyFault {
  readonly file: string;
  readonly problem: string;
}

/** The signer of checkpoints, or why there is none. */
export type OpenedLogKey =
  | { readonly ok: true; readonly signer: Signer }
  | { readonly ok: false; readonly fault: LogKeyFault };

/**
 * Opens the record's key. `expected` is what the record's first entry says of it: with another key, what is published would
 * be another record.
 */
export async function openLogKey({ key, passphrase }: LogKeyFiles, expected: string): Promise<OpenedLogKey> {
  const file = await readPrivateFile(key, MAX_KEY_FILE_BYTES);
  if (!file.ok) return no(key, file.fault.reason);
  const secret = await readPrivateFile(passphrase, MOST_PASSPHRASE_BYTES);
  if (!secret.ok) return no(passphrase, secret.fault.reason);
  const end = secret.bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  try {
    const opened = await openKey(file.bytes, end === -1 ? secret.bytes : secret.bytes.subarray(0, end));
    if (!opened.ok) return no(key, opened.fault.reason);
    return formatVerifierKey(opened.key) === expected ? { ok: true, signer: opened.signer } : no(key, "another-record");
  } finally {
    secret.bytes.fill(0);
  }
}

function no(file: string, problem: string): OpenedLogKey {
  return { ok: false, fault: { file, problem } };
}
