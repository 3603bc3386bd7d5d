import { defineMessages } from "@dauys/language";

/** What the calendar of an election says. */
export const CALENDAR = defineMessages({
  ends: { kk: "Уақыты", ru: "Время", en: "When" },
  what: { kk: "Не", ru: "Что", en: "What" },
  state: { kk: "Күйі", ru: "Состояние", en: "State" },
  notes: { kk: "Ескерту", ru: "Прим.", en: "Notes" },
  title: { kk: "{title}: күнтізбе", ru: "{title}: календарь", en: "{title}: calendar" },
  day: { kk: "Сайлау күні: {date}", ru: "День выборов: {date}", en: "Election day: {date}" },
  stateAt: { kk: "Күйі мына сәтке: {at}", ru: "Состояние на {at}", en: "State at {at}" },
  pending: {
    kk: "Мерзімі әзірге белгісіз (неге байланысты, ең кеш дегенде қашан):",
    ru: "Срок пока неизвестен (от чего зависит, самое позднее когда):",
    en: "Not yet known (on what it depends, when at the latest):",
  },
  latest: { kk: "ең кеш дегенде {time}", ru: "не позднее {time}", en: "at the latest {time}" },
  lacksHour: { kk: "сағаты белгісіз: {event}", ru: "неизвестен час: {event}", en: "its hour is not known: {event}" },
  none: {
    kk: "Бұл ережелерде мерзімдер жоқ.",
    ru: "В этих правилах сроков нет.",
    en: "These rules have no deadlines.",
  },
  clock: {
    kk: "Сағаттар — {zone} (UTC{offset}). Ұлттық мерзімде қай жердің уақыты қолданылатынын заң айтпайды.",
    ru: "Часы — {zone} (UTC{offset}). Время какого места действует для общенациональных сроков, закон не говорит.",
    en: "Hours are {zone} (UTC{offset}). Which place’s time holds for national terms the law does not say.",
  },
  elsewhere: {
    kk: "Басқа уақытпен жүретін учаскелерде: {what} — {places}.",
    ru: "На участках с другим временем: {what} — {places}.",
    en: "At stations that keep another time: {what}: {places}.",
  },
  counting: {
    kk: "Күндер сайлау күнінен (оқиға күнінен) шегеріліп не қосылып саналады; қалай саналатынын заң айтпайды.",
    ru: "Дни отнимаются от дня выборов (события) или прибавляются к нему; как их считать, закон не говорит.",
    en: "Days are taken from, or added to, the day of the election or event; how to count them the law does not say.",
  },
  "mark-hour": {
    kk: "a — сағаты заңда айтылмаған: соңы ретінде күннің соңы алынды",
    ru: "a — час законом не назван: взят конец дня",
    en: "a  the law names no hour: the end of the day is taken",
  },
  "mark-station": {
    kk: "b — әр учаскеде өз жергілікті уақытымен",
    ru: "b — на каждом участке по своему местному времени",
    en: "b  at each station by its own local time",
  },
  "mark-otherwise": {
    kk: "c — заң өзге мерзім белгілеуге жол береді (тағайындағанда, кезектен тыс сайлауда, аумақтық комиссия)",
    ru: "c — закон допускает иные сроки (при назначении, на внеочередных выборах, решением комиссии)",
    en: "c  the law lets other terms be set (on calling, for an early election, by a commission)",
  },
  "mark-set": { kk: "d — өзгеше белгіленген", ru: "d — установлено иначе", en: "d  set otherwise" },
  "mark-rest": {
    kk: "e — демалыс күні; ол кезде не болатынын заң айтпайды",
    ru: "e — выходной день; что тогда, закон не говорит",
    en: "e  a day of rest; what then the law does not say",
  },
  "mark-doubtful": {
    kk: "f — бұл мән заң мәтінінен оқылмаған",
    ru: "f — значение не прочитано в тексте закона",
    en: "f  the value was not read in the law’s text",
  },
  "mark-month": {
    kk: "g — айда мұндай күн жоқ: айдың соңғы күні алынды",
    ru: "g — такого числа в месяце нет: взят последний день месяца",
    en: "g  the month has no such day: its last is taken",
  },
  byRule: {
    kk: "{what}: заң ережесі бойынша {rule}, белгіленгені {set}",
    ru: "{what}: по правилу закона {rule}, установлено {set}",
    en: "{what}: {rule} by the law’s rule, {set} as set",
  },
  early: {
    kk: "Бұл — кезектен тыс сайлау: мерзімдерін Орталық сайлау комиссиясы белгілейді, сондықтан c белгісі бар күндер өзгеше болуы мүмкін.",
    ru: "Это внеочередные выборы: сроки определяет Центральная избирательная комиссия, поэтому даты с пометкой c могли быть иными.",
    en: "This is an early election: the Central Election Commission sets its terms, so that dates marked c may have been others.",
  },
  written: { kk: "Жазылды: {file}", ru: "Записано: {file}", en: "Written: {file}" },
});

/** How a deadline stands. */
export const STATES = defineMessages({
  "not-yet": { kk: "әлі басталған жоқ", ru: "ещё не началось", en: "not yet" },
  open: { kk: "жүріп жатыр", ru: "идёт", en: "open" },
  "last-day": { kk: "бүгін — соңғы күн", ru: "сегодня последний день", en: "last day" },
  ended: { kk: "аяқталды", ru: "закончилось", en: "ended" },
  past: { kk: "мерзімі өтті, дерек жоқ", ru: "срок прошёл, данных нет", en: "past, no act known" },
  overdue: { kk: "мерзімі өткен", ru: "просрочено", en: "overdue" },
  done: { kk: "орындалды", ru: "сделано", en: "done" },
  "done-that-day": { kk: "сол күні, сағаты белгісіз", ru: "в тот день, час неизвестен", en: "that day, hour unknown" },
  "done-early": { kk: "{by} ерте", ru: "раньше на {by}", en: "{by} early" },
  "done-late": { kk: "{by} кеш", ru: "позже на {by}", en: "{by} late" },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "unknown" },
});

/** What is wrong with what was asked of the calendar. */
export const CALENDAR_TROUBLE = defineMessages({
  "what-election": {
    kk: "қай сайлаудың күнтізбесі екені айтылмаған",
    ru: "не сказано, календарь каких выборов нужен",
    en: "it is not said of which election the calendar is",
  },
  "what-election.remedy": {
    kk: "сайлаудың атауын не --rules пен --date беріңіз: dauys calendar kz-2021",
    ru: "назовите выборы либо --rules и --date: dauys calendar kz-2021",
    en: "name an election, or --rules and --date: dauys calendar kz-2021",
  },
  "bad-date": { kk: "{text} деген күн жоқ", ru: "нет такой даты: {text}", en: "there is no such date: {text}" },
  "bad-date.remedy": { kk: "мысалы: 2021-01-10", ru: "например: 2021-01-10", en: "for example: 2021-01-10" },
  "bad-instant": {
    kk: "{text} деген сәт жоқ",
    ru: "нет такого момента: {text}",
    en: "there is no such instant: {text}",
  },
  "bad-instant.remedy": {
    kk: "мысалы: 2021-01-11T09:00+06:00 немесе 2021-01-11T03:00:00Z",
    ru: "например: 2021-01-11T09:00+06:00 или 2021-01-11T03:00:00Z",
    en: "for example: 2021-01-11T09:00+06:00 or 2021-01-11T03:00:00Z",
  },
  "bad-zone": {
    kk: "{text} деген уақыт айырмасы жоқ",
    ru: "нет такого смещения: {text}",
    en: "there is no such offset: {text}",
  },
  "bad-zone.remedy": { kk: "мысалы: +06:00", ru: "например: +06:00", en: "for example: +06:00" },
  "bad-pair": {
    kk: "{option} {text} деген мағынасыз",
    ru: "{option} {text} не имеет смысла",
    en: "{option} {text} makes no sense",
  },
  "bad-pair.remedy": {
    kk: "атауы=уақыты, мысалы {example}; атаулары: {known}",
    ru: "имя=время, например {example}; имена: {known}",
    en: "name=time, for example {example}; the names are {known}",
  },
  "dates-fault.remedy": {
    kk: "күндер файлының осы орнын түзетіңіз; пішіні elections/calendar.schema.json файлында",
    ru: "исправьте это место файла дат; форма описана в elections/calendar.schema.json",
    en: "correct this place of the file of dates; the form is described in elections/calendar.schema.json",
  },
});
