import { readFileSync } from "node:fs";
import { run } from "../run.ts";

/** What a command line printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A terminal, variables and files for a command line run inside the test. */
export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
  /** Contents by path; `-` is standard input. A path that is not here is read from the disk. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Runs a command line in this process, as `dauys` would. */
export async function runHere(
  args: readonly string[],
  { env = {}, tty = false, files = {} }: World = {},
): Promise<Ran> {
  const written = { out: "", err: "" };
  const code = await run(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    env,
    stdoutIsTty: tty,
    stderrIsTty: tty,
    read: async (path) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined) return readFileSync(path);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  });
  return { code, ...written };
}

/** Runs a command line with `--json` and reads what it printed on standard output, as the type that the test expects. */
export async function runJson<T>(args: readonly string[], world: World = {}): Promise<Ran & { readonly json: T }> {
  const ran = await runHere([...args, "--json"], world);
  return { ...ran, json: JSON.parse(ran.out) as T };
}
