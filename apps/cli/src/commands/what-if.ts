import { METHOD_NAMES } from "@dauys/core/apportionment";
import { formatInteger, formatSigned, message } from "@dauys/language";
import { allOf, type Call, type Command, optionOf } from "../command.ts";
import { type Distributed, distribute } from "../engine.ts";
import { exitCodeOf, worst } from "../exit-code.ts";
import { invalidUnits } from "../input/invalid-units.ts";
import { loadContest } from "../input/load-contest.ts";
import type { LoadedContest } from "../input/loaded-contest.ts";
import { OUTPUT } from "../messages/output.ts";
import { WHAT_IF } from "../messages/what-if.ts";
import { sourceLines } from "../output/hashes.ts";
import { print } from "../output/print.ts";
import { questionLines } from "../output/question-lines.ts";
import { type ResultView, viewOf } from "../output/result-view.ts";
import { type Json, seatsJson } from "../output/seats-json.ts";
import { ranked } from "../output/seats-table.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { reportTrouble, tellTrouble } from "../report.ts";
import { refusedTogether } from "../trouble.ts";
import { type ChangedContest, changeContest } from "../what-if/change-contest.ts";
import { lotsOf } from "./lots.ts";
import { CONTEST_OPTIONS, ELECTION_OPTION, INPUT_OPTIONS, LOT_OPTIONS } from "./options.ts";

/** `dauys what-if`: the same votes under another threshold, method or number of seats, beside the law of the election. */
export const WHAT_IF_COMMAND: Command = {
  name: "what-if",
  summary: {
    kk: "Сол дауыстарды басқа кедергі, әдіс немесе мандат саны бойынша есептейді (бұл заң емес)",
    ru: "Считает те же голоса при другом барьере, методе или числе мандатов (это не закон)",
    en: "Counts the same votes under another threshold, method or number of seats (not the law)",
  },
  usage: "(--election <id> | --rules <id|file> --votes <file>) [--threshold …] [--method …] [--seats …]",
  options: [
    ELECTION_OPTION,
    ...CONTEST_OPTIONS,
    {
      name: "threshold",
      value: "[<clause>=]<5/100|5%|0>",
      many: true,
      help: { kk: "басқа кедергі", ru: "другой барьер", en: "another threshold" },
    },
    {
      name: "method",
      value: "<name>",
      help: {
        kk: `басқа әдіс: ${METHOD_NAMES.join(", ")}`,
        ru: `другой метод: ${METHOD_NAMES.join(", ")}`,
        en: `another method: ${METHOD_NAMES.join(", ")}`,
      },
    },
    {
      name: "seats",
      value: "<n>",
      help: {
        kk: "басқа мандат саны; заңда сан болмаса, есептің екеуіне де ортақ сан (немесе unit,seats файлы)",
        ru: "другое число мандатов; если в законе числа нет — общее для обоих расчётов (или файл unit,seats)",
        en: "another number of seats; where the law fixes none, the number for both (or a file unit,seats)",
      },
    },
    ...INPUT_OPTIONS.filter(({ name }) => name !== "seats"),
    ...LOT_OPTIONS,
  ],
  examples: [
    "dauys what-if --election kz-2021 --threshold 5/100",
    "dauys what-if --rules kz-2020-05 --votes docs/examples/kz-2021.csv --method sainte-lague --seats 107",
  ],
  run: async (call) => {
    const loaded = await loadContest(call);
    const lots = lotsOf(call);
    if (!loaded.ok || !lots.ok) return reportTrouble(call, refusedTogether([loaded, lots]));
    const law = distribute(loaded.value.contest, loaded.value.places, []);
    const changed = changeContest(loaded.value, wishesOf(call, loaded.value));
    if (!law.ok || !changed.ok) return reportTrouble(call, refusedTogether([law, changed]));
    const whatIf = distribute(changed.value.loaded.contest, loaded.value.places, lots.value);
    if (!whatIf.ok) return reportTrouble(call, whatIf);
    show(call, { loaded: loaded.value, law: law.value, changed: changed.value, whatIf: whatIf.value });
    // Where the law has nothing to distribute by, a wish has not either: once is enough.
    const { contest, places } = loaded.value;
    const invalid = invalidUnits(law.value.outcome.units, contest, places);
    const { outcome } = whatIf.value;
    tellTrouble(call, invalid.troubles.length > 0 ? invalid : invalidUnits(outcome.units, contest, places));
    return worst([...law.value.outcome.units, ...whatIf.value.outcome.units].map(exitCodeOf));
  },
};

interface Both {
  readonly loaded: LoadedContest;
  readonly law: Distributed;
  readonly changed: ChangedContest;
  readonly whatIf: Distributed;
}

/** Seats given are a wish only where the law has seats of its own. */
function wishesOf(call: Call, { rules }: LoadedContest): Parameters<typeof changeContest>[1] {
  const { seats, units } = rules.rules.distribution;
  const fixed = seats !== null || units !== undefined;
  return {
    thresholds: allOf(call, "threshold"),
    method: optionOf(call, "method"),
    seats: fixed ? optionOf(call, "seats") : undefined,
  };
}

function show(call: Call, both: Both): void {
  const { loaded, law, changed, whatIf } = both;
  const { lang } = call;
  const changes = changed.changes.map((change) => change[lang]);
  const note = message(WHAT_IF, "notTheLaw", lang, { changes: changes.join("; ") });
  print(
    call,
    (): Json => ({
      notTheLaw: true,
      note,
      changes,
      law: seatsJson({ loaded, outcome: law.outcome, margins: null, lang }),
      whatIf: seatsJson({ loaded: changed.loaded, outcome: whatIf.outcome, margins: null, lang }),
    }),
    () => {
      const [before, after] = [viewOf(call, loaded, law), viewOf(call, changed.loaded, whatIf)];
      return [
        before.paint("yellow", note),
        "",
        ...sideBySide(before, after),
        ...questionLines(before, message(WHAT_IF, "law", lang)),
        ...questionLines(after, message(WHAT_IF, "whatIf", lang)),
        "",
        ...sourceLines(call, loaded),
      ];
    },
  );
}

function sideBySide(law: ResultView, whatIf: ResultView): readonly string[] {
  const { lang, votes, nameOf } = law;
  const seatsOf = ({ outcome }: ResultView, list: string): number | null => outcome.seats?.[list] ?? null;
  const shown = (seats: number | null): string => (seats === null ? "?" : formatInteger(seats, lang));
  const rows = ranked(votes, (list) => seatsOf(law, list) ?? 0).map((list) => {
    const [before, after] = [seatsOf(law, list), seatsOf(whatIf, list)];
    const change = before === null || after === null ? "?" : formatSigned(after - before, lang);
    return [nameOf(list), formatInteger(votes.get(list) ?? 0, lang), shown(before), shown(after), change];
  });
  const say = (key: "list" | "votes" | "change"): string => message(OUTPUT, key, lang);
  const [left, right] = [message(WHAT_IF, "law", lang), message(WHAT_IF, "whatIf", lang)];
  return textTable(
    [texts(say("list")), figures(say("votes")), figures(left), figures(right), figures(say("change"))],
    rows,
  );
}
