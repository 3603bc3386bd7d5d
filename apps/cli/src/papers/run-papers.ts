import { MOST_CHECKPOINT, type RecordFiles } from "@dauys/core/election";
import { printingHouse } from "@dauys/exchange/papers";
import { formatInteger, message } from "@dauys/language";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { barOn } from "../output/bar.ts";
import { print } from "../output/print.ts";
import { numberOption } from "../record/number-option.ts";
import { writeNewFile } from "../record/write-file.ts";
import { reportTrouble } from "../report.ts";
import { faultText } from "../results/fault-lines.ts";
import { type FoldedRecord, foldRecord } from "../results/fold-record.ts";
import { eachLang, fill } from "../say.ts";
import { good, type Result, refused, refusedTogether, type Trouble } from "../trouble.ts";
import { openPlace } from "../verify/open-place.ts";
import { allPapers } from "./all-papers.ts";
import { type Chosen, chosenOf, paperTrouble } from "./chosen.ts";
import { entryReader } from "./entry-reader.ts";
import { type Asked, makePaper, type Source } from "./make-paper.ts";
import { PAPERS_TEXTS } from "./texts.ts";
import { type Written, writeAll, writtenOf } from "./write-all.ts";

/** Makes the papers that a call asks for. */
export async function runPapers(call: Call): Promise<number> {
  const [chosen, at] = [chosenOf(call), numberOption(call, "at")];
  if (!chosen.ok || !at.ok) return reportTrouble(call, refusedTogether([chosen, at]));
  const place = openPlace(chosen.value.place);
  if (!place.ok) return reportTrouble(call, place);
  try {
    const source = await sourceOf(call, place.value.files, chosen.value, at.value);
    if (!source.ok) return reportTrouble(call, source);
    const { fault } = source.value.folded;
    if (fault !== null) {
      reportTrouble(call, refused([refusedRecord(eachLang((lang) => faultText(fault, lang)))]));
      return EXIT.checkFailed;
    }
    return await show(call, chosen.value, source.value);
  } finally {
    place.value.close();
  }
}

function refusedRecord(detail: Trouble["message"]): Trouble {
  const trouble = paperTrouble("refused", { detail: "\u0000" });
  return { ...trouble, message: fill(trouble.message, "\u0000", detail) };
}

async function sourceOf(
  call: Call,
  files: RecordFiles,
  { site }: Chosen,
  at: number | null,
): Promise<Result<Source & { readonly folded: FoldedRecord }>> {
  const bar = barOn(call, "record");
  const folded = await foldRecord(files, at, bar);
  bar.end();
  if (!folded.ok) return folded;
  const { fold, checkpoint, root } = folded.value;
  const note = await files.read("checkpoint", MOST_CHECKPOINT);
  const bytes = note.ok ? note.bytes : new Uint8Array();
  const reader = entryReader(files, Number(checkpoint.size), bytes);
  const record = { origin: checkpoint.origin, root };
  return good({ folded: folded.value, fold, reader, record, site, lang: call.lang });
}

async function show(call: Call, { kind, target }: Chosen, source: Source): Promise<number> {
  const written = await ("out" in target
    ? one(call, kind, target.out, source)
    : all(call, kind, target.folder, source));
  if (!written.ok) return reportTrouble(call, written);
  const papers = written.value;
  print(
    call,
    () => ({ status: "written", record: source.record, entries: source.fold.entries, papers }),
    () => lines(call, target, papers),
  );
  return EXIT.decided;
}

function lines({ lang }: Call, target: Chosen["target"], papers: readonly Written[]): readonly string[] {
  const bytes = formatInteger(
    papers.reduce((sum, paper) => sum + paper.bytes, 0),
    lang,
  );
  const said =
    "out" in target
      ? papers.map(({ file, sha256: hash }) => message(PAPERS_TEXTS, "written", lang, { file, bytes, hash }))
      : [message(PAPERS_TEXTS, "all", lang, { to: target.folder, n: papers.length, bytes })];
  return [...said, message(PAPERS_TEXTS, "unsigned", lang)];
}

async function one(
  call: Call,
  kind: Chosen["kind"],
  file: string,
  source: Source,
): Promise<Result<readonly Written[]>> {
  const unit = optionOf(call, "unit");
  const asked: Asked = {
    kind: kind ?? "checks",
    ...(unit === undefined ? {} : { unit }),
    ...(isGiven(call, "bilingual") ? { bilingual: true } : {}),
  };
  const made = await makePaper(source, asked, printingHouse(1));
  if (!made.ok) return made;
  const done = await writeNewFile(file, made.value.pdf);
  return done.ok ? good([writtenOf(asked.kind, file, made.value.pdf)]) : done;
}

async function all(
  call: Call,
  kind: Chosen["kind"],
  folder: string,
  source: Source,
): Promise<Result<readonly Written[]>> {
  const bar = barOn(call, "papers");
  const done = await writeAll(source, allPapers(source.fold, kind, isGiven(call, "bilingual")), folder, bar);
  bar.end();
  return done;
}
