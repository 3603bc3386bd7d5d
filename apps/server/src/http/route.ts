import type { Lang } from "@dauys/language";
import type { z } from "zod";
import type { Action, Grant } from "../access/index.ts";
import type { Office } from "../office/index.ts";
import type { Reply } from "./reply.ts";
import type { Session } from "./session.ts";

/**
 * Who may call a route.
 *
 * - `public`: everybody, signed in or not.
 * - `signed-in`: whoever has signed in; the route looks only at what is the person's own.
 * - an action about a unit: `unit` says which one the request is about, from its parameters or from what they name; `null`
 *   where there is no such thing, which is then answered as 404. Without `unit`, whoever may do it about any unit at all; the
 *   route then shows only units that the grants reach.
 */
export type Access =
  | "public"
  | "signed-in"
  | {
      readonly action: Action;
      readonly unit?: (
        params: Readonly<Record<string, string>>,
        office: Office,
      ) => string | null | Promise<string | null>;
    };

/** A request whose parts have been read, from somebody who may make it. */
export interface Call<Q = unknown, B = unknown> {
  readonly office: Office;
  /** Never `null` where the route is not public. */
  readonly session: Session | null;
  /** The grant by which it is allowed; `null` where the route asks for none. */
  readonly grant: Grant | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
  readonly lang: Lang;
  /** The header `idempotency-key`; `null` where there is none. */
  readonly idempotencyKey: string | null;
  /** The header `if-none-match`: the `etag` of the answer that the asker still has; `null` where there is none. */
  readonly seen: string | null;
  /** Where the request comes from, for limits; never written into a log. */
  readonly address: string;
  readonly userAgent: string;
}

/** One route of the office. All that is known of it stands here, so that documents and tests are made of it. */
export interface Route<Q extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType> {
  readonly method: "get" | "post" | "put" | "delete";
  /** Such as `/api/v1/units/:unit/entry`; pages begin with `/:lang/`. Parameters are decoded, and have 1 to 200 characters. */
  readonly path: string;
  /** One sentence for the description of the interface. */
  readonly summary: string;
  readonly access: Access;
  readonly query?: Q;
  /** What a request brings as JSON. Objects are strict: a member that nobody asked for is refused. */
  readonly body?: B;
  /** What it answers as JSON, for the description of the interface. */
  readonly answer?: z.ZodType;
  /** Takes the body as bytes of one of these types instead, at most `most` of them. */
  readonly upload?: { readonly types: readonly string[]; readonly most: number };
  /** Says nothing to the audit trail: autosave and the like, and whatever only reads. */
  readonly unaudited?: true;
  /** Writes its own lines into the audit trail: only what is refused before the route is reached is noted for it. */
  readonly tellsItself?: true;
  /**
   * What a session may ask is counted. `costly`: takes much of the server, and has a smaller budget beside that for all; `free`: is
   * never refused for being asked too often, such as the way out.
   */
  readonly counts?: "costly" | "free";
  /** Does not put off the idle end of the session: what a page asks for by itself. */
  readonly quiet?: true;
  readonly handle: (call: Call<z.output<Q>, B extends z.ZodType ? z.output<B> : unknown>) => Promise<Reply> | Reply;
}

/** Declares a route: the types of query and body follow from their schemas. An `upload` has its bytes as the body. */
export function route<
  Q extends z.ZodType = z.ZodType<Record<string, never>>,
  B extends z.ZodType = z.ZodType<undefined>,
>(declared: Route<Q, B>): Route {
  return declared as unknown as Route;
}
