import type {
  AccountView,
  EnrolView,
  GrantChoices,
  PeopleView,
  PersonView,
  SignInView,
  StartView,
} from "./accounts/views.ts";
import type { ActsView, MessageView } from "./acts/acts-view.ts";
import type { AuditView } from "./audit/audit-view.ts";
import type { CorrectPageView } from "./entry/correct-view.ts";
import type {
  ComparePageView,
  CustodyPageView,
  EntryPageView,
  FindPaperView,
  ImportPageView,
  ScansPageView,
} from "./entry/entry-views.ts";
import type { NoticeView } from "./notice-view.ts";
import type { HeldView, PublishedView, ThroughputView } from "./queues/held-view.ts";
import type { QueueView } from "./queues/queue-view.ts";
import type { UnitView } from "./queues/unit-view.ts";
import type { WallView } from "./queues/wall-view.ts";
import type { RequestsView, UnitRequestsView } from "./requests/requests-view.ts";
import type { SignView } from "./signing/sign-view.ts";

/**
 * What each page shows, as plain data: routes make it, pages draw it. One member for each page; its type stands beside the
 * page.
 */
export interface PageViews {
  readonly notice: NoticeView;
  readonly start: StartView;
  readonly "sign-in": SignInView;
  readonly enrol: EnrolView;
  readonly account: AccountView;
  readonly people: PeopleView;
  readonly "new-person": GrantChoices;
  readonly person: PersonView;
  readonly audit: AuditView;
  readonly entry: EntryPageView;
  readonly "find-paper": FindPaperView;
  readonly compare: ComparePageView;
  readonly scans: ScansPageView;
  readonly custody: CustodyPageView;
  readonly correct: CorrectPageView;
  readonly import: ImportPageView;
  readonly queues: QueueView;
  readonly wall: WallView;
  readonly unit: UnitView;
  readonly held: HeldView;
  readonly throughput: ThroughputView;
  readonly published: PublishedView;
  readonly requests: RequestsView;
  readonly "unit-requests": UnitRequestsView;
  readonly sign: SignView;
  readonly acts: ActsView;
  readonly message: MessageView;
}

/** The name of a page. */
export type PageName = keyof PageViews;
