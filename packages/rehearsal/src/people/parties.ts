import type { BodyOf } from "@dauys/core/election";
import type { Trilingual } from "@dauys/core/rules";
import { LISTS } from "../country/lists.ts";

/** A party as its entry has it. */
export type FictionalParty = BodyOf<"party-registered">;

/** The party that is registered and does not stand. */
export const ALDER = "alder";
/** The party whose list is refused. */
export const SPRUCE = "spruce";
/** The name of the party whose list is refused. */
export const SPRUCE_NAME: Trilingual = { kk: "Шырша", ru: "Ель", en: "Spruce" };

const nameOf = (id: string): Trilingual => LISTS.find((list) => list.id === id)!.name;

/** The party that takes its list back. */
export const PINE = "pine";
/** The name of the party that takes its list back. */
export const PINE_NAME: Trilingual = { kk: "Қарағай", ru: "Сосна", en: "Pine" };
/** The party whose registration is cancelled, because more than half left its list. */
export const WALNUT = "walnut";
/** The name of the party whose registration is cancelled. */
export const WALNUT_NAME: Trilingual = { kk: "Жаңғақ", ru: "Орех", en: "Walnut" };

/**
 * Nine parties: five that stand, one that does not, one whose list is refused, one that takes its list back, one that more
 * than half of its candidates leave. Two have others before them.
 */
export const PARTIES: readonly FictionalParty[] = [
  { party: "maple", name: nameOf("maple"), registered: "2009-03-02" },
  {
    party: "birch",
    name: nameOf("birch"),
    registered: "2018-06-19",
    predecessors: [
      { party: "poplar", name: { kk: "Терек", ru: "Тополь", en: "Poplar" }, since: "2018-06-19" },
      { party: "elm", name: { kk: "Шегіршін", ru: "Вяз", en: "Elm" }, since: "2018-06-19" },
    ],
  },
  { party: "willow", name: nameOf("willow"), registered: "2014-10-07" },
  {
    party: "rowan",
    name: nameOf("rowan"),
    registered: "2011-02-24",
    predecessors: [{ party: "larch", name: { kk: "Балқарағай", ru: "Лиственница", en: "Larch" }, since: "2029-09-11" }],
  },
  { party: "juniper", name: nameOf("juniper"), registered: "2029-12-05" },
  { party: ALDER, name: { kk: "Қандыағаш", ru: "Ольха", en: "Alder" }, registered: "2006-05-30" },
  { party: SPRUCE, name: SPRUCE_NAME, registered: "2030-04-16" },
  { party: PINE, name: PINE_NAME, registered: "2022-08-08" },
  { party: WALNUT, name: WALNUT_NAME, registered: "2027-01-21" },
];
