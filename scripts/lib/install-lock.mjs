// One installation at a time in a checkout. Plain JavaScript: runs before anything is installed.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits until no other process installs, then holds the lock `file` until the returned function is called.
 * A lock whose process has ended is taken over. `onWait(pid)` is called once if there is somebody to wait for.
 */
export async function acquireLock(file, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!tryLock(file)) {
    const holder = readHolder(file);
    if (holder !== null && !isAlive(holder)) {
      removeStale(file, holder);
      continue;
    }
    if (!told && holder !== null) {
      told = true;
      onWait(holder);
    }
    await sleep(100);
  }
  return () => rmSync(file, { force: true });
}

// A link appears with its content, so that nobody reads an empty lock between its making and its writing.
function tryLock(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function readHolder(file) {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

// Moved aside first: of two that find the same dead holder only one succeeds, and a lock taken meanwhile is put back.
function removeStale(file, deadHolder) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readHolder(aside) !== deadHolder) linkSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
