import type { Lang } from "@dauys/language";
import type { Grant } from "../access/index.ts";

/** Somebody who has signed in, with all factors. */
export interface Person {
  readonly id: string;
  /** As it is shown to colleagues. */
  readonly name: string;
  readonly lang: Lang;
  readonly grants: readonly Grant[];
}

/** A session that holds. */
export interface Session {
  /** Its id as the tables know it: a hash of the cookie, never the cookie. */
  readonly id: string;
  readonly person: Person;
  /** When it ends unless something is done, in milliseconds since 1970. */
  readonly idleEnd: number;
  /** What a request that changes something has to carry in the header `x-dauys-csrf`. */
  readonly csrf: string;
}

/** Knows sessions by the value of their cookie. */
export interface SessionSource {
  /** The session of a cookie, `null` where there is none or it has ended; each call that is not `quiet` puts off its idle end. */
  readonly sessionOf: (cookie: string, quiet: boolean) => Promise<Session | null>;
}

/** The cookie's name: with this prefix browsers take it only over TLS, for this host alone and for all of it. */
export const SESSION_COOKIE = "__Host-dauys";
/** Its name where the office is reached without TLS, on the machine itself. */
export const LOCAL_SESSION_COOKIE = "dauys-local";
