import { defineMessages } from "@dauys/language";

/** What the ceremony says. */
export const CEREMONY = defineMessages({
  next: {
    kk: "{step}-қадам ({of} ішінен): {name}. Жазбалар: {count}.",
    ru: "Шаг {step} из {of}: {name}. Записей: {count}.",
    en: "Step {step} of {of}: {name}. Entries: {count}.",
  },
  file: {
    kk: "Қол қойылатын мәтін: {file}",
    ru: "Что будет подписано: {file}",
    en: "What will be signed: {file}",
  },
  how: {
    kk: "Оны оқып шығыңыз. Содан кейін мүшелер қол қояды: dauys ceremony next {folder} --key <1-мүше> --key <2-мүше> …",
    ru: "Прочтите его. Затем подписывают члены комиссии: dauys ceremony next {folder} --key <член 1> --key <член 2> …",
    en: "Read it. Then the members sign: dauys ceremony next {folder} --key <member 1> --key <member 2> …",
  },
  done: {
    kk: "Барлық қадам орындалды: жазбалар {entries}. Хаттама: dauys ceremony minutes {folder}",
    ru: "Все шаги сделаны: записей {entries}. Протокол церемонии: dauys ceremony minutes {folder}",
    en: "All steps are done: {entries} entries. Minutes: dauys ceremony minutes {folder}",
  },
  opening: { kk: "журналды ашу", ru: "открытие журнала", en: "opening the record" },
  rules: { kk: "заң ережелері", ru: "правила закона", en: "the rules of the law" },
  form: { kk: "хаттама нысаны", ru: "форма протокола", en: "the form of the protocols" },
  lists: { kk: "тізімдер", ru: "списки", en: "the lists" },
  units: { kk: "аумақтар мен учаскелер", ru: "единицы и участки", en: "units and stations" },
  commissions: { kk: "комиссиялар мен кілттер", ru: "комиссии и их ключи", en: "commissions and their keys" },
  "minutes-title": {
    kk: "Кілттер церемониясының хаттамасы",
    ru: "Протокол церемонии ключей",
    en: "Minutes of the key ceremony",
  },
  record: { kk: "Журнал", ru: "Журнал", en: "Record" },
  origin: {
    kk: "Бастауы (журнал кілтінің атауы)",
    ru: "Источник (имя ключа журнала)",
    en: "Origin (name of the record's key)",
  },
  "log-key": { kk: "Журналдың ашық кілті", ru: "Открытый ключ журнала", en: "Public key of the record" },
  "first-hash": { kk: "0-жазбаның хеші", ru: "Хеш записи 0", en: "Hash of entry 0" },
  "rules-hash": { kk: "Ережелердің хеші", ru: "Хеш правил", en: "Hash of the rules" },
  quorum: {
    kk: "{id}: {seats} орын, шешімге {quorum} қол",
    ru: "{id}: мест {seats}, для решения подписей {quorum}",
    en: "{id}: {seats} seats, {quorum} signatures make a decision",
  },
  seat: { kk: "Орын", ru: "Место", en: "Seat" },
  role: { kk: "Рөлі", ru: "Роль", en: "Role" },
  "key-name": { kk: "Кілттің атауы", ru: "Имя ключа", en: "Name of the key" },
  "key-id": { kk: "Белгісі", ru: "Знак", en: "Id" },
  "no-key": { kk: "кілті жоқ", ru: "без ключа", en: "no key" },
  entry: { kk: "Жазба", ru: "Запись", en: "Entry" },
  type: { kk: "Түрі", ru: "Вид", en: "Type" },
  received: { kk: "Түскен уақыты", ru: "Поступила", en: "Received" },
  "signed-by": { kk: "Қол қойғандар", ru: "Подписали", en: "Signed by" },
  "in-batch": { kk: "топтамада", ru: "в пачке", en: "in the batch" },
  present: {
    kk: "Қатысқандар (аты-жөні, рөлі, қолы):",
    ru: "Присутствовали (имя, роль, подпись):",
    en: "Present (name, role, signature):",
  },
  envelopes: {
    kk: "Журнал кілтінің көшірмелері: мөрленген конверттердің нөмірлері және қайда сақталатыны:",
    ru: "Копии ключа журнала: номера запечатанных конвертов и где они хранятся:",
    en: "Spare copies of the record's key: numbers of the sealed envelopes, and where they are kept:",
  },
  compared: {
    kk: "Кілттердің атауы мен белгісі дауыстап оқылды және салыстырылды: ______",
    ru: "Имена и знаки ключей прочитаны вслух и сверены: ______",
    en: "Names and ids of the keys were read out and compared: ______",
  },
});

/** What keeps a ceremony from going on, each with what to do. */
export const CEREMONY_TROUBLES = defineMessages({
  "not-a-plan": {
    kk: "Церемония жоспары түсініксіз: {detail}.",
    ru: "План церемонии не читается: {detail}.",
    en: "The plan of the ceremony cannot be read: {detail}.",
  },
  "not-a-plan.remedy": {
    kk: "ceremony.json файлын docs/ceremony.md сипаттамасына сай етіңіз",
    ru: "приведите ceremony.json в соответствие с docs/ceremony.md",
    en: "bring ceremony.json into the form that docs/ceremony.md describes",
  },
  "missing-column": {
    kk: "«{column}» бағаны жоқ.",
    ru: "Нет столбца «{column}».",
    en: "There is no column {column}.",
  },
  "missing-column.remedy": {
    kk: "бірінші жолда оның атауы тұруы керек",
    ru: "его имя должно стоять в первой строке",
    en: "its name has to stand in the first line",
  },
  "bad-cell": {
    kk: "«{column}»: {value} — бұл {expected} емес.",
    ru: "«{column}»: {value} — не {expected}.",
    en: "{column}: {value} is not {expected}.",
  },
  "bad-cell.remedy": {
    kk: "ұяшықты түзетіңіз",
    ru: "исправьте ячейку",
    en: "mend the cell",
  },
  "unknown-below": {
    kk: "«{unit}» жоғарғысы «{below}» не осы файлда бұрынырақ, не журналда жоқ.",
    ru: "Вышестоящей единицы «{below}» для «{unit}» нет ни выше в файле, ни в журнале.",
    en: "The unit {below} above {unit} stands neither earlier in this file nor in the record.",
  },
  "unknown-below.remedy": {
    kk: "жоғарғы аумақтарды бұрын жазыңыз",
    ru: "запишите вышестоящие единицы раньше",
    en: "write units above before those below them",
  },
  "not-a-public-key": {
    kk: "Бұл ашық кілт емес: {detail}.",
    ru: "Это не открытый ключ: {detail}.",
    en: "This is no public key: {detail}.",
  },
  "not-a-public-key.remedy": {
    kk: "dauys key show көрсеткен name+id+base64 жолын жазыңыз",
    ru: "впишите строку name+id+base64, которую показывает dauys key show",
    en: "write the line name+id+base64 that dauys key show prints",
  },
  "another-record": {
    kk: "Журнал басқа кілтпен ашылған: {found}, жоспарда {expected}.",
    ru: "Журнал открыт с другим ключом: {found}, в плане {expected}.",
    en: "The record was opened with another key: {found}, and the plan says {expected}.",
  },
  "another-record.remedy": {
    kk: "жоспардағы қалта атауын тексеріңіз; ашылған журналдың кілті өзгермейді",
    ru: "проверьте папку в плане; ключ открытого журнала не меняется",
    en: "check the folder that the plan names; the key of a record does not change once it is open",
  },
});
