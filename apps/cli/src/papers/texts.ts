import { defineMessages } from "@dauys/language";

/** What `dauys papers` says. */
export const PAPERS_TEXTS = defineMessages({
  written: {
    kk: "{file}: {bytes} байт, sha256 {hash}",
    ru: "{file}: {bytes} байт, sha256 {hash}",
    en: "{file}: {bytes} bytes, sha256 {hash}",
  },
  all: {
    kk: "{to} ішінде {n} қағаз, {bytes} байт.",
    ru: "В {to} бумаг {n}, {bytes} байт.",
    en: "{n} papers in {to}, {bytes} bytes.",
  },
  unsigned: {
    kk: "Қолтаңбалар мұнда тексерілмейді: оны dauys verify жасайды.",
    ru: "Подписи здесь не проверяются: это делает dauys verify.",
    en: "Signatures are not checked here: dauys verify does that.",
  },
  "unknown-paper": {
    kk: "{given}: мұндай қағаз жоқ",
    ru: "{given}: такой бумаги нет",
    en: "{given}: there is no such paper",
  },
  "unknown-paper.remedy": { kk: "қағаздар: {papers}", ru: "бумаги: {papers}", en: "the papers are {papers}" },
  "no-paper": { kk: "қағаздың түрі аталмаған", ru: "не назван вид бумаги", en: "no paper is named" },
  "no-paper.remedy": {
    kk: "бірін атаңыз: {papers}; не --all --to <папка> беріңіз",
    ru: "назовите одну: {papers}; или дайте --all --to <папка>",
    en: "name one of {papers}, or give --all --to <folder>",
  },
  "where-to": {
    kk: "қағаз қайда жазылатыны айтылмаған",
    ru: "не сказано, куда писать бумагу",
    en: "it is not said where the paper goes",
  },
  "where-to.remedy": {
    kk: "бір қағазға --out <файл>, бәріне --all --to <папка> беріңіз",
    ru: "для одной бумаги --out <файл>, для всех --all --to <папка>",
    en: "give --out <file> for one paper, or --all --to <folder> for all",
  },
  both: {
    kk: "--out пен --all бірге берілген",
    ru: "--out и --all даны вместе",
    en: "--out and --all are given together",
  },
  "both.remedy": {
    kk: "бір қағазға --out, бәріне --all --to",
    ru: "--out для одной бумаги, --all --to для всех",
    en: "--out is for one paper, --all --to for all",
  },
  site: {
    kk: "--site {given}: веб-мекенжай емес",
    ru: "--site {given}: это не веб-адрес",
    en: "--site {given}: not the address of a site",
  },
  "site.remedy": {
    kk: "https://example.org сияқты мекенжай беріңіз",
    ru: "дайте адрес вида https://example.org",
    en: "give an address such as https://example.org",
  },
  refused: {
    kk: "журналға сенуге болмайды, сондықтан одан қағаз жасалмайды: {detail}",
    ru: "записям журнала верить нельзя, и бумаг из него не делается: {detail}",
    en: "the record cannot be believed, and no paper is made of it: {detail}",
  },
  "refused.remedy": {
    kk: "толығын dauys verify айтады",
    ru: "подробнее скажет dauys verify",
    en: "dauys verify says more",
  },
  "cannot-write": { kk: "жазылмады: {detail}", ru: "не записать: {detail}", en: "cannot be written: {detail}" },
  "cannot-write.remedy": {
    kk: "папканың бар-жоғын, оған жазуға рұқсатты және бос орынды тексеріңіз",
    ru: "проверьте, есть ли папка, права на запись и свободное место",
    en: "check that the folder exists, may be written to, and has room",
  },
});
