import { rm } from "node:fs/promises";
import type { CandidateList } from "@dauys/core/nomination";
import { writeListCsv, writeListXlsx } from "@dauys/exchange/lists";
import { formatInteger, message } from "@dauys/language";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { told } from "../keys/told.ts";
import { print } from "../output/print.ts";
import { writeNewFile } from "../record/write-file.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { loadLists } from "./load-lists.ts";
import { LISTS } from "./messages.ts";
import { LIST_TROUBLES } from "./trouble-texts.ts";

/** `dauys lists import` and `export`: reads a list in any of its forms and writes it in the form that the file's name says. */
export async function runListsConvert(call: Call): Promise<number> {
  const to = optionOf(call, "to") ?? "";
  const form = /\.(xlsx|csv|json)$/i.exec(to)?.[1]?.toLowerCase();
  if (form === undefined) {
    return reportTrouble(call, refused([told(LIST_TROUBLES, "unknown-form", { value: JSON.stringify(to) })]));
  }
  const loaded = await loadLists(call);
  if (!loaded.ok) return reportTrouble(call, loaded);
  const [only] = loaded.value;
  if (only === undefined) throw new Error("a command with one argument has read no list");
  const written = await writeAll(filesOf(only.list, to, form, call));
  if (!written.ok) return reportTrouble(call, written);
  show(call, only.list, written.value);
  return EXIT.decided;
}

type Out = readonly [file: string, content: Uint8Array | string];

/** The files that a list becomes: one, or in CSV two, the list's own fields in the second. */
function filesOf(list: CandidateList, to: string, form: string, { lang }: Call): readonly Out[] {
  if (form === "json") return [[to, `${JSON.stringify(list, null, 2)}\n`]];
  if (form === "xlsx") return [[to, writeListXlsx(list, lang)]];
  const { candidates, head } = writeListCsv(list, lang);
  return [
    [to, candidates],
    [to.replace(/\.csv$/i, ".head.csv"), head],
  ];
}

/** Writes all files as new ones, or none: where a later one cannot be written, those before it go again. */
async function writeAll(files: readonly Out[]): Promise<Result<readonly string[]>> {
  const done: string[] = [];
  for (const [file, content] of files) {
    const written = await writeNewFile(file, content);
    if (!written.ok) {
      for (const each of done) await rm(each);
      return written;
    }
    done.push(file);
  }
  return good(done);
}

function show(call: Call, list: CandidateList, files: readonly string[]): void {
  const { lang } = call;
  const say = (key: "list" | "party" | "submitted" | "candidates"): string => message(LISTS, key, lang);
  const { party, name, submitted, candidates } = list;
  print(
    call,
    () => ({
      status: "written",
      files,
      list: list.list,
      party,
      name: name[lang],
      submitted,
      candidates: candidates.length,
    }),
    () => [
      `${say("list")}: ${name[lang]} (${list.list})`,
      `${say("party")}: ${party}`,
      `${say("submitted")}: ${submitted}`,
      `${say("candidates")}: ${formatInteger(candidates.length, lang)}`,
      "",
      ...files.map((file) => message(LISTS, "written", lang, { file })),
      ...files.filter((file) => file.endsWith(".json")).map((file) => message(LISTS, "next", lang, { file })),
    ],
  );
}
