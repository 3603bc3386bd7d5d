import { defineMessages } from "@dauys/language";

/** What `dauys primary` says of the rules of a primary and of what is published of it. */
export const SHOW_TEXTS = defineMessages({
  transcribed: { kk: "жарияланымнан көшірілген", ru: "переписано с публикаций", en: "transcribed from publications" },
  rehearsal: {
    kk: "ойдан шығарылған, жаттығуға арналған",
    ru: "вымышлено для упражнений",
    en: "invented for practice",
  },
  forElection: { kk: "сайлау: {id}", ru: "выборы: {id}", en: "election: {id}" },
  stages: { kk: "Кезең", ru: "Этап", en: "Stage" },
  from: { kk: "Басталуы", ru: "Начало", en: "From" },
  until: { kk: "Аяқталуы", ru: "Конец", en: "Until" },
  chooses: { kk: "Таңдайды", ru: "Выбирает", en: "Chooses" },
  rule: { kk: "Ереже", ru: "Правило", en: "Rule" },
  value: { kk: "Мәні", ru: "Значение", en: "Value" },
  known: { kk: "Негізі", ru: "Основание", en: "Known from" },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "not known" },
  figure: { kk: "Көрсеткіш", ru: "Показатель", en: "Figure" },
  number: { kk: "Саны", ru: "Число", en: "Number" },
  quota: { kk: "Квота", ru: "Квота", en: "Quota" },
  atLeast: { kk: "Ең аз үлес", ru: "Доля не меньше", en: "At least" },
  groupsOf: { kk: "Топтар", ru: "Группы", en: "Groups" },
  constituency: { kk: "Округ", ru: "Округ", en: "Constituency" },
  places: { kk: "Орын", ru: "Мест", en: "Places" },
  step: { kk: "Таңдау қадамы", ru: "Шаг отбора", en: "Step of the choice" },
  contradictions: { kk: "Дереккөздердегі қайшылықтар", ru: "Противоречия источников", en: "Where sources differ" },
  used: { kk: "Мұнда", ru: "Здесь", en: "Here" },
  notKnown: {
    kk: "Белгісіз: бұлардың орнына ештеңе қойылмайды, ал есепке керегі аты аталып сұралады",
    ru: "Неизвестно: вместо этого ничего не подставляется, а нужное для расчёта спрашивается по имени",
    en: "Not known: nothing stands in its place, and what a computation needs is asked for by its name",
  },
  adds: {
    kk: "{parts} = {sum}, жазылғаны {stated}: дұрыс",
    ru: "{parts} = {sum}, указано {stated}: сходится",
    en: "{parts} = {sum}, stated {stated}: it adds up",
  },
  misses: {
    kk: "{parts} = {sum}, ал жазылғаны {stated}: сәйкес емес",
    ru: "{parts} = {sum}, а указано {stated}: не сходится",
    en: "{parts} = {sum}, but {stated} is stated: it does not add up",
  },
  noSum: {
    kk: "{total}: қосылғыштардың бірі белгісіз",
    ru: "{total}: одно из слагаемых неизвестно",
    en: "{total}: one of the parts is not known",
  },
  rulesLine: {
    kk: "Ережелер: {id}, sha256 {hash}",
    ru: "Правила: {id}, sha256 {hash}",
    en: "Rules: {id}, sha256 {hash}",
  },
  fault: {
    kk: "осы орынды түзетіңіз; пішіні {schema} файлында",
    ru: "исправьте это место; форма описана в {schema}",
    en: "correct this place; the form is described in {schema}",
  },
});

/** How well a value is known, in words. */
export const STATUS_TEXTS = defineMessages({
  read: { kk: "оқылған", ru: "прочитано", en: "read" },
  excerpt: { kk: "үзінді оқылған", ru: "прочитан отрывок", en: "read in part" },
  derived: { kk: "есептеп шығарылған", ru: "выведено", en: "derived" },
  recalled: { kk: "жадтан, тексерілмеген", ru: "по памяти, не проверено", en: "recalled, not looked up" },
  unknown: { kk: "белгісіз", ru: "неизвестно", en: "not known" },
});

/** What the members of the rules of a primary are called. */
export const MEMBER_TEXTS = defineMessages({
  called: { kk: "Тағайындалған күні", ru: "Назначены", en: "Called" },
  mayStand: { kk: "Кім қатыса алады", ru: "Кто может выдвигаться", en: "Who may stand" },
  mayVote: { kk: "Кім дауыс береді", ru: "Кто голосует", en: "Who may vote" },
  rating: { kk: "Рейтинг", ru: "Рейтинг", en: "Rating" },
  ballot: { kk: "Бюллетеньде кімдер бар", ru: "Кто в бюллетене", en: "Who is on the ballot" },
  ranking: { kk: "Реттеу өлшемі", ru: "Мера ранжирования", en: "Ranked by" },
  constituencies: {
    kk: "Округтер мен олардың орындары",
    ru: "Округа и их места",
    en: "Constituencies and their places",
  },
  overlap: {
    kk: "Екі квотаға жататын адам қалай есептеледі",
    ru: "Как считается тот, кто входит в две квоты",
    en: "How a person in two quotas counts",
  },
  steps: { kk: "Таңдау қадамдары", ru: "Шаги отбора", en: "Steps of the choice" },
  ties: { kk: "Тең болғанда", ru: "При равенстве", en: "Between equals" },
  byPrimary: { kk: "Праймериз бойынша", ru: "По праймериз", en: "By the primary" },
  byCentre: { kk: "Орталық шешім бойынша", ru: "По решению центра", en: "By the centre" },
  list: { kk: "тізім", ru: "список", en: "list" },
  mandates: { kk: "мандаттар", ru: "мандаты", en: "mandates" },
  from: { kk: "Басталуы", ru: "Начало", en: "Beginning" },
  until: { kk: "Аяқталуы", ru: "Конец", en: "End" },
  where: { kk: "Қайда", ru: "Где", en: "Where" },
  chooses: { kk: "Нешеу таңдалады", ru: "Сколько выбирается", en: "How many it chooses" },
  including: {
    kk: "Шекті жастың өзі кіре ме",
    ru: "Входит ли сам предельный возраст",
    en: "Whether the age itself is included",
  },
  on: { kk: "Жас қай күнге есептеледі", ru: "На какой день считается возраст", en: "On which day the age is counted" },
  figures: { kk: "Көрсеткіш", ru: "Показатель", en: "Figure" },
});

/** The values of rules in words. */
export const VALUE_TEXTS = defineMessages({
  approval: {
    kk: "бюллетеньде {least}–{most} белгі",
    ru: "отметок в бюллетене от {least} до {most}",
    en: "marks on a ballot: {least} to {most}",
  },
  points: { kk: "орын бойынша ұпай: {table}", ru: "баллы по местам: {table}", en: "points by place: {table}" },
  pointsComplete: {
    kk: "орын бойынша ұпай: {table}; барлық орын толтырылады",
    ru: "баллы по местам: {table}; заполняются все места",
    en: "points by place: {table}; every place is filled",
  },
  "ballot-constituency": { kk: "округтің кандидаттары", ru: "кандидаты округа", en: "the people of the constituency" },
  "ballot-nation": { kk: "барлық кандидат", ru: "все кандидаты", en: "everybody who stands" },
  votes: { kk: "дауыс саны", ru: "число голосов", en: "the number of votes" },
  "share-valid": {
    kk: "жарамды бюллетеньдердің үлесі",
    ru: "доля от действительных бюллетеней",
    en: "the share of valid ballots",
  },
  "share-received": {
    kk: "бюллетень алғандардың үлесі",
    ru: "доля от получивших бюллетени",
    en: "the share of voters given a ballot",
  },
  "share-registered": {
    kk: "тіркелгендердің үлесі",
    ru: "доля от зарегистрированных",
    en: "the share of voters registered",
  },
  each: { kk: "әр квотаға бөлек", ru: "в каждой квоте", en: "for each quota on its own" },
  one: { kk: "тек бір квотаға", ru: "только в одной квоте", en: "for one quota only" },
  lot: { kk: "жеребе", ru: "жребий", en: "a lot" },
  "earlier-registration": { kk: "бұрын тіркелген", ru: "более ранняя регистрация", en: "earlier registration" },
  authority: {
    kk: "уәкілетті органның шешімі",
    ru: "решение уполномоченного органа",
    en: "a decision of the authority",
  },
  "of-constituency": { kk: "әр округте", ru: "в каждом округе", en: "in each constituency" },
  "of-nation": { kk: "барлығынан", ru: "из всех", en: "from all" },
  byEach: { kk: "округтер бойынша", ru: "по округам", en: "by constituency" },
});
