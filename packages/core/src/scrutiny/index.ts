export type { Finding as StatementFinding, Held, Operand, Place, StatementsContext } from "./statements/decision.ts";
export {
  type Ground,
  type JudgedClaim,
  type JudgedPart,
  type JudgedQuestion,
  judgeStatements,
  type Verdict,
} from "./statements/judge-statements.ts";
export type { Mission } from "./statements/mission.ts";
export { type ReadStatements, readStatements, type StatementsFault } from "./statements/read-statements.ts";
export { statementsSchema } from "./statements/schema.ts";
export type { Statements } from "./statements/statements-file.ts";
export { VERDICT_MEANINGS, VERDICT_NAMES } from "./statements/verdict-names.ts";
