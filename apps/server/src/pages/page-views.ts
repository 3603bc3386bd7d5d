import type { EntryPageView, FindPaperView } from "./entry/entry-views.ts";
import type { NoticeView } from "./notice-view.ts";
import type { QueueView } from "./queues/queue-view.ts";
import type { UnitView } from "./queues/unit-view.ts";
import type { WallView } from "./queues/wall-view.ts";
import type { SignView } from "./signing/sign-view.ts";

/**
 * What each page shows, as plain data: routes make it, pages draw it. One member for each page; its type stands beside the
 * page.
 */
export interface PageViews {
  readonly notice: NoticeView;
  readonly entry: EntryPageView;
  readonly "find-paper": FindPaperView;
  readonly queues: QueueView;
  readonly wall: WallView;
  readonly unit: UnitView;
  readonly sign: SignView;
}

/** The name of a page. */
export type PageName = keyof PageViews;
