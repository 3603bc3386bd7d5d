import { margins, type UnitMargins } from "@dauys/core/apportionment";
import { message } from "@dauys/language";
import { type Call, type Command, isGiven } from "../command.ts";
import { type Distributed, distribute } from "../engine.ts";
import { exitCodeOf, worst } from "../exit-code.ts";
import { invalidUnits } from "../input/invalid-units.ts";
import { loadContest } from "../input/load-contest.ts";
import type { LoadedContest } from "../input/loaded-contest.ts";
import { INPUT } from "../messages/input.ts";
import { barOn } from "../output/bar.ts";
import { sourceLines } from "../output/hashes.ts";
import { print } from "../output/print.ts";
import { viewOf } from "../output/result-view.ts";
import { seatsJson } from "../output/seats-json.ts";
import { resultLines } from "../output/seats-text.ts";
import { reportTrouble, tellTrouble } from "../report.ts";
import { refusedTogether } from "../trouble.ts";
import { lotsOf } from "./lots.ts";
import { INPUT_OPTIONS, LOT_OPTIONS, RULES_OPTION, VOTES_OPTION } from "./options.ts";

/** `dauys seats`: from the law and the votes to seats. */
export const SEATS: Command = {
  name: "seats",
  summary: {
    kk: "Заң мен дауыстар бойынша мандаттарды бөледі",
    ru: "Распределяет мандаты по закону и голосам",
    en: "Distributes seats by the law and the votes",
  },
  usage: "--rules <id|file> --votes <file> [options]",
  options: [
    RULES_OPTION,
    VOTES_OPTION,
    ...INPUT_OPTIONS,
    ...LOT_OPTIONS,
    {
      name: "margins",
      help: {
        kk: "әр тізім үшін мандатты өзгертетін ең аз дауыс санын қосады",
        ru: "добавляет для каждого списка наименьшее число голосов, меняющее распределение мандатов",
        en: "adds for each list the fewest votes that change a seat",
      },
    },
  ],
  examples: ["dauys seats --rules kz-2020-05 --votes docs/examples/kz-2021.csv"],
  run: async (call) => {
    const loaded = await loadContest(call);
    const lots = lotsOf(call);
    if (!loaded.ok || !lots.ok) return reportTrouble(call, refusedTogether([loaded, lots]));
    const { value } = loaded;
    const result = distribute(value.contest, value.places, lots.value);
    if (!result.ok) return reportTrouble(call, result);
    show(call, value, result.value);
    tellTrouble(call, invalidUnits(result.value.outcome.units, value.contest, value.places));
    return worst(result.value.outcome.units.map(exitCodeOf));
  },
};

function show(call: Call, loaded: LoadedContest, distributed: Distributed): void {
  warnOfSeats(call, loaded);
  const found = isGiven(call, "margins") ? marginsOf(call, distributed.contest) : null;
  const { outcome } = distributed;
  print(
    call,
    () => seatsJson({ loaded, outcome, margins: found, lang: call.lang }),
    () => [...resultLines(viewOf(call, loaded, distributed, found ?? [])), "", ...sourceLines(call, loaded)],
  );
}

function marginsOf(call: Call, contest: Distributed["contest"]): readonly UnitMargins[] {
  const progress = barOn(call, "margins");
  const found = margins(contest, progress.step);
  progress.end();
  return found;
}

/** Seats given that are not those of the law are used, but not without saying so. */
function warnOfSeats({ io, lang }: Call, { rules, contest }: LoadedContest): void {
  const law = rules.rules.distribution.seats?.count;
  const given = contest.seats ?? (contest.units.length === 1 ? contest.units[0]?.seats : undefined);
  if (law === undefined || given === undefined || given === null || law === given) return;
  io.err(`${message(INPUT, "law-seats", lang, { law, given })}\n`);
}
