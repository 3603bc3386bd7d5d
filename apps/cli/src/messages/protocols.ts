import { defineMessages } from "@dauys/language";

/** What the commands over files of protocols say. */
export const PROTOCOLS = defineMessages({
  "unknown-profile": { kk: "{id} деген профиль жоқ", ru: "нет профиля {id}", en: "there is no profile {id}" },
  "unknown-profile.remedy": {
    kk: "profiles/ қалтасындағы атауды не файлдың жолын көрсетіңіз: {known}",
    ru: "назовите профиль из profiles/ или путь к файлу: {known}",
    en: "name one of profiles/, or the path of a file: {known}",
  },
  "unknown-form": { kk: "{id} деген нысан жоқ", ru: "нет формы {id}", en: "there is no form {id}" },
  "unknown-form.remedy": {
    kk: "forms/ қалтасындағы атауды не файлдың жолын --form арқылы көрсетіңіз: {known}",
    ru: "назовите через --form форму из forms/ или путь к файлу: {known}",
    en: "name with --form one of forms/, or the path of a file: {known}",
  },
  "profile-fault.remedy": {
    kk: "осы орынды түзетіңіз; пішіні profiles/profile.schema.json файлында",
    ru: "исправьте это место; формат описан в profiles/profile.schema.json",
    en: "correct this place; the format is described in profiles/profile.schema.json",
  },
  "form-fault.remedy": {
    kk: "осы орынды түзетіңіз; пішіні forms/form.schema.json файлында",
    ru: "исправьте это место; формат описан в forms/form.schema.json",
    en: "correct this place; the format is described in forms/form.schema.json",
  },
  "no-form-named": {
    kk: "профиль өз нысанын атамайды",
    ru: "профиль не называет своей формы",
    en: "the profile does not name its form",
  },
  "broken-gzip": {
    kk: "қысылған файл (gzip) бүлінген немесе соңына дейін жетпеген",
    ru: "сжатый файл (gzip) повреждён или обрывается",
    en: "the compressed file (gzip) is damaged or breaks off",
  },
  "broken-gzip.remedy": {
    kk: "файлды қайта жүктеп алыңыз немесе gzip -t арқылы тексеріңіз",
    ru: "скачайте файл заново или проверьте его командой gzip -t",
    en: "fetch the file again, or test it with gzip -t",
  },
  "duplicate-station.remedy": {
    kk: "екеуінің қайсысы есептелетінін анықтап, біреуін қалдырыңыз",
    ru: "установите, какой из двух учитывается, и оставьте один",
    en: "establish which of the two counts, and keep one",
  },
  refused: {
    kk: "--strict: файл тұтас қабылданбады; қатесі бар орын: {n}",
    ru: "--strict: файл не принят целиком; мест с ошибками: {n}",
    en: "--strict: the file is refused whole; places at fault: {n}",
  },
  leftOut: {
    kk: "Қатесі бар, есепке кірмеген жол: {n}; олар туралы: dauys import",
    ru: "Строк с ошибками, не вошедших в расчёт: {n}; о них: dauys import",
    en: "Rows at fault, left out of what follows: {n}; dauys import tells them",
  },
  file: { kk: "Файл: {file}, sha256 {hash}", ru: "Файл: {file}, sha256 {hash}", en: "File: {file}, sha256 {hash}" },
  profile: { kk: "Профиль: {id}", ru: "Профиль: {id}", en: "Profile: {id}" },
  form: { kk: "Нысан: {id}, sha256 {hash}", ru: "Форма: {id}, sha256 {hash}", en: "Form: {id}, sha256 {hash}" },
  rows: { kk: "Файлдағы жол", ru: "Строк в файле", en: "Rows in the file" },
  protocols: { kk: "Хаттама", ru: "Протоколы", en: "Protocols" },
  rowsAtFault: { kk: "Қатесі бар жол", ru: "Строк с ошибками", en: "Rows at fault" },
  twice: { kk: "Екі рет кездесетін учаске", ru: "Повторы участков", en: "Stations that stand twice" },
  lists: { kk: "Тізім", ru: "Списки", en: "Lists" },
  unread: {
    kk: "Оқылмаған баған: {names}",
    ru: "Столбцы, которые не читаются: {names}",
    en: "Columns not read: {names}",
  },
  unitsAt: { kk: "Бірлік, деңгейі {level}", ru: "Единицы уровня {level}", en: "Units of level {level}" },
  faults: { kk: "Қателер:", ru: "Ошибки:", en: "Faults:" },
  moreFaults: { kk: "тағы {n} қате", ru: "ещё ошибок: {n}", en: "{n} more faults" },
  sound: { kk: "Қате табылған жоқ", ru: "Ошибок не найдено", en: "No fault was found" },
});
