import { defineMessages } from "@dauys/language";

/** What the commands around records say. */
export const RECORD_TEXTS = defineMessages({
  "store-remedy": {
    kk: "толығырақ docs/record.md ішінде",
    ru: "подробнее в docs/record.md",
    en: "docs/record.md says more",
  },
  refused: { kk: "жазба қабылданбады", ru: "запись не принята", en: "the entry is refused" },
  refusedAt: {
    kk: "{place}-жол қабылданбады",
    ru: "строка {place} не принята",
    en: "line {place} is refused",
  },
  remedy: { kk: "не істеу керек", ru: "что сделать", en: "what to do" },
  nothingAppended: {
    kk: "Ештеңе қосылған жоқ.",
    ru: "Ничего не добавлено.",
    en: "Nothing was appended.",
  },
  appendedBefore: {
    kk: "Оған дейін қосылғаны: {n}; кейінгілерінен ештеңе қосылған жоқ.",
    ru: "До неё добавлено: {n}; после неё ничего.",
    en: "Appended before it: {n}; nothing after it.",
  },
  opened: { kk: "Журнал ашылды: {place}", ru: "Журнал открыт: {place}", en: "Record opened: {place}" },
  appendedOne: {
    kk: "Қосылды: {seq}-жазба, {type}",
    ru: "Добавлена запись {seq}, {type}",
    en: "Appended: entry {seq}, {type}",
  },
  appendedMany: {
    kk: "Қосылды: {n} жазба, {first}-ден {last}-ге дейін",
    ru: "Добавлено записей: {n}, с {first} по {last}",
    en: "Appended: {n} entries, from {first} to {last}",
  },
  repeated: {
    kk: "Бұл бұйрық бұрын орындалған: қайта қосылған жоқ.",
    ru: "Эта команда уже была выполнена: второй раз не добавлено.",
    en: "This command had been carried out before: nothing was appended twice.",
  },
  hash: { kk: "Хеш", ru: "Хеш", en: "Hash" },
  received: { kk: "Түскен уақыты", ru: "Поступила", en: "Received" },
  entry: { kk: "Жазба", ru: "Запись", en: "Entry" },
  type: { kk: "Түрі", ru: "Тип", en: "Type" },
  by: { kk: "Кімнен", ru: "От кого", en: "By" },
  about: { kk: "Не туралы", ru: "О чём", en: "About" },
  signatures: { kk: "Қолтаңба", ru: "Подписи", en: "Signatures" },
  doubt: { kk: "Неліктен күмәнді", ru: "Почему под сомнением", en: "Why in doubt" },
  doubtIs: {
    kk: "{key} кілті {revoked}-жазбамен кері қайтарылған, {since} бастап бөгде қолда болуы мүмкін",
    ru: "ключ {key} отозван записью {revoked}; с {since} мог быть в чужих руках",
    en: "the key {key} was revoked by entry {revoked}; from {since} it may have been in other hands",
  },
  listed: {
    kk: "Көрсетілгені: {n}, журналдағы барлық жазба: {size}",
    ru: "Показано: {n}, всего записей в журнале: {size}",
    en: "{n} shown of the record's {size} entries",
  },
  proved: {
    kk: "{n}-жазбаның түбіртегі {file} файлына жазылды; бақылау нүктесінде {size} жазба",
    ru: "Квитанция записи {n} записана в {file}; в контрольной точке записей: {size}",
    en: "The receipt of entry {n} is in {file}; its checkpoint has {size} entries",
  },
  keptCosignature: {
    kk: "куәгер {key} қолтаңбасы сақталды",
    ru: "подпись свидетеля {key} сохранена",
    en: "the cosignature by {key} is kept",
  },
  published: {
    kk: "{folder} қалтасында жарияланды: {size} жазба",
    ru: "Опубликовано в папке {folder}: записей {size}",
    en: "Published in {folder}: {size} entries",
  },
  behind: {
    kk: "Қол қойылған бақылау нүктесінен кейін тағы {n} жазба бар: олар үшін --log-key беріңіз.",
    ru: "После подписанной контрольной точки есть ещё записей: {n}; для них дайте --log-key.",
    en: "{n} more entries lie behind the signed checkpoint: give --log-key for them.",
  },
  copied: {
    kk: "{folder} ішіне көшірілді: {added} жазба, барлығы {size}",
    ru: "Скопировано в {folder}: записей {added}, всего {size}",
    en: "Copied to {folder}: {added} entries, {size} in all",
  },
  erased: {
    kk: "{payload} қосымшасы өшірілді деп {entry}-жазбада айтылған.",
    ru: "Вложение {payload} стёрто: так сказано в записи {entry}.",
    en: "The payload {payload} is erased: entry {entry} says so.",
  },
  bytesGone: {
    kk: "Тұзы мен байттары бұл қоймадан өшірілді.",
    ru: "Соль и байты удалены из этого хранилища.",
    en: "Its salt and bytes are gone from this store.",
  },
  bytesNotHere: {
    kk: "Бұл қоймада оның тұзы мен байттары жоқ.",
    ru: "Соли и байтов в этом хранилище нет.",
    en: "This store has no salt and bytes of it.",
  },
  copiesElsewhere: {
    kk: "Жарияланған қалтадан ол келесі record publish кезінде жойылады; сақтық көшірмелерді өзіңіз тазалаңыз.",
    ru: "Из опубликованной папки оно исчезнет при следующем record publish; резервные копии очистите сами.",
    en: "It leaves the published folder with the next record publish; clear the backups yourself.",
  },
});
