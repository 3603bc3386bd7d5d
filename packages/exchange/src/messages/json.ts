import { defineMessages } from "@dauys/language";

/** Faults of JSON files, each with its remedy. `detail` is the JSON reader's own sentence, in English. */
export const JSON_MESSAGES = defineMessages({
  json: {
    kk: "жарамды JSON емес: {detail}",
    ru: "это не годный JSON: {detail}",
    en: "not acceptable JSON: {detail}",
  },
  "json.remedy": {
    kk: "осы орынды түзетіңіз: қатаң JSON, бүтін сандар, қайталанбайтын кілттер",
    ru: "исправьте это место: строгий JSON, целые числа, ключи без повторов",
    en: "correct this place: strict JSON, whole numbers, no key twice",
  },
  "unknown-member": {
    kk: "белгісіз мүше: {member}",
    ru: "неизвестный член: {member}",
    en: "unknown member: {member}",
  },
  "unknown-member.remedy": {
    kk: "белгілі мүшелер: {known}",
    ru: "известные члены: {known}",
    en: "known members: {known}",
  },
  "missing-member": {
    kk: "{member} мүшесі жоқ",
    ru: "нет члена {member}",
    en: "the member {member} is missing",
  },
  "missing-member.remedy": {
    kk: "{member} мүшесін қосыңыз",
    ru: "добавьте член {member}",
    en: "add the member {member}",
  },
  "wrong-type": {
    kk: "{what}: бұл жерде {expected} болуға тиіс",
    ru: "{what}: здесь должно быть {expected}",
    en: "{what}: expected {expected}",
  },
  "wrong-type.remedy": {
    kk: "мәнді мына түрде жазыңыз: {expected}",
    ru: "запишите значение так: {expected}",
    en: "write the value as {expected}",
  },
  "lists-and-units": {
    kk: "lists пен units қатар тұр",
    ru: "стоят и lists, и units",
    en: "both lists and units stand here",
  },
  "lists-and-units.remedy": {
    kk: "біреуін қалдырыңыз: lists — бүкіл ел үшін, units — есеп бірліктері бойынша",
    ru: "оставьте одно: lists — для всей страны, units — по единицам учёта",
    en: "keep one: lists for a contest in one piece, units for votes by unit",
  },
});
