import { canonicalJson, type JsonValue } from "@dauys/core/json";
import type { Cell, Statements, Tables } from "@dauys/store/tables";
import type { AuditTrail, Clock, Deed } from "../office/parts.ts";
import { together } from "../office/together.ts";
import { type AuditLine, lineHash, NO_LINE, type TrailEnd } from "./line.ts";

/** The most lines of one transaction. */
const MOST = 100;

interface Said {
  readonly deed: Deed;
  readonly at: string;
}

const write = together(MOST, append);

/**
 * The audit trail in the private tables. What several people do at the same moment is appended in one transaction; whoever
 * writes has an answer once the line is durable, and not before. `hearEnd` is told what the end of the trail is with each transaction.
 */
export function openAuditTrail(tables: Tables, clock: Clock, hearEnd: (end: TrailEnd) => void = () => {}): AuditTrail {
  return {
    write: async (deed) => hearEnd(await write(tables, { deed, at: new Date(clock.now()).toISOString() })),
  };
}

/** The end of the trail as the tables have it; `null` where nothing stands in it yet. */
export async function trailEnd({ query }: Pick<Statements, "query">): Promise<TrailEnd | null> {
  const [end] = await query<{ seq: number; hash: string }>("SELECT seq, hash FROM audit_head WHERE id = 1");
  return end === undefined || end.seq === 0 ? null : end;
}

async function append(statements: Statements, batch: readonly Said[]): Promise<readonly TrailEnd[]> {
  let { seq, hash } = (await lockedHead(statements)) ?? (await firstHead(statements));
  const cells: Cell[] = [];
  for (const { deed, at } of batch) {
    seq += 1;
    const line: AuditLine = { seq, at, ...cleaned(deed), prev: hash };
    hash = lineHash(line);
    const detail = canonicalJson(line.detail as unknown as JsonValue);
    cells.push(seq, at, line.person, line.deed, line.unit, line.outcome, detail, line.prev, hash);
  }
  const rows = batch.map((_, i) => `(${Array.from({ length: 9 }, (_, j) => `$${i * 9 + j + 1}`).join(", ")})`);
  await statements.change(
    `INSERT INTO audit_lines (seq, at, person, deed, unit, outcome, detail, prev, hash) VALUES ${rows.join(", ")}`,
    cells,
  );
  await statements.change("UPDATE audit_head SET seq = $1, hash = $2 WHERE id = 1", [seq, hash]);
  return batch.map(() => ({ seq, hash }));
}

async function lockedHead({ query }: Statements): Promise<TrailEnd | undefined> {
  const [head] = await query<{ seq: number; hash: string }>("SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE");
  return head;
}

async function firstHead(statements: Statements): Promise<TrailEnd> {
  const text = "INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, $1) ON CONFLICT (id) DO NOTHING";
  await statements.change(text, [NO_LINE]);
  return (await lockedHead(statements)) ?? { seq: 0, hash: NO_LINE };
}

// PostgreSQL takes no U+0000, canonical JSON no lone surrogates: both may stand in the address of a request.
function cleaned({ person, deed, unit, outcome, detail }: Deed): Omit<AuditLine, "seq" | "at" | "prev"> {
  const facts = Object.entries(detail).map(([name, fact]) => [name, factOf(fact)]);
  return { person, deed, unit: unit === null ? null : clean(unit), outcome, detail: Object.fromEntries(facts) };
}

// A line that has no canonical form would keep everybody else's lines of the same moment out too.
function factOf(fact: string | number | null): string | number | null {
  if (typeof fact === "number") return Number.isSafeInteger(fact) ? fact + 0 : String(fact);
  return fact === null ? null : clean(fact);
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll("\u0000", "\uFFFD").slice(0, 500);
}
