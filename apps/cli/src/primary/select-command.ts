import type { Command } from "../command.ts";
import { runSelect } from "./run-select.ts";

/** `dauys primary select`: counts the votes of a primary and chooses people by its rules. */
export const PRIMARY_SELECT: Command = {
  name: "primary select",
  summary: {
    kk: "Праймериз дауыстарын санап, адамдарды рейтинг пен квота бойынша таңдайды",
    ru: "Считает голоса праймериз и отбирает людей по рейтингу и квотам",
    en: "Counts the votes of a primary and chooses people by ranking and quotas",
  },
  usage: "--rules <file> --candidates <file> --votes <file> [--stage <id>] [--answers <file>]",
  options: [
    {
      name: "rules",
      value: "<file>",
      required: true,
      help: { kk: "праймериз ережелері: JSON", ru: "правила праймериз: JSON", en: "the rules of the primary: JSON" },
    },
    {
      name: "candidates",
      value: "<file>",
      required: true,
      help: { kk: "кандидаттар: JSON", ru: "кандидаты: JSON", en: "the people who stand: JSON" },
    },
    {
      name: "votes",
      value: "<file>",
      required: true,
      help: {
        kk: "дауыстар: CSV unit,list,votes; unit – округ/тәсіл, list – кандидат; - стандартты кіріс",
        ru: "голоса: CSV unit,list,votes; unit – округ/способ, list – кандидат; - стандартный ввод",
        en: "the votes: CSV unit,list,votes; unit is constituency/way of voting, list the candidate; - is standard input",
      },
    },
    {
      name: "stage",
      value: "<id>",
      help: {
        kk: "қай кезеңнің дауыстары; көрсетілмесе, жалғыз дауыс беру кезеңі",
        ru: "голоса какого этапа; если не указано, единственного этапа голосования",
        en: "the stage whose votes they are; by default the only one in which people vote",
      },
    },
    {
      name: "answers",
      value: "<file>",
      help: {
        kk: "сұрақтарға жауаптар (жеребе, шешім): JSON",
        ru: "ответы на вопросы (жребий, решение): JSON",
        en: "answers to questions (lots, decisions): JSON",
      },
    },
  ],
  examples: [
    "dauys primary select --rules docs/examples/primary/rules.json --candidates docs/examples/primary/candidates.json --votes docs/examples/primary/votes.csv --answers docs/examples/primary/lot.json",
  ],
  run: runSelect,
};
