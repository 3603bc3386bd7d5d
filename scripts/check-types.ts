// Checks types in every part: npm run typecheck
import { reportCheck } from "./lib/check.ts";
import { houseRoot } from "./lib/paths.ts";
import { checkTypes } from "./lib/types.ts";

reportCheck("types", await checkTypes(houseRoot));
