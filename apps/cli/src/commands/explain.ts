import type { UnitOutcome } from "@dauys/core/apportionment";
import { explain, type Paragraph } from "@dauys/language/explanation";
import { type Call, type Command, isGiven, optionOf } from "../command.ts";
import { type Distributed, distribute } from "../engine.ts";
import { exitCodeOf, worst } from "../exit-code.ts";
import { invalidUnits } from "../input/invalid-units.ts";
import { loadContest } from "../input/load-contest.ts";
import type { LoadedContest } from "../input/loaded-contest.ts";
import { unknownUnit } from "../input/unknown-unit.ts";
import { citedText } from "../output/cited.ts";
import { sourceLines } from "../output/hashes.ts";
import { print } from "../output/print.ts";
import { explainOptions } from "../output/result-view.ts";
import { reportTrouble, tellTrouble } from "../report.ts";
import { refused, refusedTogether } from "../trouble.ts";
import { lotsOf } from "./lots.ts";
import { CONTEST_OPTIONS, ELECTION_OPTION, INPUT_OPTIONS, LOT_OPTIONS } from "./options.ts";

/** `dauys explain`: how the seats came about, in words, with the numbers to redo it by hand. */
export const EXPLAIN: Command = {
  name: "explain",
  summary: {
    kk: "Мандаттардың қалай бөлінгенін баппен және сандармен түсіндіреді",
    ru: "Объясняет распределение мандатов: шаги, числа и статьи",
    en: "Explains how the seats came about, with numbers and articles",
  },
  usage: "(--election <id> | --rules <id|file> --votes <file>) [--full] [options]",
  options: [
    ELECTION_OPTION,
    ...CONTEST_OPTIONS,
    {
      name: "full",
      help: {
        kk: "әр қадамды қолмен қайталауға болатындай етіп көрсетеді",
        ru: "показывает каждый шаг так, чтобы его можно было повторить вручную",
        en: "shows every step, to be redone by hand",
      },
    },
    {
      name: "unit",
      value: "<name>",
      help: { kk: "бір ғана есеп бірлігі", ru: "только одна единица учёта", en: "one unit only" },
    },
    ...INPUT_OPTIONS,
    ...LOT_OPTIONS,
  ],
  examples: [
    "dauys explain --election kz-2021",
    "dauys explain --rules kz-2020-05 --votes docs/examples/kz-2021.csv --full --lang kk",
  ],
  run: async (call) => {
    const loaded = await loadContest(call);
    const lots = lotsOf(call);
    if (!loaded.ok || !lots.ok) return reportTrouble(call, refusedTogether([loaded, lots]));
    const { value } = loaded;
    const result = distribute(value.contest, value.places, lots.value);
    if (!result.ok) return reportTrouble(call, result);
    const wanted = optionOf(call, "unit");
    const { units } = result.value.outcome;
    const chosen = wanted === undefined ? units : units.filter(({ unit }) => unit === wanted);
    if (chosen.length === 0 && wanted !== undefined) {
      return reportTrouble(
        call,
        refused([
          unknownUnit(
            wanted,
            units.map(({ unit }) => unit),
          ),
        ]),
      );
    }
    show(call, value, explained(call, value, result.value, chosen));
    tellTrouble(call, invalidUnits(chosen, value.contest, value.places));
    return worst(chosen.map(exitCodeOf));
  },
};

interface Explained {
  readonly unit: string;
  readonly paragraphs: readonly Paragraph[];
}

function explained(
  call: Call,
  loaded: LoadedContest,
  { contest, outcome }: Distributed,
  units: readonly UnitOutcome[],
): readonly Explained[] {
  const inputs = new Map(contest.units.map((unit) => [unit.unit, unit]));
  const options = { ...explainOptions(loaded, outcome, call.lang), full: isGiven(call, "full") };
  return units.map((unit) => {
    const input = inputs.get(unit.unit);
    return { unit: unit.unit, paragraphs: explain(unit, input === undefined ? options : { ...options, input }) };
  });
}

function show(call: Call, loaded: LoadedContest, units: readonly Explained[]): void {
  const { rules, votes } = loaded;
  print(
    call,
    () => ({ units, rules: { id: rules.rules.id, sha256: rules.sha256 }, votes: { sha256: votes.sha256 } }),
    () => [...units.map(({ paragraphs }) => citedText(paragraphs, call.lang)), ...sourceLines(call, loaded)],
  );
}
