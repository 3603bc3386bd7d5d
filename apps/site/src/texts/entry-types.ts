import type { EntryType } from "@dauys/core/election";
import type { Trilingual } from "@dauys/language";

/** What an entry of each type says, in a few words. */
export const ENTRY_TYPES: Readonly<Record<EntryType | "batch", Trilingual>> = {
  "record-opened": { kk: "журнал ашылды", ru: "журнал открыт", en: "the record is opened" },
  "rules-adopted": { kk: "сайлау ережелері қабылданды", ru: "приняты правила выборов", en: "rules are adopted" },
  "form-adopted": {
    kk: "хаттама нысаны қабылданды",
    ru: "принята форма протокола",
    en: "the form of protocols is adopted",
  },
  "list-registered": { kk: "партиялық тізім тіркелді", ru: "зарегистрирован список", en: "a list is registered" },
  "units-listed": { kk: "есеп бірліктері тізімделді", ru: "перечислены единицы учёта", en: "units are listed" },
  "stations-announced": {
    kk: "хаттамасы жарияланбаған учаскелердің саны",
    ru: "число участков без опубликованных протоколов",
    en: "how many stations there are without a published protocol",
  },
  "commission-formed": {
    kk: "комиссия құрылды, кілттері енгізілді",
    ru: "образована комиссия, введены её ключи",
    en: "a commission is formed, with its keys",
  },
  "key-introduced": { kk: "кілт енгізілді", ru: "введён ключ", en: "a key is introduced" },
  "key-rotated": { kk: "кілт ауыстырылды", ru: "заменён ключ", en: "a key is rotated" },
  "key-revoked": { kk: "кілттің күші жойылды", ru: "отозван ключ", en: "a key is revoked" },
  "stage-sealed": {
    kk: "кезең сандары келесі кезеңге дейін мөрленді",
    ru: "числа этапа опечатаны до следующего",
    en: "figures of a stage are sealed before the next",
  },
  "protocol-filed": { kk: "хаттама тапсырылды", ru: "подан протокол", en: "a protocol is filed" },
  "protocol-corrected": { kk: "хаттама түзетілді", ru: "протокол исправлен", en: "a protocol is corrected" },
  "protocol-held": { kk: "хаттама кейінге қалдырылды", ru: "протокол отложен", en: "a protocol is held back" },
  "protocol-released": {
    kk: "хаттама санаққа қайтарылды",
    ru: "протокол возвращён в подсчёт",
    en: "a protocol is released",
  },
  "unit-invalidated": {
    kk: "бірліктегі нәтиже жарамсыз деп танылды",
    ru: "результат по единице признан недействительным",
    en: "the result of a unit is declared invalid",
  },
  "invalidation-withdrawn": {
    kk: "жарамсыз деп тану күшін жойды",
    ru: "признание недействительным отменено",
    en: "an invalidation is set aside",
  },
  "repeat-voting-ordered": {
    kk: "қайта дауыс беру тағайындалды",
    ru: "назначено повторное голосование",
    en: "repeat voting is ordered",
  },
  "lot-drawn": { kk: "жеребе тартылды", ru: "проведён жребий", en: "a lot is drawn" },
  "result-declared": { kk: "нәтиже жарияланды", ru: "объявлен результат", en: "a result is declared" },
  "figures-transcribed": {
    kk: "жарияланған сандар көшірілді",
    ru: "переписаны опубликованные числа",
    en: "published figures are transcribed",
  },
  "result-transcribed": {
    kk: "жарияланған нәтиже көшірілді",
    ru: "переписан опубликованный результат",
    en: "a published result is transcribed",
  },
  "payload-sealed": {
    kk: "журналдан тыс сақталған файлдың хеші",
    ru: "хеш файла, хранимого вне журнала",
    en: "the hash of a file kept outside the record",
  },
  "payload-erased": {
    kk: "сыртта сақталған файл жойылды",
    ru: "файл вне журнала удалён",
    en: "a file kept outside is erased",
  },
  batch: {
    kk: "бір қолтаңбамен бірнеше жазба",
    ru: "несколько записей под одной подписью",
    en: "several entries under one signature",
  },
};
