import type { Route } from "../http/index.ts";
import { entryPages } from "./routes/entry-pages.ts";
import { settlingRoutes } from "./routes/settling-routes.ts";
import { typingRoutes } from "./routes/typing-routes.ts";

export {
  type AgreedPaper,
  agreedPapers,
  markAgreedAgain,
  markProposed,
  markRecorded,
  markReturned,
  type PaperStanding,
  paperStates,
  type TypedEntry,
  typedEntries,
} from "./read-models.ts";
export { ENTRY_TABLES } from "./tables.ts";

/** How papers are typed, compared, settled and corrected. */
export const entryRoutes: readonly Route[] = [...typingRoutes, ...settlingRoutes, ...entryPages];
