import process from "node:process";

const SPACE = " ";
/** What a terminal sends for Ctrl+C once it hands keys over one by one; and `q`, as in many programs. */
const ENDS: ReadonlySet<string> = new Set(["\u0003", "q"]);

/** The keyboard of a terminal while something plays: space turns the pause on and off. Elsewhere nothing is read. */
export function steeringKeys(stop: AbortController, turned: (paused: boolean) => void) {
  let paused = false;
  const { stdin } = process;
  const heard = (keys: Buffer): void => {
    for (const key of keys.toString("latin1")) {
      if (ENDS.has(key)) process.kill(process.pid, "SIGINT");
      if (key !== SPACE) continue;
      paused = !paused;
      turned(paused);
    }
  };
  if (stdin.isTTY) stdin.setRawMode(true).on("data", heard);
  return {
    paused: () => paused,
    stop: stop.signal,
    forget: () => {
      if (stdin.isTTY) stdin.off("data", heard).setRawMode(false).pause();
    },
  };
}
