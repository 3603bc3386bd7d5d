import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { houseRoot } from "../../../scripts/lib/paths.ts";

/** What the command printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The output of `dauys verify --json` as far as tests look into it. */
export interface Verified {
  readonly status: "verified" | "failed" | "invalid";
  readonly record: { readonly kind: string } | null;
  readonly steps: readonly {
    readonly id: string;
    readonly result: string;
    readonly figures: Readonly<Record<string, number | string | null>>;
    readonly notes: readonly { readonly reason: string; readonly message: string }[];
    readonly failures: readonly { readonly reason: string; readonly place: object; readonly message: string }[];
  }[];
  readonly limit: string;
  readonly bundle?: { readonly sha256: string } | null;
}

/** Runs the real command in a process of its own. */
export function dauys(args: readonly string[], cwd: string = houseRoot): Promise<Ran> {
  const { PATH = "", NODE_COMPILE_CACHE = "" } = process.env;
  const env = { PATH, NO_COLOR: "1", NODE_COMPILE_CACHE };
  const command = [join(houseRoot, "apps/cli/src/main.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** The same with `--json`, its output read and held against its schema. @throws Error when it does not agree with it */
export async function dauysJson(args: readonly string[], cwd?: string): Promise<Ran & { readonly json: Verified }> {
  const ran = await dauys([...args, "--json"], cwd);
  const json = JSON.parse(ran.out) as Verified;
  const faults = schemaFaults("verification", json);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { ...ran, json };
}

/** Everything in which a value differs from a published schema. */
export function schemaFaults(name: "verification" | "results", value: unknown): readonly string[] {
  const schema = JSON.parse(readFileSync(join(houseRoot, `docs/schema/${name}.schema.json`), "utf8")) as object;
  const ajv = new Ajv2020({ strictTypes: false, allErrors: true, formats: { date: true } });
  const valid = ajv.compile(schema);
  return valid(value) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
