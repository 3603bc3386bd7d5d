import type { Statements } from "@dauys/store/tables";
import { type Call, json, type Reply } from "../http/index.ts";

/**
 * Does something in one transaction, and once: the same person's same key gets the answer that was given the first time.
 * What was refused changed nothing, and may be tried again under its key.
 */
export function once(
  { office, session, idempotencyKey, params }: Call,
  what: string,
  work: (statements: Statements) => Promise<Reply>,
): Promise<Reply> {
  return office.tables.transaction(async (statements) => {
    if (idempotencyKey === null) return work(statements);
    const key = JSON.stringify([session?.person.id, what, params.unit, idempotencyKey]);
    const [before] = await statements.query<{ answer: string }>("SELECT answer FROM entry_requests WHERE key = $1", [
      key,
    ]);
    if (before !== undefined) return json(JSON.parse(before.answer));
    const reply = await work(statements);
    if (reply.kind !== "json") return reply;
    await statements.change("INSERT INTO entry_requests (key, answer, at) VALUES ($1, $2, $3)", [
      key,
      JSON.stringify(reply.value),
      office.clock.now(),
    ]);
    return reply;
  });
}
