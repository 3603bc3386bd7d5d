/** What a protocol of a primary calls its figures, and what its checks say. Texts of checks are filled with numbers. */
export const FORM_TEXTS = {
  about: {
    kk: "Праймериз ережелерінен шығарылған нысан: әр округ пен дауыс беру тәсіліне бір хаттама.",
    ru: "Форма составлена по правилам праймериз: один протокол на округ и способ голосования.",
    en: "A form made from the rules of the primary: one protocol for each constituency and way of voting.",
  },
  count: { kk: "Санау", ru: "Подсчёт", en: "Count" },
  registered: { kk: "Тіркелген дауыс берушілер", ru: "Зарегистрированные голосующие", en: "Voters registered" },
  received: { kk: "Бюллетень алғандар", ru: "Получившие бюллетени", en: "Voters given a ballot" },
  valid: { kk: "Жарамды бюллетеньдер", ru: "Действительные бюллетени", en: "Valid ballots" },
  invalid: { kk: "Жарамсыз бюллетеньдер", ru: "Недействительные бюллетени", en: "Invalid ballots" },
  marks: { kk: "Кандидаттарға қойылған белгілер", ru: "Отметки за кандидатов", en: "Marks for candidates" },
  points: { kk: "Кандидаттардың ұпайлары", ru: "Баллы кандидатов", en: "Points of candidates" },
  clerk: {
    kk: "Екі жақтағы сандарды түпнұсқамен салыстырыңыз.",
    ru: "Сверьте цифры обеих сторон с подлинником.",
    en: "Compare the figures on both sides with the original.",
  },
  supervisor: {
    kk: "Хаттаманы екінші адамға қайта тергізіңіз.",
    ru: "Поручите второму человеку ввести протокол заново.",
    en: "Let a second person enter the protocol again.",
  },
  commission: {
    kk: "Қай сан қате екенін анықтап, себебін жазыңыз.",
    ru: "Установите, какая цифра неверна, и запишите причину.",
    en: "Establish which figure is wrong, and write down why.",
  },
  observer: {
    kk: "Екі санды да жазып алыңыз.",
    ru: "Запишите обе цифры.",
    en: "Write down both figures.",
  },
} as const;

/** What the numbered checks of a primary say when they do not hold. */
export const CHECK_TEXTS = {
  given: {
    kk: "Бюллетень алғандар {received}, ал тіркелгендер {registered}.",
    ru: "Бюллетени получили {received}, а зарегистрировано {registered}.",
    en: "{received} were given a ballot, and {registered} are registered.",
  },
  more: {
    kk: "Жарамды және жарамсыз бюллетень {left}, ал берілгені {right}: {difference} артық.",
    ru: "Действительных и недействительных бюллетеней {left}, а выдано {right}: на {difference} больше.",
    en: "{left} ballots are valid or invalid, and {right} were given: {difference} too many.",
  },
  fewer: {
    kk: "Берілген {right} бюллетеньнің {difference} есепке алынбаған: жарамды және жарамсыз {left}.",
    ru: "Из выданных {right} бюллетеней не учтено {difference}: действительных и недействительных {left}.",
    en: "Of {right} ballots given {difference} are not counted: {left} are valid or invalid.",
  },
  most: {
    kk: "Барлық кандидатта бірге {left}, ал жарамды бюллетеньдер ең көбі {right} бере алады: {difference} артық.",
    ru: "У всех кандидатов вместе {left}, а действительные бюллетени дают не больше {right}: на {difference} больше.",
    en: "All candidates together have {left}, and the valid ballots give at most {right}: {difference} too many.",
  },
  least: {
    kk: "Барлық кандидатта бірге {left}, ал жарамды бюллетеньдер кемінде {right} береді: {difference} жетпейді.",
    ru: "У всех кандидатов вместе {left}, а действительные бюллетени дают не меньше {right}: не хватает {difference}.",
    en: "All candidates together have {left}, and the valid ballots give at least {right}: {difference} too few.",
  },
  one: {
    kk: "{item}: {left}, ал бір кандидат жарамды бюллетеньдерден ең көбі {right} ала алады.",
    ru: "{item}: {left}, а один кандидат получает от действительных бюллетеней не больше {right}.",
    en: "{item} has {left}, and the valid ballots give one candidate at most {right}.",
  },
} as const;
