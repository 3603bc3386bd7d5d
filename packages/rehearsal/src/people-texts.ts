import type { Trilingual } from "@dauys/core/rules";

/** What officials write, in three languages in one text. */
const written = (kk: string, ru: string, en: string): string => `${kk} / ${ru} / ${en}`;

/** Why a warning about a list was accepted, by the check that gives it. */
export const LIST_ACCEPTED: Readonly<Record<string, string>> = {
  N01: written(
    "Заңда дөңгелектеу аталмаған; тізім кеңірек оқу бойынша қабылданды",
    "Округление законом не названо; список принят по более широкому прочтению",
    "The law names no rounding; the list is accepted by the wider reading",
  ),
  N03: written(
    "Партия тізімнің осымен толық екенін мәлімдеді",
    "Партия заявила, что список этим исчерпан",
    "The party declared that the list is complete",
  ),
  N04: written(
    "Кандидат атының қазақша жазылуын тізім жарияланғанға дейін береді",
    "Кандидат представит казахское написание имени до опубликования списка",
    "The candidate will hand in the Kazakh spelling before the list is published",
  ),
  N07: written(
    "Құжаттары салыстырылды: аттас екі адам",
    "Документы сличены: это два тёзки",
    "The papers were compared: two people of the same name",
  ),
  N29: written(
    "Кандидат зейнетте, жұмыс орны жоқ",
    "Кандидат на пенсии и нигде не работает",
    "The candidate has retired and works nowhere",
  ),
};

/** Reasons of what happens to parties, lists and candidates. */
export const PEOPLE_REASONS = {
  doesNotStand: written(
    "Партия тізім ұсынбайтынын мәлімдеді; ұсыну мерзімі аяқталды",
    "Партия заявила, что не выдвигает список; срок выдвижения истёк",
    "The party declared that it hands in no list; the time for it is over",
  ),
  notLetStand: written(
    "Тізім тіркелмеді; шағымдану мерзімі өтті, шағым түскен жоқ",
    "В регистрации списка отказано; срок обжалования истёк, жалоба не поступила",
    "The list was refused; the time for a complaint is over, and there was none",
  ),
  "own-wish": written("Кандидаттың өз өтініші бойынша", "По заявлению самого кандидата", "At the candidate's own wish"),
  party: written("Партияның шешімімен", "По решению партии", "By decision of the party"),
  law: written(
    "Съезге дейін партиядан шыққаны анықталды",
    "Выяснилось, что кандидат вышел из партии до съезда",
    "It turned out that the candidate had left the party before its congress",
  ),
  lot: written(
    "Жеребе: бастапқы мәннен шығарылған xoshiro128** 1.1, мақсаты «ballot-order»",
    "Жребий: xoshiro128** 1.1 от начального значения, назначение «ballot-order»",
    "Lot: xoshiro128** 1.1 from the seed, purpose “ballot-order”",
  ),
  primaryLot: written(
    "Праймериз жеребесі: xoshiro128** 1.1, «people/primary»",
    "Жребий праймериз: xoshiro128** 1.1, «people/primary»",
    "Lot of the primary: xoshiro128** 1.1, “people/primary”",
  ),
  primaryBallot: written("Бір бюллетень алып кетілген", "Один бюллетень унесён", "One ballot was carried off"),
  primaryTyped: written(
    "Екі адамның дауысы бірінің орнына бірі терілген",
    "Голоса двух людей набраны одни вместо других",
    "The votes of two people were typed in each other's place",
  ),
  gazette: written("Ресми газет", "Официальная газета", "The official gazette"),
  referred: written(
    "Депутаттар кейбір учаскелердегі дауыс санауды тексеруді сұрады",
    "Депутаты просят проверить подсчёт голосов на некоторых участках",
    "Deputies ask for an examination of the count in some stations",
  ),
  upheld: written(
    "Дауыс санау заңға сай өткізілген; нәтиже өзгеріссіз қалады",
    "Подсчёт проведён по закону; результат остаётся в силе",
    "The count followed the law; the result stands",
  ),
  withdrawn: written("Партияның шешімімен", "По решению партии", "By decision of the party"),
  cancelled: written(
    "Тізімде кандидаттардың жартысынан азы қалды",
    "В списке осталось меньше половины кандидатов",
    "Fewer than half of the candidates are left on the list",
  ),
  leftParty: written("Партиядан шығу туралы өтініш", "Заявление о выходе из партии", "A letter of leaving the party"),
  keptPost: written(
    "Қоса атқаруға болмайтын қызметтен мерзімінде бас тартпады",
    "Несовместимая должность не оставлена в срок",
    "A post that cannot be held beside the mandate was not given up in time",
  ),
  erase: written(
    "Тізімнен шыққан адамның өтініші бойынша",
    "По просьбе выбывшего из списка",
    "At the request of a person who left the list",
  ),
  papers: written(
    "Кандидаттың жарияланбайтын құжаттары",
    "Документы кандидата, которые не публикуются",
    "Papers of a candidate that are not published",
  ),
} as const;

/** The organ of a party that decides who sits. */
export const PARTY_ORGAN: Trilingual = { kk: "Партияның саяси кеңесі", ru: "Политсовет партии", en: "Party council" };

/** Who watches a lot. */
export const LOT_WITNESSES: readonly string[] = [
  written("Тізімдердің өкілдері", "Представители списков", "Representatives of the lists"),
  written("Байқаушылар", "Наблюдатели", "Observers"),
];
