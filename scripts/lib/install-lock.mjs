// One installation at a time in a checkout. Plain JavaScript: runs before anything is installed.
import { appendFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits until no other process installs, then holds the lock `file` until `release` is called. A lock all of whose
 * processes have ended is taken over. `share(pid)` names a process that works under the lock and may outlive this one.
 * `onWait(pid)` is called once if there is somebody to wait for.
 */
export async function acquireLock(file, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!tryLock(file)) {
    const holders = readHolders(file);
    const alive = holders.find(isAlive);
    if (holders.length > 0 && alive === undefined) {
      removeStale(file, holders);
      continue;
    }
    if (!told && alive !== undefined) {
      told = true;
      onWait(alive);
    }
    await sleep(100);
  }
  return {
    share: (pid) => appendFileSync(file, ` ${pid}`),
    release: () => rmSync(file, { force: true }),
  };
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

// Empty where the lock has been released meanwhile.
function readHolders(file) {
  try {
    return readFileSync(file, "utf8").split(" ").map(Number);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM";
  }
}

// A container without an init keeps ended orphans for ever; they answer, but they do not work.
function isZombie(pid) {
  try {
    return /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

// Moved aside first: of two that find the same dead holders only one succeeds, and a lock taken meanwhile is put back.
function removeStale(file, deadHolders) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readHolders(aside).join() !== deadHolders.join()) linkSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
