import { defineMessages } from "@dauys/language";
import { RULES_WORDS } from "@dauys/language/rules-text";

/** Heads and words of the commands on rules. */
export const RULES = defineMessages({
  id: { kk: "Атауы", ru: "Имя", en: "Id" },
  where: { kk: "Ел", ru: "Страна", en: "Where" },
  from: { kk: "Басталуы", ru: "С", en: "From" },
  until: { kk: "Соңы", ru: "По", en: "Until" },
  title: { kk: "Аты", ru: "Название", en: "Title" },
  sound: { kk: "жарамды: {id}, sha256 {hash}", ru: "годен: {id}, sha256 {hash}", en: "sound: {id}, sha256 {hash}" },
  ...RULES_WORDS,
});
