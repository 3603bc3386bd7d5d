import type { Fold } from "@dauys/core/election";
import {
  entryOfPaper,
  type LaidOut,
  layOutPaper,
  noCompiler,
  type Paper,
  type PaperFault,
  type PaperInput,
  type PaperKind,
  type PrintingHouse,
} from "@dauys/exchange/papers";
import type { Lang } from "@dauys/language";
import { commandLineTrouble, good, type Refused, type Result, refused } from "../trouble.ts";
import type { EntryReader } from "./entry-reader.ts";
import { pageAddress } from "./page-address.ts";

/** A record from which papers are made. */
export interface Source {
  readonly fold: Fold;
  readonly record: PaperInput["record"];
  readonly reader: EntryReader;
  readonly site: string | null;
  readonly lang: Lang;
}

/** One paper that is asked for. */
export interface Asked {
  readonly kind: PaperKind;
  readonly unit?: string;
  readonly bilingual?: boolean;
}

/** Lays out one paper, with the bytes of its entry and its receipt where it needs them. */
async function layOut(source: Source, { kind, unit, bilingual }: Asked): Promise<Result<LaidOut>> {
  const { fold, record, reader, site, lang } = source;
  const index = entryOfPaper(kind, fold, unit);
  const [entry, receipt] = [
    index === null ? undefined : await reader.entry(index),
    index === null || kind !== "receipt" ? undefined : await reader.receipt(index),
  ];
  const named = unit === undefined ? {} : { unit };
  const made = layOutPaper(kind, {
    ...{ fold, record, lang, ...named },
    ...(bilingual === true && kind === "form" ? { bilingual } : {}),
    ...(entry === undefined ? {} : { entry }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(site === null ? {} : { address: pageAddress(fold, { site, lang, kind, ...named }) }),
  });
  return made.ok ? good(made.value) : refusedPaper(made.fault);
}

/** Makes one paper. */
export async function makePaper(
  source: Source,
  asked: Asked,
  house: Pick<PrintingHouse, "print">,
): Promise<Result<Paper>> {
  const laid = await layOut(source, asked);
  if (!laid.ok) return laid;
  const { name, sheet, files } = laid.value;
  const printed = await house.print(sheet, files);
  return printed.ok ? good({ name, pdf: printed.pdf }) : refusedPaper(noCompiler(printed));
}

function refusedPaper({ reason, message, remedy }: PaperFault): Refused {
  return refused([commandLineTrouble(reason, message, remedy)]);
}
