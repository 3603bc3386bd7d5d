import { json, type Reply, refuse } from "../http/index.ts";
import type { Office } from "../office/index.ts";
import { type Proposing, propose } from "../signing/index.ts";
import { actTexts } from "../texts/acts.ts";
import { inAll } from "../texts/in-all.ts";
import type { Said } from "./act.ts";
import { PaperGone } from "./paper-desk.ts";

/** What of an act its route says. */
export interface Act extends Omit<Proposing, "entries"> {
  readonly entries: readonly Said[];
  /** Further facts for the answer. */
  readonly told?: Readonly<Record<string, unknown>>;
}

/** Puts an act before its commission, and answers with the proposal's id, or with why it would be refused. */
export async function proposeReply(office: Office, { entries, told = {}, ...act }: Act): Promise<Reply> {
  // Bodies are of shapes that JSON can say, which their types leave open.
  const proposed = await propose(office, { ...act, entries: entries as unknown as Proposing["entries"] }).catch(gone);
  if (proposed instanceof PaperGone) {
    return refuse(409, "paper-gone", inAll(actTexts, "paper-gone", { unit: proposed.unit }));
  }
  if (proposed.ok) return json({ id: proposed.id, ...told }, 201);
  const { reason, message, place } = proposed.refusal;
  return refuse(422, reason, message, { details: { place } });
}

function gone(error: unknown): PaperGone {
  if (error instanceof PaperGone) return error;
  throw error;
}
