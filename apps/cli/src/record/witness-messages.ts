import { defineMessages } from "@dauys/language";

/** What a witness is told before and after cosigning. */
export const WITNESS_TEXTS = defineMessages({
  "rolled-back": {
    kk: "журнал қысқарды: соңғы расталғанда {older} жазба болған, қазір {newer}",
    ru: "журнал стал короче: при последнем заверении записей было {older}, теперь {newer}",
    en: "the record has shrunk: it had {older} entries when it was cosigned last, and now has {newer}",
  },
  forked: {
    kk: "{newer} жазбалы екі түрлі журналға қол қойылған: журнал екіге айырылған",
    ru: "подписаны два разных журнала по {newer} записей: журнал раздвоен",
    en: "two different records of {newer} entries have been signed: the record is forked",
  },
  "not-shown": {
    kk: "бұрын расталған {older} жазбаның осы {newer} жазбаның басы екені көрсетілмеді: тарих өзгертілген, немесе жарияланған файлдар бүлінген",
    ru: "не показано, что {older} заверенных записей — начало этих {newer}: история изменена, или опубликованные файлы повреждены",
    en: "it is not shown that the {older} entries cosigned before are the beginning of these {newer}: history was changed, or published files are damaged",
  },
  "other-record": {
    kk: "бұл басқа журнал: бұрын расталғаны басқа атаумен",
    ru: "это другой журнал: прежде заверялся журнал с другим именем",
    en: "this is another record than the one cosigned before",
  },
  file: {
    kk: "жарияланған файл алынбады: {detail}",
    ru: "опубликованный файл не получен: {detail}",
    en: "a published file was not had: {detail}",
  },
  "keep-evidence": {
    kk: "екі бақылау нүктесін де сақтаңыз (сақталғаны: {saved}): екеуіне де журналдың кілті қол қойған; басқа куәгерлерге хабарлаңыз",
    ru: "сохраните обе контрольные точки (сохранённая: {saved}): обе подписаны ключом журнала; известите других свидетелей",
    en: "keep both checkpoints (the saved one is {saved}): the record's key has signed both; tell the other witnesses",
  },
  "try-again": {
    kk: "кейінірек қайта көріңіз; қайталана берсе, екі бақылау нүктесін де сақтап, басқа куәгерлерге хабарлаңыз",
    ru: "попробуйте позже; если повторяется, сохраните обе контрольные точки и известите других свидетелей",
    en: "try again later; if it stays so, keep both checkpoints and tell the other witnesses",
  },
  refused: { kk: "расталмады", ru: "не заверено", en: "not cosigned" },
  remedy: { kk: "не істеу керек", ru: "что сделать", en: "what to do" },
  cosignedFirst: {
    kk: "{key} бірінші рет растады: {origin}, {newer} жазба",
    ru: "{key} заверил впервые: {origin}, записей {newer}",
    en: "{key} cosigned for the first time: {origin}, {newer} entries",
  },
  cosigned: {
    kk: "{key} растады: {origin}, {older} жазбадан {newer} жазбаға дейін өсті",
    ru: "{key} заверил: {origin}, рост с {older} до {newer} записей",
    en: "{key} cosigned: {origin}, grown from {older} to {newer} entries",
  },
});
