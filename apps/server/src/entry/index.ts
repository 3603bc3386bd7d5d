import type { Route } from "../http/index.ts";
import { correctPages } from "./routes/correct-page-route.ts";
import { custodyRoutes } from "./routes/custody-routes.ts";
import { entryPages } from "./routes/entry-pages.ts";
import { importRoutes } from "./routes/import-routes.ts";
import { paperPages } from "./routes/paper-pages.ts";
import { scanRoutes } from "./routes/scan-routes.ts";
import { settlingRoutes } from "./routes/settling-routes.ts";
import { typingRoutes } from "./routes/typing-routes.ts";

export { pruneRequests } from "./prune-requests.ts";
export {
  type AgreedPaper,
  agreedPapers,
  markAgreedAgain,
  markProposed,
  markRecorded,
  markReturned,
  paperStates,
  type TypedEntry,
  typedEntries,
} from "./read-models.ts";
export {
  type Copy,
  copyHashes,
  freeCopies,
  markCopyProposed,
  markCopyRecorded,
  waitingCopies,
} from "./scans/copy-rows.ts";
export { ENTRY_COPY_TABLES, ENTRY_TABLES } from "./tables.ts";

/** How papers are typed, compared, settled and corrected. */
export const entryRoutes: readonly Route[] = [
  ...typingRoutes,
  ...settlingRoutes,
  ...entryPages,
  ...paperPages,
  ...scanRoutes,
  ...custodyRoutes,
  ...correctPages,
  ...importRoutes,
];
