export { entryOfPaper, type KeyHelp, PAPER_KINDS, type PaperFault, type PaperInput, type PaperKind } from "./input.ts";
export { type Paper, paperOf } from "./paper-of.ts";
