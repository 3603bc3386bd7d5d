import type { Call } from "../http/index.ts";

/** Who does something, under which grant, and when. */
export interface Actor {
  readonly person: string;
  readonly role: string;
  readonly unit: string;
  readonly now: number;
}

/** Who makes a request that a grant allows. @throws Error for a request without one, which a route's access rules out */
export function actorOf({ session, grant, office }: Call): Actor {
  if (session === null || grant === null) throw new Error("a request without a grant");
  return { person: session.person.id, role: grant.role, unit: grant.unit, now: office.clock.now() };
}

/** How somebody is named in the record: the role and where it is held. Whose it was, the office knows. */
export function nameInRecord(actor: { readonly role: string; readonly unit: string }): string {
  return `${actor.unit}/${actor.role}`;
}
