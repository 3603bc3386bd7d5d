import { formatInteger, message } from "@dauys/language";
import { type Call, type Command, isGiven } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { PROTOCOLS_TALLY } from "../messages/protocols-tally.ts";
import { print } from "../output/print.ts";
import { levelOf } from "../protocols/level-of.ts";
import { type Layout, loadLayout } from "../protocols/load-layout.ts";
import { PROTOCOL_FILE, PROTOCOL_OPTIONS } from "../protocols/options.ts";
import { type ProtocolFile, readProtocols, sourceJson, sourceOf, usable } from "../protocols/read-protocols.ts";
import { nationLines, totalsJson, unitLines } from "../protocols/tally-output.ts";
import { type FileTotals, totalsBy } from "../protocols/unit-totals.ts";
import { votesCsv, votesJson } from "../protocols/votes-rows.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused } from "../trouble.ts";

/** `dauys tally`: the totals of a file of protocols. */
export const TALLY: Command = {
  name: "tally",
  summary: {
    kk: "Хаттамаларды қосады: барлығы және әр бірлік бойынша",
    ru: "Складывает протоколы: всего и по единицам учёта",
    en: "Adds protocols up, in all and by unit",
  },
  usage: "<file.csv[.gz]> --profile <id|file> [--by <level>] [--votes] [options]",
  options: [
    ...PROTOCOL_OPTIONS,
    {
      name: "by",
      value: "<level>",
      help: {
        kk: "профильдегі осы деңгейдің бірліктері бойынша да",
        ru: "также по единицам этого уровня профиля",
        en: "also by the units of this level of the profile",
      },
    },
    {
      name: "votes",
      help: {
        kk: "dauys seats --votes - оқитын дауыстар файлын шығарады; бірліктер --by бойынша, әйтпесе профильдің сайлау округтері бойынша",
        ru: "выдаёт файл голосов для dauys seats --votes -; по единицам --by, иначе по округам профиля",
        en: "prints a votes file for dauys seats --votes -, by the units of --by, else by the profile's constituencies",
      },
    },
  ],
  args: PROTOCOL_FILE,
  examples: [
    "dauys tally docs/examples/rehearsal/stations.csv --profile docs/examples/rehearsal/profile.json --form docs/examples/rehearsal/form.json --by region",
  ],
  run: async (call) => {
    const layout = await loadLayout(call);
    if (!layout.ok) return reportTrouble(call, layout);
    const level = levelAsked(call, layout.value);
    if (!level.ok) return reportTrouble(call, level);
    const totals = totalsBy(layout.value.form, level.value);
    const read = await readProtocols(call, layout.value, totals.add);
    const file = read.ok ? countable(usable(call, read.value)) : read;
    if (!file.ok) return reportTrouble(call, file);
    const found = totals.found();
    return isGiven(call, "votes")
      ? showVotes(call, found, level.value)
      : showTotals(call, layout.value, file.value, found, level.value);
  },
};

/** The level that `--by` names; with `--votes` alone, the level that shares out seats. */
function levelAsked(call: Call, { profile }: Layout): Result<string | null> {
  const level = levelOf(call, profile);
  return level.ok && level.value === null && isGiven(call, "votes") ? good(profile.constituency) : level;
}

/** A station that stands twice would be counted twice: such a file is not added up. */
function countable(file: Result<ProtocolFile>): Result<ProtocolFile> {
  if (!file.ok || file.value.twiceCount === 0) return file;
  const { twice, twiceCount } = file.value;
  return refused(twice, twiceCount - twice.length);
}

function showVotes(call: Call, { nation, units }: FileTotals, level: string | null): number {
  const apart = units.find(({ unit }) => unit === null);
  if (level !== null && apart !== undefined) {
    const said = inAll(PROTOCOLS_TALLY, "without-unit", { level, n: apart.protocols });
    const trouble = commandLineTrouble("without-unit", said, inAll(PROTOCOLS_TALLY, "without-unit.remedy"));
    return reportTrouble(call, refused([trouble]));
  }
  const [shown, byUnit] = level === null ? [[nation], false] : [units, true];
  if (call.json) call.io.out(`${JSON.stringify(votesJson(shown, byUnit), null, 2)}\n`);
  else call.io.out(votesCsv(shown, byUnit));
  return EXIT.decided;
}

function showTotals(call: Call, layout: Layout, file: ProtocolFile, found: FileTotals, level: string | null): number {
  const { lang } = call;
  print(
    call,
    () => ({
      status: "tallied",
      ...sourceJson(layout, file),
      rowsAtFault: file.summary.refused,
      nation: totalsJson(found.nation),
      level,
      units: found.units.map((totals) => ({ unit: totals.unit, ...totalsJson(totals) })),
    }),
    () => [
      layout.profile.title[lang],
      `${message(PROTOCOLS_TALLY, "protocols", lang)}: ${formatInteger(found.nation.protocols, lang)}`,
      "",
      ...nationLines(call, layout.form, found.nation),
      ...(level === null ? [] : ["", ...unitLines(call, found, level)]),
      "",
      ...sourceOf(call, layout, file),
    ],
  );
  return EXIT.decided;
}
