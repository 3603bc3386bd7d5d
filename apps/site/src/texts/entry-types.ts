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
  "party-registered": { kk: "партия енгізілді", ru: "внесена партия", en: "a party is entered" },
  "party-absent": {
    kk: "партия сайлауға қатыспайды",
    ru: "партия в выборах не участвует",
    en: "a party does not stand",
  },
  "primary-opened": {
    kk: "праймериз ережелері енгізілді",
    ru: "внесены правила праймериз",
    en: "the rules of a primary are entered",
  },
  "primary-candidates-listed": {
    kk: "праймериз үміткерлері енгізілді",
    ru: "внесены участники праймериз",
    en: "people of a primary are listed",
  },
  "primary-protocol-filed": {
    kk: "праймериз хаттамасы тапсырылды",
    ru: "подан протокол праймериз",
    en: "votes of a primary are filed",
  },
  "primary-decided": { kk: "праймериз қорытындыланды", ru: "подведены итоги праймериз", en: "a primary is decided" },
  "candidate-listed": { kk: "тізімге кандидат енгізілді", ru: "кандидат внесён в список", en: "a candidate is listed" },
  "list-submitted": { kk: "партиялық тізім тапсырылды", ru: "подан список", en: "a list is handed in" },
  "list-refused": {
    kk: "тізімді тіркеуден бас тартылды",
    ru: "в регистрации списка отказано",
    en: "a list is refused",
  },
  "list-withdrawn": { kk: "партия тізімін қайтарып алды", ru: "партия отозвала список", en: "a list is withdrawn" },
  "candidate-excluded": {
    kk: "кандидат тізімнен шығарылды",
    ru: "кандидат исключён из списка",
    en: "a candidate is taken off the list",
  },
  "list-cancelled": {
    kk: "тізімді тіркеудің күші жойылды",
    ru: "регистрация списка отменена",
    en: "the registration of a list is cancelled",
  },
  "ballot-order-drawn": {
    kk: "бюллетеньдегі рет жеребемен анықталды",
    ru: "порядок в бюллетене определён жребием",
    en: "the order on the ballot is drawn",
  },
  "ballots-ordered": {
    kk: "бюллетень саны бекітілді",
    ru: "утверждено число бюллетеней",
    en: "the number of ballots is set",
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
  "result-published": {
    kk: "түпкілікті нәтиже жарияланды",
    ru: "окончательный результат опубликован",
    en: "the final result is published",
  },
  "mandates-assigned": { kk: "мандаттар бөлінді", ru: "распределены мандаты", en: "seats are given to people" },
  "result-referred": {
    kk: "нәтиже тексеруге жіберілді",
    ru: "результат направлен на проверку",
    en: "the result is referred",
  },
  "referral-decided": {
    kk: "нәтижені тексеру аяқталды",
    ru: "решение по результату принято",
    en: "the referral is decided",
  },
  "deputies-registered": {
    kk: "депутаттар тіркелді",
    ru: "зарегистрированы депутаты",
    en: "deputies are registered",
  },
  "repeat-election-ordered": {
    kk: "қайта сайлау тағайындалды",
    ru: "назначены повторные выборы",
    en: "a repeat election is ordered",
  },
  "mandate-vacated": { kk: "мандат тоқтатылды", ru: "мандат прекращён", en: "a mandate ends" },
  "list-left": { kk: "кандидат тізімнен шықты", ru: "кандидат вышел из списка", en: "somebody leaves a list" },
  "mandate-passed": { kk: "бос мандат берілді", ru: "свободный мандат передан", en: "a free seat is passed on" },
  "mandate-order-changed": {
    kk: "тізімдегі кезек өзгерді",
    ru: "изменена очерёдность в списке",
    en: "the order of a list is changed",
  },
  "post-given-up": { kk: "лауазым босатылды", ru: "должность оставлена", en: "a post is given up" },
  "assembly-nominated": {
    kk: "Ассамблея кандидаттары ұсынылды",
    ru: "выдвинуты кандидаты от Ассамблеи",
    en: "candidates of the assembly are nominated",
  },
  "assembly-voted": { kk: "Ассамблея дауыс берді", ru: "Ассамблея проголосовала", en: "the assembly votes" },
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
