import type { OptionSpec } from "../command.ts";

/** The option that names a law. */
export const RULES_OPTION: OptionSpec = {
  name: "rules",
  value: "<id|file>",
  required: true,
  help: {
    kk: "сайлау ережелері: rules/ қалтасындағы атау немесе файл",
    ru: "правила выборов: имя из rules/ или файл",
    en: "the law: an id in rules/, or a file",
  },
};

/** The option that takes law and votes from an election of the repository. */
export const ELECTION_OPTION: OptionSpec = {
  name: "election",
  value: "<id>",
  help: {
    kk: "--rules пен --votes орнына: elections/ қалтасындағы сайлау",
    ru: "вместо --rules и --votes: выборы из elections/",
    en: "instead of --rules and --votes: an election in elections/",
  },
};

/** The option that names the votes. */
export const VOTES_OPTION: OptionSpec = {
  name: "votes",
  value: "<file>",
  required: true,
  help: {
    kk: "дауыстар: CSV list,votes не unit,list,votes, немесе JSON; - стандартты кіріс",
    ru: "голоса: CSV list,votes или unit,list,votes, либо JSON; - стандартный ввод",
    en: "the votes: CSV list,votes or unit,list,votes, or JSON; - is standard input",
  },
};

/** The options that name a contest where `--election` can stand for them. */
export const CONTEST_OPTIONS: readonly OptionSpec[] = [RULES_OPTION, VOTES_OPTION].map(
  ({ required: _, ...option }) => option,
);

/** Options for what else is known of a contest. */
export const INPUT_OPTIONS: readonly OptionSpec[] = [
  {
    name: "seats",
    value: "<n|file>",
    help: {
      kk: "мандат саны: сан немесе unit,seats бағандары бар CSV; көрсетілмесе, заңдағы сан",
      ru: "число мандатов: число или CSV unit,seats; если не указано, число из закона",
      en: "seats: a number, or CSV unit,seats; by default those of the law",
    },
  },
  {
    name: "lists",
    value: "<file>",
    help: {
      kk: "тізімдердің сипаттары (order, alliance, minority, group, held, …): CSV",
      ru: "признаки списков (order, alliance, minority, group, held, …): CSV",
      en: "attributes of lists (order, alliance, minority, group, held, …): CSV",
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
];

/** Options that answer questions by a lot. */
export const LOT_OPTIONS: readonly OptionSpec[] = [
  {
    name: "lot",
    value: '"<list>[;<list>]"',
    many: true,
    help: {
      kk: "жеребе түскен тізім (тізімдер); бірінші сәйкес сұраққа жауап болады",
      ru: "список (списки), которым выпал жребий; отвечает на первый подходящий вопрос",
      en: "the list or lists that won a lot; answers the first question that it fits",
    },
  },
  {
    name: "lot-source",
    value: '"<text>"',
    help: {
      kk: "жеребе қайдан алынған: кім, қашан, қалай тартты",
      ru: "откуда жребий: кто, когда и как его тянул",
      en: "where the lot comes from: who drew it, when and how",
    },
  },
];
