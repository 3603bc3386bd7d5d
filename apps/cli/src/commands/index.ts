import { BUNDLE } from "../bundle/command.ts";
import { CEREMONY_COMMANDS } from "../ceremony/commands.ts";
import type { Command } from "../command.ts";
import { KEY_COMMANDS } from "../keys/commands.ts";
import { OFFICE_COMMANDS } from "../office/commands.ts";
import { PAPERS } from "../papers/command.ts";
import { RECORD_COMMANDS } from "../record/commands.ts";
import { REHEARSE } from "../rehearse/command.ts";
import { RESULTS } from "../results/command.ts";
import { TRANSCRIBE } from "../transcribe/command.ts";
import { VERIFY } from "../verify/command.ts";
import { ACROSS_COMMAND } from "./across.ts";
import { CALENDAR_COMMAND } from "./calendar.ts";
import { CHAMBER_COMMAND } from "./chamber.ts";
import { CHECK } from "./check.ts";
import { CHECK_CERTIFICATE } from "./check-certificate.ts";
import { COMPARE } from "./compare.ts";
import { ELECTION } from "./election.ts";
import { EXPLAIN } from "./explain.ts";
import { IMPORT } from "./import.ts";
import { LISTS_COMMANDS } from "./lists.ts";
import { MANDATE_COMMANDS } from "./mandates.ts";
import { PREVIEW } from "./preview.ts";
import { PRIMARY_COMMANDS } from "./primary.ts";
import { PUBLISH } from "./publish.ts";
import { REPLAY } from "./replay.ts";
import { RULES_LIST, RULES_SHOW, RULES_VALIDATE } from "./rules.ts";
import { SEATS } from "./seats.ts";
import { START_LATER } from "./start.ts";
import { STATEMENTS_COMMAND } from "./statements.ts";
import { TALLY } from "./tally.ts";
import { WHAT_IF_COMMAND } from "./what-if.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  SEATS,
  EXPLAIN,
  CHECK_CERTIFICATE,
  WHAT_IF_COMMAND,
  ELECTION,
  CALENDAR_COMMAND,
  COMPARE,
  ...MANDATE_COMMANDS,
  CHAMBER_COMMAND,
  STATEMENTS_COMMAND,
  IMPORT,
  CHECK,
  ACROSS_COMMAND,
  TALLY,
  ...LISTS_COMMANDS,
  RULES_LIST,
  RULES_SHOW,
  RULES_VALIDATE,
  ...PRIMARY_COMMANDS,
  TRANSCRIBE,
  ...KEY_COMMANDS,
  ...CEREMONY_COMMANDS,
  ...RECORD_COMMANDS,
  VERIFY,
  RESULTS,
  PAPERS,
  BUNDLE,
  REHEARSE,
  PUBLISH,
  PREVIEW,
  REPLAY,
  ...OFFICE_COMMANDS,
  START_LATER,
];
