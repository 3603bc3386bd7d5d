import { close, closeSync, openSync } from "node:fs";

/** So many are held at most, in a thread: a process may have about a thousand files open. */
const MOST = 192;

/**
 * Files whose place others have taken, held open until there is time to give back what they take on the disk. On a disk that
 * is told of every block that is free again, that is most of what it takes to replace a file; nobody has to wait for it who
 * asks for the new one. A process that is killed holds nothing open, and so leaves nothing behind.
 */
export class ReplacedFiles {
  readonly #held: number[] = [];
  #closing = false;

  /** Holds a file that is about to be replaced, if it is there. */
  hold(file: string): void {
    const held = openIfThere(file);
    if (held === null) return;
    if (this.#held.length >= MOST) closeSync(this.#held.shift() as number);
    this.#held.push(held);
  }

  /** Gives all of them back, one after the other, while other work goes on: some of a process's few hands stay free. */
  release(): void {
    const next = this.#closing ? undefined : this.#held.shift();
    if (next === undefined) return;
    this.#closing = true;
    close(next, () => {
      this.#closing = false;
      this.release();
    });
  }
}

/** What cannot be held is replaced all the same: it may not be there, or the process may have too much open already. */
function openIfThere(file: string): number | null {
  // There a place cannot be taken while the file in it is open.
  if (process.platform === "win32") return null;
  try {
    return openSync(file, "r");
  } catch {
    return null;
  }
}
