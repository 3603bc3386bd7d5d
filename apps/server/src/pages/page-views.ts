import type { NoticeView } from "./notice-view.ts";
import type { QueueView } from "./queues/queue-view.ts";
import type { WallView } from "./queues/wall-view.ts";

/**
 * What each page shows, as plain data: routes make it, pages draw it. One member for each page; its type stands beside the
 * page.
 */
export interface PageViews {
  readonly notice: NoticeView;
  readonly queues: QueueView;
  readonly wall: WallView;
}

/** The name of a page. */
export type PageName = keyof PageViews;
