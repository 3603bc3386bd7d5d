import {
  headTemplateCsv,
  LIST_COLUMNS,
  LIST_FIELDS,
  type ListColumn,
  listTemplateCsv,
  listTemplateXlsx,
} from "@dauys/exchange/lists";
import { message } from "@dauys/language";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { writeNewFile } from "../record/write-file.ts";
import { reportTrouble } from "../report.ts";
import { LISTS } from "./messages.ts";

/** `dauys lists template`: as a workbook into a file, else as CSV on standard output. */
export async function runListsTemplate(call: Call): Promise<number> {
  const { lang, json, io } = call;
  const file = optionOf(call, "xlsx");
  if (file !== undefined) {
    const written = await writeNewFile(file, listTemplateXlsx(lang));
    if (!written.ok) return reportTrouble(call, written);
    print(
      call,
      () => ({ status: "written", file }),
      () => [message(LISTS, "written", lang, { file })],
    );
    return EXIT.decided;
  }
  const described = (columns: readonly ListColumn[]): readonly object[] =>
    columns.map(({ name, heading, headings, required, note }) => {
      return { name, heading: heading[lang], headings, required, note: note[lang] };
    });
  if (json)
    print(
      call,
      () => ({ columns: described(LIST_COLUMNS), fields: described(LIST_FIELDS) }),
      () => [],
    );
  else io.out(isGiven(call, "fields") ? headTemplateCsv(lang) : listTemplateCsv(lang));
  return EXIT.decided;
}
