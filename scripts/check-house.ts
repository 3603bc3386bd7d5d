// Holds the house rules that no other tool holds: npm run lint:house
import { reportCheck } from "./lib/check.ts";
import { checkHouseRules } from "./lib/house-rules.ts";
import { houseRoot } from "./lib/paths.ts";

reportCheck("house rules", checkHouseRules(houseRoot));
