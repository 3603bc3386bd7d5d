import { no } from "./refusal-text.ts";

/** What is said when an assembly cannot nominate or elect; `{name}` stands for a word. */
export const ASSEMBLY_REFUSALS = {
  "no-assembly": no(
    "Бұл ережелерде Ассамблея сайлайтын орындар жоқ.",
    "В этих правилах нет мест, которые избирает Ассамблея.",
    "These rules have no seats that an assembly elects.",
  ),
  "assembly-complete": no(
    "{seats} орынның бәріне депутат сайланған.",
    "Все места заняты: {seats}.",
    "All {seats} seats are filled.",
  ),
  "assembly-nominated": no(
    "Кандидаттар ұсынылған, дауыс беру күтіледі.",
    "Кандидаты уже выдвинуты, предстоит голосование.",
    "The candidates are nominated: the vote comes next.",
  ),
  "assembly-turn": no(
    "Қазір мұндай дауыс беру күтілмейді.",
    "Такое голосование сейчас не предстоит.",
    "No such vote comes next.",
  ),
  "council-numbers": no(
    "Кеңесте {members} мүше, ал жақтап дауыс бергені {inFavour}.",
    "В Совете членов: {members}, а за — {inFavour}.",
    "The council has {members} members; {inFavour} are said to be in favour.",
  ),
  "council-majority": no(
    "Ұсынуды Кеңестің {members} мүшесінен {inFavour} қолдаған: көпшілік емес.",
    "За выдвижение {inFavour} из {members} членов Совета: это не большинство.",
    "{inFavour} of {members} members of the council are in favour: no majority.",
  ),
  "not-nominated": no(
    "{person}: кандидат ретінде ұсынылмаған немесе сайланып қойған.",
    "{person}: не выдвинут(а) или уже избран(а).",
    "{person} is not nominated, or is elected already.",
  ),
  "assembly-protocol": no(
    "Хаттама тексеруден өтпейді: {problem}",
    "Протокол не проходит проверку: {problem}",
    "The protocol fails a check: {problem}",
  ),
  "assembly-differs": no(
    "Хаттамада сайланды деп аталғандар дауыс санымен сәйкес емес; сан бойынша: {computed}.",
    "Названные избранными не сходятся с голосами; по голосам: {computed}.",
    "Whom the protocol names as elected does not follow from the votes, which elect: {computed}.",
  ),
  "assembly-unknown": no(
    "Дауыс саны белгісіз: кім сайланғанын есептеу мүмкін емес.",
    "Числа голосов неизвестны: кто избран, вычислить нельзя.",
    "The votes are not known: who is elected cannot be computed.",
  ),
} as const;
