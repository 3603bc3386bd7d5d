import type { Trilingual } from "../../rules/index.ts";

/** The indices of an election and its chamber, by name. */
export type IndexId =
  | "gallagher"
  | "loosemore-hanby"
  | "sainte-lague"
  | "effective-number-votes"
  | "effective-number-seats"
  | "pedersen"
  | "wasted-votes"
  | "turnout";

/** What an index is, for whoever reads its value. */
export interface IndexDefinition {
  readonly name: Trilingual;
  /** In one sentence, with what its shares are shares of. */
  readonly definition: Trilingual;
  /** `v`: shares of the votes for lists; `s`: shares of the seats of lists. */
  readonly formula: string;
  /** The paper that defines it. */
  readonly source: string;
}

/** Name, definition, formula and paper of every index, in the order in which they are shown. */
export const INDEX_DEFINITIONS: Readonly<Record<IndexId, IndexDefinition>> = {
  gallagher: {
    name: { kk: "Галлахер индексі", ru: "Индекс Галлахера", en: "Gallagher index" },
    definition: {
      kk: "Мандат үлестері дауыс үлестерінен қаншалық ауытқиды; бір үлкен айырма көп ұсақ айырмадан ауыр.",
      ru: "Насколько доли мандатов расходятся с долями голосов; одна большая разность весит больше многих малых.",
      en: "How far shares of seats differ from shares of votes; one large difference weighs more than many small ones.",
    },
    formula: "√(½ · Σ (v − s)²)",
    source: "Gallagher 1991, Electoral Studies 10(1), 33-51",
  },
  "loosemore-hanby": {
    name: { kk: "Лузмор — Хэнби индексі", ru: "Индекс Лузмора — Хэнби", en: "Loosemore–Hanby index" },
    definition: {
      kk: "Әр тізімде дауысына сай мандат болса, мандаттардың қандай бөлігі басқа тізімдерде болар еді.",
      ru: "Какая доля мандатов была бы у других списков, если бы у каждого было столько мандатов, сколько голосов.",
      en: "The share of the seats that other lists would hold if each had the seats of its votes.",
    },
    formula: "½ · Σ |v − s|",
    source: "Loosemore, Hanby 1971, British Journal of Political Science 1(4), 467-477",
  },
  "sainte-lague": {
    name: { kk: "Сент-Лагю индексі", ru: "Индекс Сент-Лагю", en: "Sainte-Laguë index" },
    definition: {
      kk: "Мандат пен дауыс үлестері айырмасының квадраттары, әрқайсысы тізімнің өз дауысымен өлшенген.",
      ru: "Квадраты разностей долей мандатов и голосов, каждый измерен голосами самого списка.",
      en: "Squared differences of the shares of seats and votes, each measured by the list's own votes.",
    },
    formula: "Σ (s − v)² / v",
    source: "Sainte-Laguë 1910, Annales scientifiques de l'É.N.S. 27; Gallagher 1991",
  },
  "effective-number-votes": {
    name: {
      kk: "Партиялардың тиімді саны, дауыс бойынша",
      ru: "Эффективное число партий по голосам",
      en: "Effective number of parties, by votes",
    },
    definition: {
      kk: "Дауыстар дәл осындай шоғырланған болса, өзара тең неше тізім болар еді.",
      ru: "Сколько равных между собой списков дали бы ту же сосредоточенность голосов.",
      en: "How many lists of equal size would be as concentrated in votes.",
    },
    formula: "1 / Σ v²",
    source: "Laakso, Taagepera 1979, Comparative Political Studies 12(1), 3-27",
  },
  "effective-number-seats": {
    name: {
      kk: "Партиялардың тиімді саны, мандат бойынша",
      ru: "Эффективное число партий по мандатам",
      en: "Effective number of parties, by seats",
    },
    definition: {
      kk: "Тізім мандаттары дәл осындай шоғырланған болса, өзара тең неше тізім болар еді.",
      ru: "Сколько равных между собой списков дали бы ту же сосредоточенность мандатов, полученных списками.",
      en: "How many lists of equal size would be as concentrated in the seats won by lists.",
    },
    formula: "1 / Σ s²",
    source: "Laakso, Taagepera 1979, Comparative Political Studies 12(1), 3-27",
  },
  pedersen: {
    name: {
      kk: "Педерсен индексі (құбылмалылық)",
      ru: "Индекс Педерсена (волатильность)",
      en: "Pedersen index (volatility)",
    },
    definition: {
      kk: "Алдыңғы сайлаудан бері дауыстардың таза есеппен қандай бөлігі басқа тізімдерге ауысты; аты өзгерген және біріккен тізімдер бірге есептеледі.",
      ru: "Какая доля голосов с прошлых выборов перешла, в чистом итоге, к другим спискам; переименованные и объединившиеся списки сопоставлены.",
      en: "The net share of the votes that moved to other lists since the election before; renamed and merged lists are followed.",
    },
    formula: "½ · Σ |v(now) − v(before)|",
    source: "Pedersen 1979, European Journal of Political Research 7(1), 1-26",
  },
  "wasted-votes": {
    name: { kk: "Мандатсыз қалған дауыстар", ru: "Голоса, не давшие мандатов", en: "Wasted votes" },
    definition: {
      kk: "Бірде-бір мандат алмаған тізімдерге берілген дауыстар; үлесі тізімдерге берілген барлық дауыстан.",
      ru: "Голоса за списки без единого мандата; доля от всех голосов за списки.",
      en: "Votes for lists that won no seat; the share is of all votes for lists.",
    },
    formula: "Σ v, s = 0",
    source: "Anckar 1997, Electoral Studies 16(4), 501-515",
  },
  turnout: {
    name: { kk: "Қатысу", ru: "Явка", en: "Turnout" },
    definition: {
      kk: "Бюллетень алған сайлаушылардың тізімдегі сайлаушылардан үлесі.",
      ru: "Доля получивших бюллетени от избирателей, внесённых в списки.",
      en: "Voters given a ballot, as a share of the voters in the lists.",
    },
    formula: "received / registered",
    source: "International IDEA, Voter Turnout Database",
  },
};
