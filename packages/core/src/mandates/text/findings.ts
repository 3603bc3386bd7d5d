import type { Trilingual } from "../../rules/index.ts";

/** What is said of a step that is taken all the same; `{name}` stands for a word. */
export const FINDINGS = {
  "quota-missed": {
    kk: "{list}: {seats} мандаттан квотаға жататыны {most}, қажеті {need}. Мұның салдары ережелерде айтылмаған.",
    ru: "{list}: из {seats} мандатов в счёт квоты идёт {most}, нужно {need}. Что из этого следует, в правилах не сказано.",
    en: "{list}: of {seats} mandates {most} count towards the quota; needed: {need}. What follows, the rules do not say.",
  },
  "quota-unknown": {
    kk: "{list}: {seats} мандаттан квотаға {least}–{most} адам жатады, қажеті {need}: белгілі деректерден айту мүмкін емес.",
    ru: "{list}: из {seats} мандатов в счёт квоты идёт от {least} до {most}, нужно {need}: из известного не определить.",
    en: "{list}: of {seats} mandates {least} to {most} count towards the quota; needed: {need}. What is known does not tell.",
  },
  "before-publication": {
    kk: "{list}: партия нәтиже жарияланғанға дейін, {date} күні шешкен; заң мерзімнің тек соңын атайды.",
    ru: "{list}: партия решила {date}, до публикации результата; закон называет только конец срока.",
    en: "{list}: the party decided on {date}, before the result was published; the law names only the end of the time.",
  },
  "equal-spelling": {
    kk: "{list}: соңғы орын мен одан кейінгі орында аты-жөні бірдей жазылған адамдар бар: реті тізімдегі нөмірмен анықталды, заңда ереже жоқ.",
    ru: "{list}: последнее место и следующее за ним у людей с одинаковым написанием имени: порядок взят по номеру в списке, в законе правила нет.",
    en: "{list}: the last seat and the place after it are those of people spelled the same: the list number decided; the law has no rule.",
  },
  "not-counted": {
    kk: "Дауыс саны белгісіз: {elected} адам сайланды деп аталған, бұл дауыс бойынша тексерілген жоқ.",
    ru: "Числа голосов неизвестны: избранными названы {elected}, и по голосам это не проверено.",
    en: "The votes are not known: {elected} people are named as elected, and this is not checked by votes.",
  },
  "repeat-late": {
    kk: "Қайталама сайлау {day} күніне белгіленген; заң атаған айлар {last} күні аяқталады, бірақ ол комиссияға өзге мерзім белгілеуге де жол береді.",
    ru: "Повторные выборы назначены на {day}; названные законом месяцы кончаются {last}, но он позволяет комиссии установить и иной срок.",
    en: "The repeat election is called for {day}; the months that the law names end on {last}, but it also lets the commission set another term.",
  },
  alphabet: {
    kk: "{list}: аты-жөндер тізімде жазылғандай, басынан бастап салыстырылды; атаудың қай бөлігі бойынша салыстыру керегі заңда айтылмаған.",
    ru: "{list}: имена сравнены так, как записаны в списке, с начала; по какой части имени сравнивать, закон не говорит.",
    en: "{list}: names are compared as the list writes them, from the beginning; by which part of a name, the law does not say.",
  },
  "ground-unchecked": {
    kk: "«{ground}» негізі тексерілген жоқ: бұл ережелерде мандаттан айырылу негіздері жоқ.",
    ru: "Основание «{ground}» не проверено: в этих правилах нет оснований утраты мандата.",
    en: "The ground “{ground}” was not checked: these rules have no grounds on which a mandate is lost.",
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
