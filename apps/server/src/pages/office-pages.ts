import type { Lang } from "@dauys/language";
import type { Session } from "../http/session.ts";
import type { KindOfRecord } from "../office/office-record.ts";
import type { PageName, PageViews } from "./page-views.ts";

/** One page to be drawn. */
export interface PageRequest {
  readonly page: PageName;
  readonly view: PageViews[PageName];
  readonly title: string;
  readonly lang: Lang;
  readonly session: Session | null;
  /** The whole address that was asked for. */
  readonly url: string;
  /** What the office's record says of itself. */
  readonly recordKind: KindOfRecord;
}

/** Draws pages, and has the files that they load. */
export interface OfficePages {
  readonly render: (request: PageRequest) => string;
  /** A file under `/assets/`, named by its content; `null` where there is none. */
  readonly asset: (name: string) => Response | null;
}
