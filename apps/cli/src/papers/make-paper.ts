import type { Fold } from "@dauys/core/election";
import { entryOfPaper, type Paper, type PaperInput, type PaperKind, paperOf } from "@dauys/exchange/papers";
import type { Lang } from "@dauys/language";
import { commandLineTrouble, good, type Result, refused } from "../trouble.ts";
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

/** Makes one paper, with the bytes of its entry and its receipt where it needs them. */
export async function makePaper(source: Source, { kind, unit, bilingual }: Asked): Promise<Result<Paper>> {
  const { fold, record, reader, site, lang } = source;
  const index = entryOfPaper(kind, fold, unit);
  const [entry, receipt] = [
    index === null ? undefined : await reader.entry(index),
    index === null || kind !== "receipt" ? undefined : await reader.receipt(index),
  ];
  const named = unit === undefined ? {} : { unit };
  const made = paperOf(kind, {
    ...{ fold, record, lang, ...named },
    ...(bilingual === true && kind === "form" ? { bilingual } : {}),
    ...(entry === undefined ? {} : { entry }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(site === null ? {} : { address: pageAddress(fold, { site, lang, kind, ...named }) }),
  });
  if (made.ok) return good(made.paper);
  const { reason, message, remedy } = made.fault;
  return refused([commandLineTrouble(reason, message, remedy)]);
}
