import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { houseRoot, toolEnvironment } from "../../../../scripts/lib/paths.ts";

const COMMAND = join(houseRoot, "apps/cli/src/main.ts");

/** The command as a commission has it: real processes, that speak English and find the database's password in a variable. */
export interface Dauys {
  /** Runs a command to its end, and returns what it printed. @throws Error with what it said, unless it ended well */
  readonly run: (...args: readonly string[]) => Promise<string>;
  /** Starts a command that goes on until it is told to stop, and waits until it has printed this. */
  readonly start: (args: readonly string[], ready: RegExp) => Promise<Running>;
}

/** A command that goes on. */
export interface Running {
  /** What it printed until it was ready. */
  readonly printed: string;
  /** Tells it to stop, and returns its exit code once it has. */
  readonly stop: () => Promise<number | null>;
}

/** The command, in an environment in which nothing but this is set for it. */
export function dauysWith(variables: Readonly<Record<string, string>>): Dauys {
  const env = toolEnvironment({ DAUYS_LANG: "en", ...variables });
  return {
    run: (...args) =>
      new Promise((resolve, reject) => {
        execFile(process.execPath, [COMMAND, ...args], { env, maxBuffer: 2 ** 26 }, (error, out, err) => {
          if (error === null) resolve(out);
          else reject(new Error(`dauys ${args.join(" ")}: ${out}${err}`));
        });
      }),
    start: (args, ready) => start([COMMAND, ...args], env, ready),
  };
}

async function start(command: readonly string[], env: NodeJS.ProcessEnv, ready: RegExp): Promise<Running> {
  const child = spawn(process.execPath, command, { env });
  const ended = once(child, "exit");
  const endWithUs = (): void => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  let [out, err] = ["", ""];
  child.stderr.on("data", (bytes) => {
    err += String(bytes);
  });
  const printed = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (bytes) => {
      out += String(bytes);
      if (ready.test(out)) resolve(out);
    });
    void ended.then(([code]) => reject(new Error(`it ended with ${code}: ${out}${err}`)));
  });
  return {
    printed,
    stop: async () => {
      child.kill("SIGTERM");
      const [code] = (await ended) as [number | null];
      process.off("exit", endWithUs);
      return code;
    },
  };
}
