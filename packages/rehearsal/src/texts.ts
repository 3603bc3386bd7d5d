import type { Trilingual } from "@dauys/core/rules";

/** What officials write in the rehearsal: three languages in one text, as on papers that are filled in for everybody. */
const written = (kk: string, ru: string, en: string): string => `${kk} / ${ru} / ${en}`;

/** Reasons, as the record holds them. */
export const REASONS = {
  digitsHeld: written(
    "Тізімдерге берілген дауыстар қатысқандар санына тең емес; теру қатесі болуы мүмкін, қағазбен салыстырылып жатыр",
    "Голоса за списки не дают числа принявших участие; вероятна ошибка набора, идёт сверка с бумагой",
    "The votes of the lists do not add up to those who took part; probably a slip in typing, the paper is being compared",
  ),
  digitsFixed: written(
    "Теру кезінде екі цифр орын ауысқан; қағаз өзгерген жоқ",
    "При наборе переставлены две цифры; бумага не менялась",
    "Two digits changed places in typing; the paper did not change",
  ),
  recountHeld: written(
    "Сандар қағаздың өзінде сәйкес келмейді; жоғары тұрған комиссияға хабарланды",
    "Числа не сходятся в самой бумаге; вышестоящая комиссия извещена",
    "The paper itself does not add up; the commission above has been told",
  ),
  recounted: written(
    "Хаттамада сәйкессіздік табылды; бюллетеньдер қайта саналды",
    "В протоколе найдено несоответствие; бюллетени пересчитаны",
    "A mismatch was found in the protocol; the ballots were counted again",
  ),
  recountedLate: written(
    "Бір бума бюллетень басқа тізімге қосылып кеткені анықталды; бюллетеньдер қайта саналды",
    "Выяснилось, что одна пачка бюллетеней отнесена к другому списку; бюллетени пересчитаны",
    "A bundle of ballots turned out to lie on another list's pile; the ballots were counted again",
  ),
  sumRecounted: written(
    "Төмендегі учаскеде бюллетеньдер қайта саналды; қосынды соған сай",
    "На участке бюллетени пересчитаны; сумма приведена в соответствие",
    "Ballots were counted again in a station below; the sum follows",
  ),
  stationLeftOut: written(
    "Қосындыға бір учаске кірмей қалған",
    "В сумму не вошёл один участок",
    "One station had been left out of the sum",
  ),
  swapped: written(
    "Екі учаскенің хаттамасы бірінің орнына бірі терілген",
    "Протоколы двух участков набраны один вместо другого",
    "The protocols of two stations were typed one in place of the other",
  ),
  reissued: written(
    "Хаттамада жөнделген жер болған; комиссия жаңа қағаз толтырды",
    "В протоколе было исправление; комиссия составила новую бумагу",
    "There was a correction in the protocol; the commission drew up a new paper",
  ),
  unreadable: written(
    "Хаттаманың суреті оқылмайды; қағаздың түпнұсқасы күтілуде",
    "Снимок протокола не читается; ожидается подлинник",
    "The picture of the protocol cannot be read; the paper itself is awaited",
  ),
  paperCame: written(
    "Қағаз келді, сандары сәйкес",
    "Бумага получена, числа совпадают",
    "The paper has arrived, its figures agree",
  ),
  keyLost: written("Кілт сақталған құрылғы жоғалды", "Утеряно устройство с ключом", "The device with the key was lost"),
  keyInPlace: written("Жоғалған кілттің орнына", "Взамен утерянного ключа", "In place of the key that was lost"),
  keyRotated: written("Құрылғы ауыстырылды", "Замена устройства", "The device was replaced"),
  ill: written("Ауырып қалды", "Болезнь", "Ill"),
  disagrees: written(
    "Санау тәртібімен келіспейді",
    "Несогласие с порядком подсчёта",
    "Disagrees with the way the count was made",
  ),
  notMended: written("Түзету түскен жоқ", "Исправление не поступило", "No correction has arrived"),
  notExplained: written(
    "Айырманың себебі анықталған жоқ",
    "Причина расхождения не установлена",
    "The cause of the difference was not found",
  ),
} as const;

/** Why warnings were accepted, by what was found. */
export const ACCEPTED = {
  unaccounted: written(
    "Бүлінген бюллетеньдер ауыстырылды; акт жасалды",
    "Испорченные бюллетени заменены; составлен акт",
    "Spoiled ballots were replaced; an act was drawn up",
  ),
  shortfall: written(
    "Сайлаушы бюллетенін жәшікке салмай алып кетті; мұны комиссия мүшелері көрді",
    "Избиратель унёс бюллетень, не опустив его в урну; это видели члены комиссии",
    "A voter left with the ballot instead of putting it into the box; members of the commission saw it",
  ),
  boxShort: written(
    "Өтініш берген сайлаушы үйінде болмады",
    "Подавшего заявление избирателя не оказалось дома",
    "A voter who had applied was not at home",
  ),
  refused: written(
    "Бас тарту және оның себебі жазылды; қалған мүшелер қол қойды",
    "Отказ и его причина записаны; остальные члены подписали",
    "The refusal and its reason are noted; the other members signed",
  ),
  words: written(
    "Бумалар бойынша тексерілді: цифрмен жазылғаны дұрыс",
    "Проверено по пачкам: верно то, что написано цифрами",
    "Checked against the bundles: what is written in figures is right",
  ),
  reissue: written("Екі қағаз да сақталады", "Хранятся обе бумаги", "Both papers are kept"),
  withError: written(
    "Хаттаманы кейінге қалдыруға себеп болған қатенің салдары",
    "Следствие ошибки, из-за которой протокол отложен",
    "Follows from the error for which the protocol is held back",
  ),
  below: written(
    "Төмендегі хаттамаларда қабылданған ескертулерден құралады",
    "Складывается из предупреждений, принятых в нижестоящих протоколах",
    "Made up of warnings accepted in the protocols below",
  ),
} as const;

/** The article on which the commission above orders a recount. */
export const RECOUNT_GROUND = "Act, Art. 43(9)";

/** What the record is called. */
export const TITLE: Trilingual = {
  kk: "Жаттығу Республикасы: 2031 жылғы 12 қаңтардағы ойдан шығарылған сайлау",
  ru: "Учебная Республика: вымышленные выборы 12 января 2031 года",
  en: "Rehearsal Republic: an invented election of 12 January 2031",
};
/** The name of the country. */
export const ROOT_NAME: Trilingual = {
  kk: "Жаттығу Республикасы",
  ru: "Учебная Республика",
  en: "Rehearsal Republic",
};
/** The name of the commission at the top. */
export const TOP_COMMISSION: Trilingual = {
  kk: "Жаттығу Республикасының Орталық сайлау комиссиясы",
  ru: "Центральная избирательная комиссия Учебной Республики",
  en: "Central Election Commission of the Rehearsal Republic",
};

/** The name of the commission of a region or district. */
export function commissionName({ kk, ru, en }: Trilingual): Trilingual {
  return {
    kk: `Аумақтық сайлау комиссиясы: ${kk}`,
    ru: `Территориальная избирательная комиссия: ${ru}`,
    en: `Territorial Election Commission: ${en}`,
  };
}

/** The first thing that the record says: all of it is invented, by what, and how it can be made again. */
export function noticeOf(made: {
  readonly generator: string;
  readonly edition: number;
  readonly seed: string;
  readonly stations: number;
  readonly slips: number;
  readonly unmended: number;
}): Trilingual {
  const { generator, edition, seed, stations, slips, unmended } = made;
  return {
    kk:
      "Мұндағының бәрі ойдан шығарылған: ел, бірліктер, партиялар, адамдар, комиссиялар, сандар мен қателіктер. " +
      `Генератор: ${generator}, нұсқасы: ${edition}, бастапқы мәні: «${seed}»; учаскелер: ${stations}, қателіктер: ${slips}, түзетілмегені: ${unmended}. ` +
      "Барлық құпия кілт осы жарияланған мәннен шығарылған, сондықтан қолтаңбаны кез келген адам қоя алады.",
    ru:
      "Здесь вымышлено всё: страна, единицы, партии, люди, комиссии, числа и ошибки. " +
      `Генератор: ${generator}, выпуск: ${edition}, начальное значение: «${seed}»; участков: ${stations}, ошибок: ${slips}, из них не исправлено: ${unmended}. ` +
      "Все секретные ключи выведены из этого опубликованного значения, поэтому подписать здесь может кто угодно.",
    en:
      "Everything here is invented: the country, its units, parties, people, commissions, figures and slips. " +
      `Generator: ${generator}, edition: ${edition}, seed: “${seed}”; stations: ${stations}, slips: ${slips}, not mended: ${unmended}. ` +
      "All secret keys are derived from this published seed, so that anyone can sign here.",
  };
}
