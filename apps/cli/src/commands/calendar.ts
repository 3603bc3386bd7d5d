import { calendarFile } from "@dauys/exchange/calendar";
import { message } from "@dauys/language";
import { calendarJson } from "../calendar/calendar-json.ts";
import { calendarLines } from "../calendar/calendar-lines.ts";
import { type LoadedCalendar, loadCalendar } from "../calendar/load-calendar.ts";
import { CALENDAR_OPTIONS } from "../calendar/options.ts";
import { CALENDAR } from "../calendar/texts.ts";
import { type Call, type Command, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { writeNewFile } from "../record/write-file.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result } from "../trouble.ts";

/** `dauys calendar`: the deadlines of an election in the order of time, and how each stands. */
export const CALENDAR_COMMAND: Command = {
  name: "calendar",
  summary: {
    kk: "Сайлаудың мерзімдерін уақыт ретімен көрсетеді: бабы, күні мен сағаты, күйі",
    ru: "Показывает сроки выборов по порядку времени: статья, день и час, состояние",
    en: "Shows the deadlines of an election in the order of time: article, day and hour, state",
  },
  usage: "<election> | --rules <id|file> --date <YYYY-MM-DD>",
  options: CALENDAR_OPTIONS,
  args: { name: "<election>", min: 0, max: 1 },
  examples: [
    "dauys calendar kz-2021 --at 2020-12-10T12:00+06:00",
    "dauys calendar --rules kz-2026 --date 2026-11-29 --event publication=2026-12-08",
  ],
  run: async (call) => {
    const loaded = await loadCalendar(call, Math.floor(Date.now() / 1000));
    if (!loaded.ok) return reportTrouble(call, loaded);
    const written = await writeIcs(call, loaded.value);
    if (!written.ok) return reportTrouble(call, written);
    const file = written.value;
    const told = file === null ? [] : ["", message(CALENDAR, "written", call.lang, { file })];
    print(
      call,
      () => calendarJson(loaded.value, call.lang, file),
      () => [...calendarLines(loaded.value, call.lang), ...told],
    );
    return EXIT.decided;
  },
};

async function writeIcs(call: Call, { id, title, calendar }: LoadedCalendar): Promise<Result<string | null>> {
  const path = optionOf(call, "ics");
  if (path === undefined) return good(null);
  return writeNewFile(path, calendarFile(calendar, { id, lang: call.lang, title: title[call.lang] }));
}
