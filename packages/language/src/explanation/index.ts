export { explain } from "./explain.ts";
export { explainFault } from "./fault.ts";
export { explainMargins, type MarginOptions } from "./margins.ts";
export type { ExplainOptions } from "./options.ts";
export type { Column, Paragraph } from "./paragraph.ts";
export { explainQuestion } from "./question.ts";
export { paragraphsToText } from "./to-text.ts";
