import { defineMessages } from "@dauys/language";

/** What `dauys results` says of a record. */
export const RESULTS_TEXTS = defineMessages({
  noResult: {
    kk: "Нәтиже көрсетілмейді: ол осы жазбаларға сүйенер еді. Толығын dauys verify айтады.",
    ru: "Результат не показан: он опирался бы на эти записи. Подробнее скажет dauys verify.",
    en: "No result is shown: it would rest on these entries. dauys verify says more.",
  },
  from: {
    kk: "Жазбалар: {n}; бақылау нүктесінің түбірі {root}",
    ru: "Записей: {n}; корень контрольной точки {root}",
    en: "Entries: {n}; root of the checkpoint {root}",
  },
  fromPart: {
    kk: "Жазбалар: {size} ішінен алғашқы {n}; олардың түбірі {root}",
    ru: "Записи: первые {n} из {size}; их корень {root}",
    en: "Entries: the first {n} of {size}; their root {root}",
  },
  rules: {
    kk: "Ережелер: {id}, sha256 {hash}",
    ru: "Правила: {id}, sha256 {hash}",
    en: "Rules: {id}, sha256 {hash}",
  },
  noRules: { kk: "Ережелер әлі бекітілмеген", ru: "Правила ещё не приняты", en: "No rules are adopted yet" },
  unsigned: {
    kk: "Қолтаңбалар мұнда тексерілмейді: оны dauys verify жасайды.",
    ru: "Подписи здесь не проверяются: это делает dauys verify.",
    en: "Signatures are not checked here: dauys verify does that.",
  },
  none: { kk: "Нәтиже әлі жарияланған жоқ", ru: "Результат ещё не объявлен", en: "No result declared yet" },
  preliminary: {
    kk: "Алдын ала нәтиже ({entry}-жазба)",
    ru: "Предварительный результат (запись {entry})",
    en: "Preliminary result (entry {entry})",
  },
  final: {
    kk: "Түпкілікті нәтиже ({entry}-жазба)",
    ru: "Окончательный результат (запись {entry})",
    en: "Final result (entry {entry})",
  },
  corrected: {
    kk: "Түпкілікті нәтиже ({entry}-жазба), жарияланғаннан кейін түзетілген",
    ru: "Окончательный результат (запись {entry}), исправлен после объявления",
    en: "Final result (entry {entry}), corrected after it was declared",
  },
  stations: {
    kk: "Саналған учаске {counted} / {all}",
    ru: "Подсчитано участков {counted} из {all}",
    en: "{counted} of {all} stations counted",
  },
  voters: {
    kk: "олардағы сайлаушылар {share} ({all} ішінен {counted})",
    ru: "в них {share} избирателей ({counted} из {all})",
    en: "with {share} of the registered voters ({counted} of {all})",
  },
  invalidated: { kk: "жарамсыз деп танылғаны {n}", ru: "признано недействительными {n}", en: "{n} invalidated" },
  noProtocols: {
    kk: "Журналда учаске хаттамасы жоқ",
    ru: "Протоколов участков в журнале нет",
    en: "The record has no station's protocol",
  },
  published: {
    kk: "Жарияланған нәтиже: {entry}-жазба",
    ru: "Опубликованный результат: запись {entry}",
    en: "The result as it was published: entry {entry}",
  },
  nothing: {
    kk: "Бөлуге негіз болатын дауыс әлі жоқ.",
    ru: "Голосов, по которым можно распределять мандаты, пока нет.",
    en: "There are no votes yet to distribute seats by.",
  },
  held: { kk: "Кейінге қалдырылған учаскелер: {n}", ru: "Отложено участков: {n}", en: "Stations held back: {n}" },
  heldOne: {
    kk: "  {unit} ({entry}-жазба): {reason}",
    ru: "  {unit} (запись {entry}): {reason}",
    en: "  {unit} (entry {entry}): {reason}",
  },
  outstanding: { kk: "Келмеген учаскелер: {n}", ru: "Не поступило участков: {n}", en: "Stations not in yet: {n}" },
  more: { kk: "  тағы {n} (--all)", ru: "  ещё {n} (--all)", en: "  {n} more (--all)" },
  differs: {
    kk: "Төменгілерінің қосындысынан өзгеше аумақтық хаттамалар: {n}",
    ru: "Территориальных протоколов, расходящихся с нижестоящими: {n}",
    en: "Territorial protocols that differ from what lies below them: {n}",
  },
  differsOne: { kk: "  {unit} ({entry}-жазба)", ru: "  {unit} (запись {entry})", en: "  {unit} (entry {entry})" },
  figure: { kk: "Көрсеткіш", ru: "Показатель", en: "Figure" },
  own: { kk: "Хаттамада", ru: "В протоколе", en: "In the protocol" },
  below: { kk: "Төменгілері", ru: "Сумма ниже", en: "Sum below" },
  difference: { kk: "Айырма", ru: "Разница", en: "Difference" },
  "left-out": {
    kk: "    айырманың бәрі {unit} бірлігінің көрсеткіштеріне тең: ол қосылмай қалған",
    ru: "    вся разница равна показателям единицы {unit}: она не вошла в сумму",
    en: "    all of it equals the figures of {unit}: left out of the sum",
  },
  "counted-twice": {
    kk: "    айырманың бәрі {unit} бірлігінің көрсеткіштеріне тең: ол екі рет қосылған",
    ru: "    вся разница равна показателям единицы {unit}: она учтена дважды",
    en: "    all of it equals the figures of {unit}: counted twice",
  },
  leftOut: {
    kk: "Дауыстарға қайшы келетін жиынтық ескерілмеді: {row} {found}, ал бөліктері қосқанда {expected}",
    ru: "Итог противоречит голосам и не учтён: {row} {found}, а сумма частей {expected}",
    en: "A total that contradicts the votes is left out: {row} {found}, its parts add up to {expected}",
  },
  leftOutIn: {
    kk: "Дауыстарға қайшы келетін жиынтық ескерілмеді ({unit}): {row} {found}, ал бөліктері қосқанда {expected}",
    ru: "Итог противоречит голосам и не учтён ({unit}): {row} {found}, а сумма частей {expected}",
    en: "A total that contradicts the votes is left out ({unit}): {row} {found}, its parts add up to {expected}",
  },
  corrections: {
    kk: "Түзетулер: теру қатесі {fixes}, қайта санау {recounts}, хаттаманы қайта шығару {reissues}; қайта дауыс беру {repeated}",
    ru: "Исправления: ошибок набора {fixes}, повторных подсчётов {recounts}, перевыпусков протокола {reissues}; повторных голосований {repeated}",
    en: "Corrections: transcription fixes {fixes}, recounts {recounts}, re-issues {reissues}; voting repeated {repeated}",
  },
  seals: {
    kk: "Кезеңді бекіту: жәшіктер ашылғанға дейін {opening}, хаттамаға дейін {filing}, кешіккені {late} (ештеңені дәлелдемейді)",
    ru: "Закрепления этапов: до вскрытия урн {opening}, до протокола {filing}, поздних {late} (ничего не доказывают)",
    en: "Stages sealed: before opening {opening}, before filing {filing}, late {late} (these prove nothing)",
  },
  doubts: {
    kk: "Күмән тудыратын кілт: {key} ({commission}), {since} бастап; {revoked}-жазбада қайтарып алынған, оған дейін қол қойған жазбалары {n}",
    ru: "Ключ под сомнением: {key} ({commission}), с {since}; отозван записью {revoked}, до этого подписал записей {n}",
    en: "Key in doubt: {key} ({commission}), since {since}; revoked by entry {revoked}, entries signed before that {n}",
  },
  byTitle: {
    kk: "Деңгей бойынша: {level}. Саналған хаттамалардың көрсеткіштері; тізімдер нөмірлерімен.",
    ru: "По уровню: {level}. Показатели подсчитанных протоколов; списки под номерами.",
    en: "By {level}. Figures of the protocols counted; lists under their numbers.",
  },
  unit: { kk: "Бірлік", ru: "Единица", en: "Unit" },
  stationsHead: { kk: "Учаскелер", ru: "Участки", en: "Stations" },
  registered: { kk: "Тізімде", ru: "В списках", en: "Registered" },
  received: { kk: "Бюллетень алған", ru: "Получили бюллетень", en: "Given a ballot" },
  valid: { kk: "Жарамды", ru: "Действительных", en: "Valid" },
  invalid: { kk: "Жарамсыз", ru: "Недействительных", en: "Invalid" },
  total: { kk: "Барлығы", ru: "Всего", en: "Total" },
  changesTitle: {
    kk: "Алдын ала нәтижеден бері өзгергені",
    ru: "Что изменилось после предварительного результата",
    en: "What has changed since the preliminary result",
  },
  preliminaryHead: { kk: "Алдын ала", ru: "Предварительно", en: "Preliminary" },
  finalHead: { kk: "Түпкілікті", ru: "Окончательно", en: "Final" },
  nowHead: { kk: "Қазір", ru: "Сейчас", en: "Now" },
  stationsCounted: { kk: "Саналған учаскелер", ru: "Подсчитано участков", en: "Stations counted" },
  unchanged: { kk: "  ештеңе өзгерген жоқ", ru: "  ничего не изменилось", en: "  nothing has changed" },
  "no-preliminary": {
    kk: "  салыстыратын алдын ала нәтиже жоқ",
    ru: "  предварительного результата, с которым сравнить, нет",
    en: "  there is no preliminary result to compare with",
  },
  "other-units": {
    kk: "  содан бері бірліктер қосылған, сондықтан салыстыруға болмайды",
    ru: "  с тех пор добавлены единицы, и сравнить нельзя",
    en: "  units were added since, so the two cannot be compared",
  },
});
