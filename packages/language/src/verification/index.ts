export { FAIL_TEXTS } from "./fail-texts.ts";
export { factsText, failureText, noteText, placeText } from "./say.ts";
export { STEP_TEXTS } from "./step-texts.ts";
export { VERDICT_TEXTS } from "./verdict-texts.ts";
