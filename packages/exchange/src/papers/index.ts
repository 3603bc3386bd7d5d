export { entryOfPaper, type KeyHelp, PAPER_KINDS, type PaperFault, type PaperInput, type PaperKind } from "./input.ts";
export { type LaidOut, layOutPaper, noCompiler, type Paper, paperOf } from "./paper-of.ts";
export { type PrintingHouse, printingHouse } from "./pool/printing-house.ts";
