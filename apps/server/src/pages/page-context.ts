import type { Lang } from "@dauys/language";
import type { Session } from "../http/session.ts";
import type { KindOfRecord } from "../office/office-record.ts";

/** What every page knows beside its view. */
export interface PageContext {
  readonly lang: Lang;
  readonly session: Session | null;
  readonly url: URL;
  /** What the office's record says of itself. */
  readonly recordKind: KindOfRecord;
  /** What a request that changes something carries; empty where nobody has signed in. */
  readonly csrf: string;
}
