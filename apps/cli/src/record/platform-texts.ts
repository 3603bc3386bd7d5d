import { defineMessages } from "@dauys/language";

/** What the system says of files, disks and databases that cannot be worked with, each with its remedy. */
export const PLATFORM_TEXTS = defineMessages({
  "disk-full": {
    kk: "дискіде орын қалмады, немесе файлдың мөлшері шегіне жетті",
    ru: "на диске нет места, или файл достиг предела",
    en: "the disk is full, or a file has reached its limit",
  },
  "disk-full.remedy": {
    kk: "орын босатып, команданы қайта іске қосыңыз; бұрын сақталғаны өзгерген жоқ",
    ru: "освободите место и запустите команду снова; сохранённое прежде не изменилось",
    en: "make room and run the command again; what was stored before has not changed",
  },
  "disk-error": {
    kk: "диск не файл жүйесі орындамады ({detail})",
    ru: "диск или файловая система не выполнили операцию ({detail})",
    en: "the disk or the file system did not do what was asked ({detail})",
  },
  "disk-error.remedy": {
    kk: "дискіде орын бар ма, ол дұрыс істей ме — тексеріп, команданы қайта іске қосыңыз; бұрын сақталғаны өзгерген жоқ",
    ru: "проверьте, есть ли место на диске и исправен ли он, и запустите команду снова; сохранённое прежде не изменилось",
    en: "check that the disk has room and is sound, and run the command again; what was stored before has not changed",
  },
  forbidden: {
    kk: "бұл орынға рұқсат жоқ ({detail})",
    ru: "нет прав на это место ({detail})",
    en: "this place may not be used ({detail})",
  },
  "forbidden.remedy": {
    kk: "қалта мен файлдардың иесі мен рұқсатын тексеріңіз; журналдың қалтасына жазу рұқсаты оқу үшін де керек",
    ru: "проверьте владельца и права папки и файлов; писать в папку журнала нужно и для чтения",
    en: "check who owns the folder and its files and who may use them; a record's folder has to be writable even to read it",
  },
  "not-a-folder": {
    kk: "қалта болатын жерде файл тұр",
    ru: "на месте папки стоит файл",
    en: "there is a file where a folder should be",
  },
  "not-a-folder.remedy": { kk: "басқа орын көрсетіңіз", ru: "укажите другое место", en: "name another place" },
  "is-folder": {
    kk: "файл болатын жерде қалта тұр",
    ru: "на месте файла стоит папка",
    en: "there is a folder where a file should be",
  },
  "is-folder.remedy": {
    kk: "ол қалтаны тексеріп, алып қойыңыз немесе басқа орын көрсетіңіз",
    ru: "посмотрите, что это за папка, и уберите её или укажите другое место",
    en: "see what that folder is and take it away, or name another place",
  },
  "too-large": {
    kk: "файл тым үлкен ({detail})",
    ru: "файл слишком велик ({detail})",
    en: "the file is too large ({detail})",
  },
  "too-large.remedy": {
    kk: "кішірек файл беріңіз не оны бөліңіз; бұрын сақталғаны өзгерген жоқ",
    ru: "дайте файл поменьше или разделите его; сохранённое прежде не изменилось",
    en: "give a smaller file, or divide it; what was stored before has not changed",
  },
  "broken-store": {
    kk: "журналдың дерекқор файлы бүлінген ({detail})",
    ru: "файл базы журнала повреждён ({detail})",
    en: "the record's database file is damaged ({detail})",
  },
  "broken-store.remedy": {
    kk: "ештеңе қоспаңыз: файлды сақтық көшірмеден қойыңыз немесе журналды жарияланған қалтадан алыңыз: dauys record import",
    ru: "ничего не добавляйте: верните файл из резервной копии или возьмите журнал из опубликованной папки: dauys record import",
    en: "append nothing: put the file back from a backup, or take the record from its published folder: dauys record import",
  },
  "database-refuses": {
    kk: "дерекқор қабылдамады: {detail}",
    ru: "база данных отказала: {detail}",
    en: "the database refused: {detail}",
  },
  "database-refuses.remedy": {
    kk: "database.json ішіндегі мекенжайды, пайдаланушының құқығын және PGPASSWORD мәнін тексеріңіз",
    ru: "проверьте адрес в database.json, права пользователя и PGPASSWORD",
    en: "check the address in database.json, the rights of the user, and PGPASSWORD",
  },
  system: {
    kk: "жүйе орындамады: {detail}",
    ru: "система отказала: {detail}",
    en: "the system refused: {detail}",
  },
  "system.remedy": {
    kk: "аталған орынды тексеріп, команданы қайта іске қосыңыз",
    ru: "проверьте названное место и запустите команду снова",
    en: "check the place named and run the command again",
  },
});
