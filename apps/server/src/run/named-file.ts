import { readFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { StartTrouble } from "../office/index.ts";

/** How a configuration says that a file is handed in by the service manager instead of lying in the folder. */
const CREDENTIAL = /^credential:([A-Za-z0-9_.-]{1,100})$/;

/** What the environment says of where systemd hands in secrets. */
export interface CredentialPlace {
  readonly CREDENTIALS_DIRECTORY?: string | undefined;
}

/**
 * The file that a configuration names: in the office's folder, by its whole path, or as `credential:<name>`, which systemd
 * took out of its vault (LoadCredential=, LoadCredentialEncrypted=, ImportCredential=) and shows to this service alone.
 * @source systemd.exec(5), “Credentials”: a folder named by $CREDENTIALS_DIRECTORY, in memory, readable by the service's user only
 * @throws StartTrouble where a credential is named and none is handed in
 */
export function namedFile(folder: string, path: string, env: CredentialPlace = process.env): string {
  const [, name] = CREDENTIAL.exec(path) ?? [];
  if (name === undefined) return resolve(folder, path);
  const place = env.CREDENTIALS_DIRECTORY;
  if (place === undefined || !isAbsolute(place)) {
    throw new StartTrouble("credential", "office.json", `${path}, CREDENTIALS_DIRECTORY`);
  }
  return join(place, name);
}

/** The text of a secret that a configuration names. @throws StartTrouble where it cannot be read */
export function namedSecret(folder: string, path: string, env: CredentialPlace = process.env): string {
  const file = namedFile(folder, path, env);
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new StartTrouble("credential", file, `${path}: ${(error as NodeJS.ErrnoException).code ?? "unreadable"}`);
  }
}
