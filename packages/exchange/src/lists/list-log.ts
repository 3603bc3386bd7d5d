import { LANGS, type MessageParam, message, type Trilingual } from "@dauys/language";
import { type Fault, type FaultCode, type FaultParams, faultOf, type Place, type Reading } from "../fault.ts";
import { MOST_FAULTS } from "../fault-log.ts";
import { LIST_MESSAGES } from "./messages/index.ts";

type Messages = typeof LIST_MESSAGES;
/** The kinds of faults that only files of candidates have. */
export type ListFaultCode = {
  [K in keyof Messages & string]: `${K}.remedy` extends keyof Messages ? K : never;
}[keyof Messages & string];

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
/** What the message and the remedy of a kind of fault need to be filled with. */
export type ListFaultParams<C extends ListFaultCode> = Readonly<
  Record<Names<Messages[C]["en"]> | Names<Messages[`${C}.remedy` & keyof Messages]["en"]>, MessageParam>
>;

/** The faults of one file of candidates: the first are kept, all are counted. */
export class ListLog {
  readonly first: Fault[] = [];
  count = 0;
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** A fault that other files have too. */
  common<C extends FaultCode>(code: C, place: Place, params: FaultParams<C>): void {
    this.enter(() => faultOf(code, this.file, place, params));
  }

  /** A fault that only files of candidates have. */
  own<C extends ListFaultCode>(code: C, place: Place, params: ListFaultParams<C>): void {
    const { line, column } = place;
    this.enter(() => {
      const remedy = trilingual(`${code}.remedy`, params);
      return { file: this.file, line, column, code, message: trilingual(code, params), remedy };
    });
  }

  /** The value if nothing was wrong, else the faults. */
  reading<T>(value: () => T): Reading<T> {
    return this.count === 0 ? { ok: true, value: value() } : { ok: false, faults: this.first, count: this.count };
  }

  private enter(fault: () => Fault): void {
    this.count += 1;
    if (this.first.length < MOST_FAULTS) this.first.push(fault());
  }
}

function trilingual(key: string, params: Readonly<Record<string, MessageParam>>): Trilingual {
  const catalogue: Readonly<Record<string, Trilingual>> = LIST_MESSAGES;
  return Object.fromEntries(LANGS.map((lang) => [lang, message(catalogue, key, lang, params)])) as Trilingual;
}
