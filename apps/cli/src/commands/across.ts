import type { CrossFinding } from "@dauys/core/protocol";
import { formatInteger, message } from "@dauys/language";
import { type Asked, type Counts, searchAcross } from "../across/find-across.ts";
import { ACROSS } from "../across/messages.ts";
import { readTurnout, readUnitPaths } from "../across/side-files.ts";
import { type Call, type Command, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { PROTOCOLS_CHECK } from "../messages/protocols-check.ts";
import { print } from "../output/print.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import { levelOf } from "../protocols/level-of.ts";
import { type Layout, loadLayout } from "../protocols/load-layout.ts";
import { PROTOCOL_FILE, PROTOCOL_OPTIONS } from "../protocols/options.ts";
import { type ProtocolFile, readProtocols, sourceJson, sourceOf, usable } from "../protocols/read-protocols.ts";
import { showOf } from "../protocols/show-of.ts";
import { type FileTotals, totalsBy } from "../protocols/unit-totals.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refusedTogether } from "../trouble.ts";

/** `dauys across`: what shows only when many protocols are looked at together. */
export const ACROSS_COMMAND: Command = {
  name: "across",
  summary: {
    kk: "Хаттамаларды бірге қарағанда ғана көрінетін нәрселерді табады",
    ru: "Находит то, что видно только по многим протоколам сразу",
    en: "Finds what shows only across many protocols",
  },
  usage: "<file.csv[.gz]> --profile <id|file> [--by <level>] [--units <file>] [--before <file>] [--turnout <file>]",
  options: [
    ...PROTOCOL_OPTIONS,
    {
      name: "by",
      value: "<level>",
      help: {
        kk: "салыстыру осы деңгейдегі бірліктің ішінде жүреді; көрсетілмесе, бүкіл файлда",
        ru: "сравнивать внутри единиц этого уровня; если не указан, во всём файле",
        en: "compare within the units of this level; by default in the whole file",
      },
    },
    {
      name: "units",
      value: "<file>",
      help: {
        kk: "болуға тиіс учаскелер: unit деген бас, одан кейін әр жолда бір учаске",
        ru: "участки, которые должны быть: заголовок unit, затем по участку в строке",
        en: "the stations that should be there: the head unit, then one station a line",
      },
    },
    {
      name: "before",
      value: "<file>",
      help: {
        kk: "сол санақтың бұрынғы файлы: жиынтық сандар кемімеуге тиіс",
        ru: "более ранний файл того же подсчёта: нарастающие числа не должны падать",
        en: "an earlier file of the same count: running totals should not fall",
      },
    },
    {
      name: "turnout",
      value: "<file>",
      help: {
        kk: "күні бойғы қатысу: unit,at,voters",
        ru: "явка в течение дня: unit,at,voters",
        en: "turnout through the day: unit,at,voters",
      },
    },
    {
      name: "show",
      value: "<n>",
      help: {
        kk: "нешеуі толық көрсетіледі; көрсетілмесе, 10",
        ru: "сколько результатов показать полностью; если не указано, 10",
        en: "how many findings are shown in full; by default 10",
      },
    },
  ],
  args: PROTOCOL_FILE,
  examples: [
    "dauys across docs/examples/rehearsal/stations.csv --profile docs/examples/rehearsal/profile.json --form docs/examples/rehearsal/form.json --by region",
  ],
  run: async (call) => {
    const layout = await loadLayout(call);
    if (!layout.ok) return reportTrouble(call, layout);
    const asked = await askedOf(call, layout.value);
    const shown = showOf(call);
    if (!asked.ok || !shown.ok) return reportTrouble(call, refusedTogether([asked, shown]));
    const search = searchAcross(layout.value, asked.value);
    const read = await readProtocols(call, layout.value, search.add);
    const file = read.ok ? usable(call, read.value) : read;
    if (!file.ok) return reportTrouble(call, file);
    const { findings, counts } = search.found();
    return show(call, layout.value, file.value, { findings, counts, shown: shown.value });
  },
};

async function askedOf(call: Call, layout: Layout): Promise<Result<Asked>> {
  const within = levelOf(call, layout.profile);
  const [units, reports, earlier] = [optionOf(call, "units"), optionOf(call, "turnout"), optionOf(call, "before")];
  const expected = units === undefined ? good(null) : await readUnitPaths(call, units);
  const turnout = reports === undefined ? good(null) : await readTurnout(call, reports);
  const before = earlier === undefined || !within.ok ? good(null) : await totalsOf(call, layout, earlier, within.value);
  if (within.ok && expected.ok && turnout.ok && before.ok) {
    return good({
      within: within.value,
      expected: expected.value,
      turnout: turnout.value,
      before: before.value,
    });
  }
  return refusedTogether([within, expected, turnout, before]);
}

async function totalsOf(call: Call, layout: Layout, path: string, within: string | null): Promise<Result<FileTotals>> {
  const totals = totalsBy(layout.form, within);
  const read = await readProtocols({ ...call, args: [path] }, layout, totals.add);
  const file = read.ok ? usable(call, read.value) : read;
  return file.ok ? good(totals.found()) : file;
}

interface Shown {
  readonly findings: readonly CrossFinding[];
  readonly counts: Counts;
  readonly shown: number;
}

function show(call: Call, layout: Layout, file: ProtocolFile, found: Shown): number {
  const errors = found.findings.filter(({ severity }) => severity === "error").length;
  print(
    call,
    () => ({
      status: errors === 0 ? "passed" : "failed",
      ...sourceJson(layout, file),
      protocols: file.summary.rows,
      rowsAtFault: file.summary.refused,
      found: Object.fromEntries(found.counts),
      findingCount: found.findings.length,
      findings: found.findings
        .slice(0, found.shown)
        .map(({ text, ...finding }) => ({ ...finding, text: text[call.lang] })),
    }),
    () => linesOf(call, layout, file, found),
  );
  return errors === 0 ? EXIT.decided : EXIT.checkFailed;
}

function linesOf(
  call: Call,
  layout: Layout,
  file: ProtocolFile,
  { findings, counts, shown }: Shown,
): readonly string[] {
  const { lang } = call;
  const say = (key: "code" | "count" | "not-asked" | "not-in-form"): string => message(ACROSS, key, lang);
  const rows = [...counts].map(([code, count]) => [
    message(ACROSS, code, lang),
    typeof count === "number" ? formatInteger(count, lang) : say(count),
  ]);
  const told = findings.slice(0, shown);
  const head = message(ACROSS, "findings", lang, { shown: told.length, of: findings.length });
  return [
    layout.profile.title[lang],
    "",
    ...textTable([texts(say("code")), figures(say("count"))], rows),
    ...(told.length === 0 ? [] : ["", head, ...told.flatMap((finding) => findingLines(finding, lang))]),
    "",
    message(ACROSS, "limits", lang),
    message(PROTOCOLS_CHECK, "notFraud", lang),
    "",
    ...sourceOf(call, layout, file),
  ];
}

function findingLines({ text, places }: CrossFinding, lang: Call["lang"]): readonly string[] {
  const lines = places.map(({ line }) => line).filter((line) => line > 0);
  const where = lines.length === 0 ? "" : ` (${message(ACROSS, "lines", lang, { lines: lines.join(", ") })})`;
  return wrapped(`${text[lang]}${where}`, 96).map((part, i) => `${i === 0 ? "  " : "    "}${part}`);
}
