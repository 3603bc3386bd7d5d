import type { Trilingual } from "../../../rules/index.ts";

const text = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** What is said when an entry is refused for what it is, who makes it, or where it stands; `{name}` stands for a value. */
export const ENTRY_REFUSALS = {
  "not-an-entry": text(
    "Бұл байттар жазба емес: {problem}.",
    "Эти байты — не запись: {problem}.",
    "These bytes are no entry: {problem}.",
  ),
  "first-entry": text(
    "Журналдың бірінші жазбасы record-opened болуға тиіс, ал мұнда {type}.",
    "Первая запись журнала должна быть record-opened, а здесь {type}.",
    "The first entry of a record has to be record-opened; this is {type}.",
  ),
  "opened-twice": text("Журнал бұрын ашылған.", "Журнал уже открыт.", "The record has been opened before."),
  "unknown-type": text(
    "{type} деген жазба түрі белгісіз: бағдарламаның жаңарақ нұсқасы қажет шығар.",
    "Тип записи {type} неизвестен: возможно, нужна более новая версия программы.",
    "There is no type of entry {type} here: a newer version may know it.",
  ),
  body: text(
    "Жазбаның мазмұны қате: {problem}.",
    "Содержание записи неверно: {problem}.",
    "The body is wrong: {problem}.",
  ),
  "received-back": text(
    "Түскен уақыты {received}, ал алдыңғы жазба {before} түскен: уақыт кейін шегінбейді.",
    "Время поступления {received} раньше, чем у предыдущей записи ({before}).",
    "Received at {received}, before the entry that stands before it ({before}).",
  ),
  "batch-open": text(
    "Топтама аяқталмаған: тағы {left} жазба күтіледі.",
    "Пачка не закончена: ожидается ещё записей: {left}.",
    "A batch is open: {left} more of its entries have to follow.",
  ),
  "batch-none": text(
    "Жазба топтамаға жатады, бірақ ашық топтама жоқ.",
    "Запись относится к пачке, но открытой пачки нет.",
    "The entry belongs to a batch, but none is open.",
  ),
  batch: text(
    "Топтама сәйкес емес: {problem}.",
    "Пачка не сходится: {problem}.",
    "The batch does not hold: {problem}.",
  ),
  "batch-actor": text(
    "Топтамаға {signer} қол қойған, ал жазба {by} атынан.",
    "Пачку подписала комиссия {signer}, а запись от имени {by}.",
    "The batch is signed by {signer}, the entry is made by {by}.",
  ),
  "unknown-actor": text(
    "{by} бұл журналда таныстырылмаған.",
    "{by} в этом журнале не представлен(а).",
    "{by} has not been introduced in this record.",
  ),
  "unknown-key": text(
    "{key} кілті бұл журналда таныстырылмаған.",
    "Ключ {key} в этом журнале не представлен.",
    "The key {key} has not been introduced in this record.",
  ),
  signature: text(
    "{key} кілтінің қолтаңбасы жарамсыз.",
    "Подпись ключа {key} неверна.",
    "The signature by the key {key} is not valid.",
  ),
  "wrong-signer": text(
    "{key} кілті {holder} комиссиясынікі, ал жазба {by} атынан.",
    "Ключ {key} принадлежит {holder}, а запись от имени {by}.",
    "The key {key} is held by {holder}; the entry is made by {by}.",
  ),
  "key-revoked": text(
    "{key} кілті {entry}-жазбамен кері қайтарылған.",
    "Ключ {key} отозван записью {entry}.",
    "The key {key} was revoked by entry {entry}.",
  ),
  "said-before": text(
    "Дәл осы {entry}-жазбада айтылған: сол сөз екінші рет қабылданбайды.",
    "Это слово в слово сказано в записи {entry}: второй раз то же не вносится.",
    "This was said word for word in entry {entry}: it is not taken in a second time.",
  ),
  quorum: text(
    "Қойылған қол: {have}, қажетті ең аз саны: {need} ({seats} орынның көпшілігі).",
    "Подписей: {have}, нужно не меньше {need} (большинство из {seats} мест).",
    "{have} signatures, at least {need} needed: a majority of {seats} seats.",
  ),
  session: text(
    "Отырысқа қатысқаны: {present}, қажетті ең аз саны: {need} ({seats} орынның ішінен).",
    "На заседании присутствовало {present}, нужно не меньше {need} из {seats}.",
    "{present} present at the session, at least {need} of {seats} needed.",
  ),
  "no-session": text(
    "Шешімде отырысқа қанша мүше қатысқаны көрсетілмеген (session.present).",
    "В решении не указано, сколько членов было на заседании (session.present).",
    "The decision does not say how many members sat (session.present).",
  ),
  "not-top": text(
    "Бұл жазбаны тек жоғары тұрған {top} комиссиясы енгізе алады.",
    "Эту запись может внести только высшая комиссия {top}.",
    "Only the commission at the top, {top}, can make this entry.",
  ),
  "not-above": text(
    "{by} комиссиясы {unit} бірлігінен жоғары тұрған жоқ.",
    "Комиссия {by} не стоит выше единицы {unit}.",
    "{by} does not stand above {unit}.",
  ),
  "not-own": text(
    "Мұны тек {unit} бірлігінің өз комиссиясы енгізе алады.",
    "Это может внести только собственная комиссия единицы {unit}.",
    "Only the commission of {unit} itself can make this entry.",
  ),
  rehearsal: text(
    "Жаттығу журналының елі XR болуға және онда ескерту (notice) тұруға тиіс; басқа журнал XR бола алмайды.",
    "Учебный журнал обязан иметь страну XR и предупреждение (notice); другой журнал страной XR быть не может.",
    "A rehearsal has the country XR and a notice; no other record may have that country.",
  ),
  "bad-key": text("Кілт қате: {problem}.", "Ключ неверен: {problem}.", "The key is wrong: {problem}."),
  "key-known": text(
    "{key} кілті бұрын таныстырылған.",
    "Ключ {key} уже был представлен.",
    "The key {key} has been introduced before.",
  ),
  "bad-share": text(
    "Кворум үлесі 0 мен 1 арасында болуға тиіс: {share}.",
    "Доля кворума должна быть от 0 до 1: {share}.",
    "The share of a quorum lies between 0 and 1: {share}.",
  ),
  "bad-rules": text(
    "Ережелер файлы қате: {problem}.",
    "Файл правил неверен: {problem}.",
    "The rules are wrong: {problem}.",
  ),
  "bad-form": text(
    "Хаттама нысаны қате: {problem}.",
    "Форма протокола неверна: {problem}.",
    "The form is wrong: {problem}.",
  ),
  "too-late": text(
    "Бірінші деректер түскеннен кейін ({entry}-жазба) бұл өзгертілмейді.",
    "После первых данных (запись {entry}) это не меняется.",
    "This cannot change after the first figures (entry {entry}).",
  ),
  "no-reason": text(
    "Бұрынғыны алмастыратын нәрсеге себеп көрсетілуге тиіс.",
    "Для замены прежнего нужна причина.",
    "What replaces something needs a reason.",
  ),
  "too-early": text(
    "Алдымен {what} қабылдануға тиіс.",
    "Сначала должно быть внесено: {what}.",
    "First has to come: {what}.",
  ),
  "list-known": text(
    "{list} тізімі бұрын тіркелген.",
    "Список {list} уже зарегистрирован.",
    "The list {list} is registered already.",
  ),
  "order-known": text(
    "{order} тіркеу нөмірі {list} тізімінде бар.",
    "Номер регистрации {order} уже у списка {list}.",
    "The order of registration {order} is that of {list} already.",
  ),
  "unknown-list": text("{list} тізімі тіркелмеген.", "Список {list} не зарегистрирован.", "There is no list {list}."),
  "unknown-unit": text("{unit} бірлігі белгісіз.", "Единица {unit} неизвестна.", "There is no unit {unit}."),
  "unit-known": text(
    "{unit} бірлігі бұрын енгізілген.",
    "Единица {unit} уже внесена.",
    "The unit {unit} is listed already.",
  ),
  "below-station": text(
    "{unit} — учаске: одан төмен бірлік болмайды.",
    "{unit} — участок: ниже него единиц нет.",
    "{unit} is a station: nothing lies below it.",
  ),
  "contest-level": text(
    "Мандаттар {level} деңгейіндегі бірліктер бойынша бөлінеді: {unit} солардың тек біреуінде жатуға тиіс.",
    "Мандаты распределяются по единицам уровня {level}: {unit} должна лежать ровно в одной из них.",
    "Seats are distributed by units of the level {level}: {unit} has to lie in exactly one of them.",
  ),
  "too-many-stations": text(
    "Учаске тым көп: {stations}.",
    "Слишком много участков: {stations}.",
    "Too many stations: {stations}.",
  ),
  "commission-known": text(
    "{commission} комиссиясы бұрын құрылған.",
    "Комиссия {commission} уже образована.",
    "The commission {commission} exists already.",
  ),
  "unit-has-commission": text(
    "{unit} бірлігінде {commission} комиссиясы бар.",
    "В единице {unit} уже есть комиссия {commission}.",
    "{unit} has the commission {commission} already.",
  ),
  "unknown-commission": text(
    "{commission} комиссиясы жоқ.",
    "Комиссии {commission} нет.",
    "There is no commission {commission}.",
  ),
  "unknown-seat": text(
    "{commission} комиссиясында {seat}-орын жоқ.",
    "В комиссии {commission} нет места {seat}.",
    "{commission} has no seat {seat}.",
  ),
  "seat-has-key": text(
    "{seat}-орынның кілті бар: алдымен ол кері қайтарылуға тиіс.",
    "У места {seat} есть ключ: сначала его отзывают.",
    "Seat {seat} has a key: it has to be revoked first.",
  ),
  "seat-without-key": text("{seat}-орынның кілті жоқ.", "У места {seat} нет ключа.", "Seat {seat} has no key."),
  "other-seat": text(
    "{key} кілті {commission} комиссиясының {seat}-орнында болған емес.",
    "Ключ {key} никогда не был на месте {seat} комиссии {commission}.",
    "The key {key} never was that of seat {seat} of {commission}.",
  ),
  "not-by-itself": text(
    "Жаңа кілтті тек ол алмастыратын кілттің өзі қол қойып енгізеді.",
    "Новый ключ вносится за подписью того ключа, который он заменяет, и только его.",
    "A rotated key is signed by the key that it replaces, and by no other.",
  ),
} as const satisfies Readonly<Record<string, Trilingual>>;
