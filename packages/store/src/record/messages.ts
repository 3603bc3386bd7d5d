import { type Catalogue, defineMessages, type MessageParam, message, type Trilingual } from "@dauys/language";
import { RecordFault } from "./record-fault.ts";

/** What a store says when a record cannot be worked with: what is wrong, and what to do. */
export const RECORD_MESSAGES = defineMessages({
  unavailable: {
    kk: "Дерекқорға {seconds} секунд бойы қосылу мүмкін болмады: {reason}. Сервер іске қосулы ма, мекенжайы дұрыс па — тексеріңіз.",
    ru: "База данных недоступна уже {seconds} с: {reason}. Проверьте, работает ли сервер и верен ли его адрес.",
    en: "The database has not answered for {seconds} s: {reason}. Check that the server runs and that its address is right.",
  },
  busy: {
    kk: "Басқа процесс {path} файлын {seconds} секунд бойы бұғаттап тұр. Ол процесті аяқтаңыз немесе күтіңіз.",
    ru: "Другой процесс держит файл {path} занятым уже {seconds} с. Завершите его или подождите.",
    en: "Another process has kept {path} locked for {seconds} s. End it, or wait.",
  },
  "not-flushed": {
    kk: "Диск {path} файлын жаза алмады: {reason}. Соңғы өзгерістер дискіде бар-жоғы белгісіз, сондықтан енді ештеңе «сақталды» деп жауап берілмейді. Дискіні тексеріп, кеңсені қайта іске қосыңыз.",
    ru: "Диск не записал файл {path}: {reason}. Неизвестно, есть ли на нём последние изменения, поэтому больше ничто не подтверждается как сохранённое. Проверьте диск и запустите офис заново.",
    en: "The disk did not keep {path}: {reason}. Nobody knows whether it has the last changes, so nothing more is answered as kept. Check the disk, and start the office again.",
  },
  "fsync-off": {
    kk: "PostgreSQL сервері fsync=off күйінде: ол жазбаны дискіге түспей тұрып растайды. fsync параметрін қосып, серверді қайта іске қосыңыз.",
    ru: "Сервер PostgreSQL работает с fsync=off: он подтверждает запись раньше, чем она оказалась на диске. Включите fsync и перезапустите сервер.",
    en: "The PostgreSQL server runs with fsync=off: it acknowledges what is not on the disk yet. Turn fsync on and restart it.",
  },
  "newer-format": {
    kk: "{place}: деректер пішімінің нұсқасы {found}, ал бұл бағдарлама {known}-нұсқаға дейін біледі. Dauys-тың жаңа нұсқасын орнатыңыз.",
    ru: "{place}: данные в формате версии {found}, а эта программа знает версии до {known}. Установите новую версию Dauys.",
    en: "{place}: the data has format version {found}, and this program knows versions up to {known}. Install a newer Dauys.",
  },
  "not-a-store": {
    kk: "{place} — Dauys журналының қоймасы емес. Басқа жолды көрсетіңіз.",
    ru: "{place} — не хранилище журнала Dauys. Укажите другой путь.",
    en: "{place} is not a store of a Dauys record. Name another place.",
  },
  damaged: {
    kk: "Қоймадағы {place}-жазбаның байттары хешіне сәйкес емес немесе жазба жоқ. Ештеңе қоспаңыз: журналды жарияланған қалтадан немесе сақтық көшірмеден қалпына келтіріңіз.",
    ru: "В хранилище запись {place} не соответствует своему хешу или отсутствует. Ничего не добавляйте: восстановите журнал из опубликованной папки или резервной копии.",
    en: "In the store, entry {place} does not have the hash it was given, or is missing. Append nothing: restore the record from the published folder or a backup.",
  },
  "not-allowed": {
    kk: "Қоймадағы {place}-жазба өзіне дейінгі жазбалардан кейін тұра алмайды: {reason} Ештеңе қоспаңыз: журналды «dauys verify» командасымен тексеріңіз.",
    ru: "В хранилище запись {place} недопустима после предыдущих: {reason} Ничего не добавляйте: проверьте журнал командой «dauys verify».",
    en: "In the store, entry {place} is not allowed after those before it: {reason} Append nothing: check the record with `dauys verify`.",
  },
});

/** A message of a catalogue in all three languages. */
export function inAllLanguages<C extends Catalogue>(
  catalogue: C,
  key: keyof C & string,
  params: Readonly<Record<string, MessageParam>> = {},
): Trilingual {
  // The catalogue is passed on as a plain one: which placeholders a key has is checked when it is filled.
  const plain: Catalogue = catalogue;
  return {
    kk: message(plain, key, "kk", params),
    ru: message(plain, key, "ru", params),
    en: message(plain, key, "en", params),
  };
}

/** The fault of an entry that does not have its hash, or is missing. */
export function damaged(place: number): RecordFault {
  return new RecordFault("damaged", inAllLanguages(RECORD_MESSAGES, "damaged", { place: String(place) }));
}
