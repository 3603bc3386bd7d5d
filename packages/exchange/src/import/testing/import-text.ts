import { readFileSync } from "node:fs";
import { type Form, type Protocol, protocolAt, readForm } from "@dauys/core/protocol";
import type { Fault } from "../../fault.ts";
import { importProtocols } from "../import-protocols.ts";
import type { Profile } from "../profile.ts";
import type { ImportSummary } from "../protocol-importer.ts";

const forms = new Map<string, Form>();

/** A form of the house by its name. */
export function houseForm(name: string): Form {
  const known = forms.get(name) ?? load(name);
  forms.set(name, known);
  return known;
}

function load(name: string): Form {
  const read = readForm(readFileSync(new URL(`../../../../../forms/${name}.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read.form;
}

/** A small profile on Israel's form, which has four fields: `region,no,registered,voters,invalid,valid,l1,l2`. */
export function smallProfile(change: Partial<Profile> = {}): Profile {
  return {
    id: "small",
    form: "israel-2021",
    title: { kk: "шағын", ru: "малый", en: "small" },
    source: "made up",
    file: { encoding: "utf-8", separator: "," },
    numbers: { missing: [""] },
    kind: "station",
    units: [{ level: "region", id: "region" }],
    unit: { level: "station", id: ["no"] },
    constituency: null,
    fields: { registered: "registered", voters: "voters", invalid: "invalid", valid: "valid" },
    votes: [{ from: "prefix", series: "votes", prefix: "l" }],
    ...change,
  };
}

/** What came of an import: the protocols with their lines, the faults, and the summary. */
export interface Imported {
  readonly protocols: readonly Protocol[];
  readonly lines: readonly number[];
  readonly faults: readonly Fault[];
  readonly summary: ImportSummary & { readonly accepted: boolean };
}

/** Imports bytes or a text, cut into pieces of `size` bytes. */
export async function importText(
  input: string | Uint8Array,
  options: { readonly profile?: Profile; readonly form?: Form; readonly strict?: boolean; readonly size?: number } = {},
): Promise<Imported> {
  const { profile = smallProfile(), form = houseForm("israel-2021"), strict = false, size = 1 << 16 } = options;
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const faults: Fault[] = [];
  const run = importProtocols(pieces(bytes, size), {
    file: "stations.csv",
    form,
    profile,
    strict,
    onFault: (fault) => faults.push(fault),
  });
  const protocols: Protocol[] = [];
  const lines: number[] = [];
  for await (const batch of run.batches) {
    for (let row = 0; row < batch.rows; row += 1) {
      protocols.push(protocolAt(form, batch, row));
      lines.push(batch.lines[row] ?? 0);
    }
  }
  return { protocols, lines, faults, summary: run.summary() };
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
