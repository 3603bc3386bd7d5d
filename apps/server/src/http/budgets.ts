import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { type Budget, budget, COSTLY_ALLOWANCE, SESSION_ALLOWANCE } from "./budget.ts";
import { type RefusalReply, refuse } from "./reply.ts";
import type { Route } from "./route.ts";
import type { Session } from "./session.ts";

/** What sessions may ask of this node: of everything, and of what is costly. */
export interface Budgets {
  readonly all: Budget;
  readonly costly: Budget;
}

/** Budgets of which nothing has been used. */
export function budgets(): Budgets {
  return { all: budget(SESSION_ALLOWANCE), costly: budget(COSTLY_ALLOWANCE) };
}

/** A session that has asked too much: what it is told, and whether that is for the first time. */
export interface Overspent {
  readonly refusal: RefusalReply;
  readonly first: boolean;
}

/**
 * Counts a request of a session; `null` where it may go on. What is open to whoever comes is not counted: it is the same for
 * somebody without a session, and what of it is costly has limits of its own.
 */
export function overspent({ all, costly }: Budgets, route: Route, { id }: Session, now: number): Overspent | null {
  if (route.access === "public" || route.counts === "free") return null;
  const spent = all.spend(id, now);
  if (!spent.ok) return told(spent);
  if (route.counts !== "costly") return null;
  const dear = costly.spend(id, now);
  return dear.ok ? null : told(dear);
}

function told({ seconds, first }: { readonly seconds: number; readonly first: boolean }): Overspent {
  const message = inAll(refusalTexts, "too-many", { seconds: String(seconds) });
  return { refusal: refuse(429, "too-many", message, { retryAfter: seconds }), first };
}
