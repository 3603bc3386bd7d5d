// Holds the order of imports: npm run lint:imports
import { reportCheck } from "./lib/check.ts";
import { checkImports } from "./lib/imports.ts";
import { houseRoot } from "./lib/paths.ts";

reportCheck("order of imports", await checkImports(houseRoot));
