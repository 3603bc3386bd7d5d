import type { Trilingual } from "../rules/index.ts";
import type { PartyInElection } from "./party-in-election.ts";
import type { Counted } from "./people.ts";

/** What is counted among people, as a label. */
export const STATISTIC_NAMES: Readonly<Record<Counted, Trilingual>> = {
  "quota-groups": {
    kk: "квота топтарындағы адамдар",
    ru: "люди из групп квоты",
    en: "people of the quota’s groups",
  },
  women: { kk: "әйелдер", ru: "женщины", en: "women" },
  men: { kk: "ерлер", ru: "мужчины", en: "men" },
  "under-29": { kk: "29 жасқа толмағандар", ru: "моложе 29 лет", en: "under 29" },
  "under-35": { kk: "35 жасқа толмағандар", ru: "моложе 35 лет", en: "under 35" },
  "women-and-under-35": {
    kk: "әйелдер мен 35 жасқа толмағандар бірге",
    ru: "женщины и лица моложе 35 лет вместе",
    en: "women and people under 35 together",
  },
  "sat-before": { kk: "бұрын депутат болғандар", ru: "уже были депутатами", en: "deputies before" },
  new: { kk: "жаңарғаны", ru: "обновление", en: "renewed" },
  "average-age": { kk: "орташа жасы", ru: "средний возраст", en: "average age" },
  youngest: { kk: "ең жасы", ru: "самый молодой", en: "the youngest" },
  oldest: { kk: "ең үлкені", ru: "самый старший", en: "the oldest" },
};

/** How people came onto a list or to its seats. */
export const PART_NAMES: Readonly<Record<"primaries" | "party-quota", Trilingual>> = {
  primaries: { kk: "праймериз арқылы", ru: "по праймериз", en: "by primaries" },
  "party-quota": {
    kk: "партия басшылығының квотасымен",
    ru: "по квоте руководства партии",
    en: "by a quota of the party’s leadership",
  },
};

/** The steps in which a list became what was registered. */
export const STEP_NAMES: Readonly<Record<"adopted" | "submitted" | "withdrawn" | "struck-off", Trilingual>> = {
  adopted: { kk: "партия бекіткені", ru: "утверждено партией", en: "adopted by the party" },
  submitted: { kk: "комиссияға тапсырылғаны", ru: "представлено в комиссию", en: "handed in" },
  withdrawn: { kk: "өзі бас тартқаны", ru: "отозвались сами", en: "withdrew" },
  "struck-off": { kk: "тізімнен шығарылғаны", ru: "исключены из списка", en: "struck off" },
};

/** Whether a party stood. */
export const TOOK_NAMES: Readonly<Record<PartyInElection["took"], Trilingual>> = {
  stood: { kk: "тізіммен қатысты", ru: "участвовала со списком", en: "stood with a list" },
  boycotted: {
    kk: "бойкот жариялап, қатысқан жоқ",
    ru: "бойкотировала, не участвовала",
    en: "boycotted, did not stand",
  },
  absent: {
    kk: "қатысқан жоқ, себебі белгісіз",
    ru: "не участвовала, причина неизвестна",
    en: "did not stand, why is unknown",
  },
  refused: { kk: "тізімі тіркелмеді", ru: "список не зарегистрирован", en: "its list was not registered" },
};

/** How one party follows another. */
export const KIN_NAMES: Readonly<Record<"renamed" | "joined" | "split" | "unknown", Trilingual>> = {
  renamed: { kk: "атауы өзгерді", ru: "переименована", en: "renamed" },
  joined: { kk: "қосылды", ru: "вошла в неё", en: "joined it" },
  split: { kk: "бөлініп шықты", ru: "выделилась", en: "split off" },
  unknown: { kk: "байланысы белгісіз", ru: "связь неизвестна", en: "how is unknown" },
};
