// Finds files, exports and dependencies that nothing uses: npm run lint:unused
import { reportCheck } from "./lib/check.ts";
import { houseRoot } from "./lib/paths.ts";
import { checkUnused } from "./lib/unused.ts";

reportCheck("unused code", await checkUnused(houseRoot));
