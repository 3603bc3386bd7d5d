// Runs the examples in README and docs: npm run lint:docs
import { reportCheck } from "./lib/check.ts";
import { checkDocs } from "./lib/docs.ts";
import { houseRoot } from "./lib/paths.ts";

reportCheck("examples in the docs", await checkDocs(houseRoot));
