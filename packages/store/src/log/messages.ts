import { defineMessages } from "@dauys/language";

/** What is said when a store does not hold what was published from it, and what to do then. */
export const LOG_MESSAGES = defineMessages({
  "rolled-back": {
    kk: "{where}: жарияланған бақылау нүктесінде {published} жазба бар, ал қоймада {size} ғана. Қойма ескі сақтық көшірмеден қалпына келтірілген. Ештеңе қоспаңыз және жарияламаңыз: сол нөмірлермен басқа жазбалар шықса, журнал екіге айырылады. Жаңарақ көшірмені қалпына келтіріңіз немесе жетіспейтін жазбаларды жарияланған қалтадан алыңыз. Олар еш жерде қалмаса, жаңа кілтпен жаңа журнал ашып, бірінші жазбасында осы журнал мен оның соңғы белгілі бақылау нүктесін көрсетіңіз.",
    ru: "{where}: в опубликованной контрольной точке записей: {published}, а в хранилище только {size}. Хранилище восстановлено из старой резервной копии. Ничего не добавляйте и не публикуйте: другие записи под теми же номерами раздвоят журнал. Восстановите более новую копию или возьмите недостающие записи из опубликованной папки. Если их больше нигде нет, откройте новый журнал с новым ключом и назовите в его первой записи этот журнал и его последнюю известную контрольную точку.",
    en: "{where}: the published checkpoint has {published} entries, and the store only {size}. The store was restored from an old backup. Append and publish nothing: other entries under the same numbers would fork the record. Restore a newer backup, or take the missing entries from the published folder. If they are nowhere to be had, open a new record with a new key, and name this one and its last known checkpoint in the first entry.",
  },
  forked: {
    kk: "{where}: қоймадағы алғашқы {published} жазба осы бақылау нүктесі жарияланған жазбалар емес. Журнал екіге айырылған. Ештеңе қоспаңыз және жарияламаңыз; екі нұсқаны да сақтап, жарияланған қалтадағы журналды бос қоймаға алыңыз.",
    ru: "{where}: первые записи хранилища (числом {published}) — не те, для которых опубликована эта контрольная точка. Журнал раздвоен. Ничего не добавляйте и не публикуйте; сохраните обе версии и примите журнал из опубликованной папки в пустое хранилище.",
    en: "{where}: the first {published} entries of the store are not those that this checkpoint was published for. The record is forked. Append and publish nothing; keep both versions, and take the record from the published folder into an empty store.",
  },
  "other-record": {
    kk: "{where}: бұл басқа журналдың бақылау нүктесі: {found}, ал мұндағы журнал — {origin}. Басқа қалтаны не файлды көрсетіңіз.",
    ru: "{where}: это контрольная точка другого журнала: {found}, а здесь журнал {origin}. Укажите другую папку или файл.",
    en: "{where}: this is a checkpoint of another record, {found}; the one here is {origin}. Name another folder or file.",
  },
  "bad-checkpoint": {
    kk: "{where}: бұл журналдың кілті қол қойған бақылау нүктесі емес: {reason}. Файл бүлінген болса, оны сақтық көшірмеден қалпына келтіріңіз; жай ғана өшірмеңіз.",
    ru: "{where}: это не контрольная точка, подписанная ключом журнала: {reason}. Если файл повреждён, восстановите его из резервной копии; просто удалять его нельзя.",
    en: "{where}: this is not a checkpoint signed by the record's key: {reason}. If the file is damaged, restore it from a backup; do not just remove it.",
  },
  "bad-folder": {
    kk: "{where}: {reason}. Қалтаны бастапқы жерінен қайта көшіріңіз.",
    ru: "{where}: {reason}. Скопируйте папку заново из первоисточника.",
    en: "{where}: {reason}. Copy the folder again from where it came.",
  },
});
