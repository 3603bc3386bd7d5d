import { defineMessages, LANGS, type Lang, type MessageParam, message, type Trilingual } from "@dauys/language";
import { ENCODING_MESSAGES } from "./messages/encoding.ts";
import { JSON_MESSAGES } from "./messages/json.ts";
import { NAME_MESSAGES } from "./messages/name.ts";
import { NUMBER_MESSAGES } from "./messages/number.ts";
import { TABLE_MESSAGES } from "./messages/table.ts";

/** A place in a text file: line and column from 1; a column counts UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong in a file: where, what, and what to do about it, in three languages. */
export interface Fault extends Place {
  readonly file: string;
  /** A stable word for the kind of fault, for programs. */
  readonly code: string;
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}

/** A value that was read, or all that is wrong with its file: the first faults, and how many there are in all. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

/** A file as it came: its name for messages, and its bytes. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const MESSAGES = { ...ENCODING_MESSAGES, ...TABLE_MESSAGES, ...NUMBER_MESSAGES, ...NAME_MESSAGES, ...JSON_MESSAGES };
type Messages = typeof MESSAGES;

/** The kinds of faults: every key of the catalogues that has a remedy. */
export type FaultCode = {
  [K in keyof Messages & string]: `${K}.remedy` extends keyof Messages ? K : never;
}[keyof Messages & string];

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What the message and the remedy of a kind of fault need to be filled with. */
export type FaultParams<C extends FaultCode> = Readonly<
  Record<Names<Messages[C]["en"]> | Names<Messages[`${C}.remedy` & keyof Messages]["en"]>, MessageParam>
>;

/** A fault of a kind at a place. */
export function faultOf<C extends FaultCode>(code: C, file: string, place: Place, params: FaultParams<C>): Fault {
  return { file, ...place, code, message: trilingual(code, params), remedy: trilingual(`${code}.remedy`, params) };
}

/** A fault in one language: `votes.csv:3:12: message. Remedy: …` without the last part. */
export function faultText(fault: Fault, lang: Lang): string {
  return `${fault.file}:${fault.line}:${fault.column}: ${fault.message[lang]}`;
}

function trilingual(key: string, params: Readonly<Record<string, MessageParam>>): Trilingual {
  const catalogue: Readonly<Record<string, Trilingual>> = MESSAGES;
  const texts = LANGS.map((lang) => [lang, message(catalogue, key, lang, params)]);
  return Object.fromEntries(texts) as Trilingual;
}

/** All keys of the catalogues, for the test that every fault has its remedy. */
export const FAULT_MESSAGES = defineMessages(MESSAGES);
