import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { HOUSE_ROOT } from "../input/house-files.ts";

/** The members of the output of `dauys seats --json` that tests look into. */
export interface SeatsOutput {
  readonly status: string;
  readonly seats: Readonly<Record<string, number>> | null;
  readonly awarded: Readonly<Record<string, number>>;
  readonly qualified: readonly string[];
  readonly question: { readonly kind: string; readonly among: readonly string[]; readonly text: string } | null;
  readonly ties: readonly { readonly decidedBy?: string; readonly winners?: readonly string[] }[];
  readonly certificate: { readonly format: string } | null;
  readonly margins?: Readonly<Record<string, ListMargins>>;
  readonly byUnit: Readonly<Record<string, Omit<SeatsOutput, "byUnit" | "rules" | "votes" | "error">>>;
  readonly rules: { readonly id: string; readonly sha256: string };
  readonly votes: { readonly sha256: string; readonly separator: string | null };
  readonly error?: readonly FaultOutput[];
}

/** A fault as `--json` has it. */
export interface FaultOutput {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

interface ListMargins {
  readonly gained: MarginOutput | null;
  readonly lost: MarginOutput | null;
  readonly movedTo: Readonly<Record<string, MarginOutput | null>>;
}

interface MarginOutput {
  readonly votes: number;
  readonly status: string;
  readonly seats: Readonly<Record<string, number>> | null;
}

const read = (name: string): object =>
  JSON.parse(readFileSync(`${HOUSE_ROOT}/docs/schema/${name}.schema.json`, "utf8")) as object;

/** Everything in which an output differs from the published schema; nothing when it agrees. */
export function schemaFaults(output: unknown): readonly string[] {
  const ajv = new Ajv2020({ strictTypes: false, allErrors: true }).addSchema(read("certificate"));
  const valid = ajv.compile(read("seats"));
  return valid(output) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
