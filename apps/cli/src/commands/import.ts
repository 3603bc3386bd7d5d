import { formatInteger, message } from "@dauys/language";
import { type Call, type Command, isGiven } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { PROTOCOLS } from "../messages/protocols.ts";
import { print } from "../output/print.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { type Layout, loadLayout } from "../protocols/load-layout.ts";
import { PROTOCOL_FILE, PROTOCOL_OPTIONS } from "../protocols/options.ts";
import { faultsOf, type ProtocolFile, readProtocols, sourceJson, sourceOf } from "../protocols/read-protocols.ts";
import { reportTrouble } from "../report.ts";

/** `dauys import`: whether a file of protocols can be read by its profile, and what is in it. */
export const IMPORT: Command = {
  name: "import",
  summary: {
    kk: "Хаттамалар файлын профилі бойынша оқып, жиынтығын айтады",
    ru: "Читает файл протоколов по профилю и сообщает, что в нём",
    en: "Reads a file of protocols by its profile and says what is in it",
  },
  usage: "<file.csv[.gz]> --profile <id|file> [--form <id|file>] [--strict]",
  options: PROTOCOL_OPTIONS,
  args: PROTOCOL_FILE,
  examples: [
    "dauys import docs/examples/rehearsal/stations.csv --profile docs/examples/rehearsal/profile.json --form docs/examples/rehearsal/form.json",
  ],
  run: async (call) => {
    const layout = await loadLayout(call);
    if (!layout.ok) return reportTrouble(call, layout);
    const read = await readProtocols(call, layout.value, () => {});
    if (!read.ok) return reportTrouble(call, read);
    const refused = isRefused(call, read.value);
    print(
      call,
      () => summaryJson(call, layout.value, read.value, refused),
      () => summaryLines(call, layout.value, read.value),
    );
    return refused ? EXIT.badInput : EXIT.decided;
  },
};

function isRefused(call: Call, read: ProtocolFile): boolean {
  return faultsOf(read).count > 0 && (isGiven(call, "strict") || read.summary.rows === 0);
}

/** How many units there are of each level above the protocols', from the top. */
function byLevel({ profile }: Layout, { units }: ProtocolFile): readonly { level: string; units: number }[] {
  return profile.units.map(({ level }) => ({ level, units: units.filter((unit) => unit.level === level).length }));
}

function summaryJson({ lang }: Call, layout: Layout, read: ProtocolFile, refused: boolean): object {
  const { summary, twiceCount } = read;
  const { told, count } = faultsOf(read);
  return {
    status: refused ? "refused" : "accepted",
    ...sourceJson(layout, read),
    rows: summary.rows + summary.refused,
    protocols: summary.rows,
    rowsAtFault: summary.refused,
    stationsTwice: twiceCount,
    units: byLevel(layout, read),
    lists: summary.lists,
    unread: summary.unread,
    faultCount: count,
    byCode: { ...summary.byCode, ...(twiceCount === 0 ? {} : { "duplicate-station": twiceCount }) },
    faults: told.map((fault) => ({ ...fault, message: fault.message[lang], remedy: fault.remedy[lang] })),
  };
}

function summaryLines(call: Call, layout: Layout, read: ProtocolFile): readonly string[] {
  const { lang } = call;
  const { summary, twiceCount } = read;
  const counts: readonly (readonly [string, number])[] = [
    [message(PROTOCOLS, "rows", lang), summary.rows + summary.refused],
    [message(PROTOCOLS, "protocols", lang), summary.rows],
    ...byLevel(layout, read).map(
      ({ level, units }) => [message(PROTOCOLS, "unitsAt", lang, { level }), units] as const,
    ),
    [message(PROTOCOLS, "lists", lang), summary.lists.length],
    [message(PROTOCOLS, "rowsAtFault", lang), summary.refused],
    [message(PROTOCOLS, "twice", lang), twiceCount],
  ];
  const table = textTable(
    [texts(""), figures("")],
    counts.map(([what, n]) => [what, formatInteger(n, lang)]),
  );
  const unread =
    summary.unread.length === 0 ? [] : [message(PROTOCOLS, "unread", lang, { names: summary.unread.join(", ") })];
  return [
    layout.profile.title[lang],
    ...table,
    ...unread,
    "",
    ...faultLines(call, read),
    "",
    ...sourceOf(call, layout, read),
  ];
}

function faultLines(call: Call, read: ProtocolFile): readonly string[] {
  const { lang } = call;
  const { told, count } = faultsOf(read);
  if (count === 0) return [message(PROTOCOLS, "sound", lang)];
  const more = count - told.length;
  return [
    message(PROTOCOLS, "faults", lang),
    ...told.map((fault) => `  ${fault.file}:${fault.line}:${fault.column}: ${fault.message[lang]}`),
    ...(more > 0 ? [`  ${message(PROTOCOLS, "moreFaults", lang, { n: more })}`] : []),
    ...(isGiven(call, "strict") ? [message(PROTOCOLS, "refused", lang, { n: count })] : []),
  ];
}
