import type { Parser } from "../engine/parser.ts";
import { archiveParsers } from "./archives.ts";
import { bodyParsers } from "./bodies.ts";
import { documentParsers } from "./documents.ts";
import { electionParsers } from "./election.ts";
import { listParsers } from "./lists.ts";
import { recordParsers } from "./record.ts";
import { tableParsers } from "./tables.ts";
import { treeParsers } from "./tree.ts";

/** Every parser of the house, each with inputs that it accepts. */
export const parsers: readonly Parser[] = [
  ...recordParsers,
  ...treeParsers,
  ...documentParsers,
  ...tableParsers,
  ...archiveParsers,
  ...listParsers,
  ...bodyParsers,
  ...electionParsers,
];
