import { accessSync, constants } from "node:fs";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The Chromium that browser tests drive: the file that the environment variable `CHROMIUM` names, else the one of the
 * system's packages; `null` where there is none.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  const places = named ? [named] : USUAL_PLACES;
  return places.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
