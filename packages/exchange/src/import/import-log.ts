import { LANGS, type MessageParam, message, type Trilingual } from "@dauys/language";
import { type Fault, type FaultCode, type FaultParams, faultOf, type Place } from "../fault.ts";
import { MOST_FAULTS } from "../fault-log.ts";
import { IMPORT_MESSAGES } from "./messages.ts";

type Messages = typeof IMPORT_MESSAGES;
/** The kinds of faults that only files of protocols have. */
export type ImportFaultCode = {
  [K in keyof Messages & string]: `${K}.remedy` extends keyof Messages ? K : never;
}[keyof Messages & string];

type Params = Readonly<Record<string, MessageParam>>;

/** The faults of a file of protocols: each is told when it is found, the first ones are kept, all are counted. */
export class ImportLog {
  readonly first: Fault[] = [];
  readonly byCode = new Map<string, number>();
  count = 0;
  private readonly file: string;
  private readonly tell: (fault: Fault) => void;

  constructor(file: string, tell: (fault: Fault) => void) {
    this.file = file;
    this.tell = tell;
  }

  /** A fault that other files have too. */
  common<C extends FaultCode>(code: C, place: Place, params: FaultParams<C>): void {
    this.enter(faultOf(code, this.file, place, params));
  }

  /** A fault that only files of protocols have. */
  own(code: ImportFaultCode, place: Place, params: Params): void {
    const remedy = trilingual(`${code}.remedy`, params);
    this.enter({ file: this.file, ...place, code, message: trilingual(code, params), remedy });
  }

  private enter(fault: Fault): void {
    this.count += 1;
    this.byCode.set(fault.code, (this.byCode.get(fault.code) ?? 0) + 1);
    if (this.first.length < MOST_FAULTS) this.first.push(fault);
    this.tell(fault);
  }
}

function trilingual(key: string, params: Params): Trilingual {
  const catalogue: Readonly<Record<string, Trilingual>> = IMPORT_MESSAGES;
  return Object.fromEntries(LANGS.map((lang) => [lang, message(catalogue, key, lang, params)])) as Trilingual;
}
