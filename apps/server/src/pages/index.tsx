import type { FunctionComponent } from "preact";
import { renderToString } from "preact-render-to-string";
import { AccountPage } from "./accounts/account-page.tsx";
import { EnrolPage } from "./accounts/enrol-page.tsx";
import { NewPersonPage } from "./accounts/new-person-page.tsx";
import { PeoplePage } from "./accounts/people-page.tsx";
import { PersonPage } from "./accounts/person-page.tsx";
import { SignInPage } from "./accounts/sign-in-page.tsx";
import { StartPage } from "./accounts/start-page.tsx";
import { ActsPage } from "./acts/acts-page.tsx";
import { MessagePage } from "./acts/message-page.tsx";
import { AuditPage } from "./audit/audit-page.tsx";
import type { ClientFiles, Island } from "./client-files.ts";
import { Document } from "./document.tsx";
import { ComparePage } from "./entry/compare-page.tsx";
import { CorrectPage } from "./entry/correct-page.tsx";
import { CustodyPage } from "./entry/custody-page.tsx";
import { EntryPage } from "./entry/entry-page.tsx";
import { FindPaperPage } from "./entry/find-paper-page.tsx";
import { ImportPage } from "./entry/import-page.tsx";
import { ScansPage } from "./entry/scans-page.tsx";
import { Frame } from "./frame.tsx";
import { NoticePage } from "./notice-page.tsx";
import type { PageRequest } from "./office-pages.ts";
import type { PageContext } from "./page-context.ts";
import type { PageName, PageViews } from "./page-views.ts";
import { HeldPage } from "./queues/held-page.tsx";
import { PublishedPage } from "./queues/published-page.tsx";
import { QueuePage } from "./queues/queue-page.tsx";
import { ThroughputPage } from "./queues/throughput-page.tsx";
import { UnitPage } from "./queues/unit-page.tsx";
import { WallPage } from "./queues/wall-page.tsx";
import { RequestsPage } from "./requests/requests-page.tsx";
import { UnitRequestsPage } from "./requests/unit-requests-page.tsx";
import { SignPage } from "./signing/sign-page.tsx";

/** What draws a page, and the script of its own that it begins with, beside the one of the frame. */
interface Drawn<V> {
  readonly draw: FunctionComponent<PageContext & { readonly view: V }>;
  readonly island?: Island;
}

const PAGES: { readonly [N in PageName]: Drawn<PageViews[N]> } = {
  notice: { draw: NoticePage },
  start: { draw: StartPage },
  "sign-in": { draw: SignInPage, island: "sign-in" },
  enrol: { draw: EnrolPage, island: "enrol" },
  account: { draw: AccountPage, island: "account" },
  people: { draw: PeoplePage },
  "new-person": { draw: NewPersonPage, island: "invite" },
  person: { draw: PersonPage, island: "invite" },
  audit: { draw: AuditPage },
  entry: { draw: EntryPage, island: "entry" },
  "find-paper": { draw: FindPaperPage },
  compare: { draw: ComparePage, island: "compare" },
  scans: { draw: ScansPage, island: "scan" },
  correct: { draw: CorrectPage },
  custody: { draw: CustodyPage },
  import: { draw: ImportPage, island: "scan" },
  queues: { draw: QueuePage, island: "queues" },
  wall: { draw: WallPage, island: "wall" },
  unit: { draw: UnitPage },
  held: { draw: HeldPage },
  throughput: { draw: ThroughputPage },
  published: { draw: PublishedPage },
  requests: { draw: RequestsPage },
  "unit-requests": { draw: UnitRequestsPage },
  sign: { draw: SignPage, island: "sign" },
  acts: { draw: ActsPage },
  message: { draw: MessagePage },
};

/** Draws a page whole. */
export function renderPage(request: PageRequest, files: ClientFiles): string {
  const { page, view, title, lang, session, url, recordKind } = request;
  const context: PageContext = { lang, session, url: new URL(url), recordKind, csrf: session?.csrf ?? "" };
  const { draw: Page, island } = PAGES[page] as Drawn<unknown>;
  const html = renderToString(
    <Document lang={lang} title={title} files={files} island={island ?? null} csrf={context.csrf}>
      <Frame {...context} title={title}>
        <Page {...context} view={view} />
      </Frame>
    </Document>,
  );
  return `<!doctype html>${html}`;
}
