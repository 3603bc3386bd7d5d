import { defineMessages } from "@dauys/language";

/** The steps of the seats, one sentence for each kind of entry. */
export const peopleStepsTexts = defineMessages({
  "result-published": {
    kk: "Нәтиже жарияланды: {where}.",
    ru: "Результат опубликован: {where}.",
    en: "The result is published: {where}.",
  },
  "result-referred": {
    kk: "Нәтиже бойынша өтініш берілді ({by}): {reason}.",
    ru: "По результату подано обращение ({by}): {reason}.",
    en: "The result is referred ({by}): {reason}.",
  },
  president: { kk: "Президент", ru: "Президент", en: "the President" },
  "chamber-chair": { kk: "палата төрағасы", ru: "председатель палаты", en: "the chair of a chamber" },
  "fifth-of-deputies": { kk: "депутаттардың бестен бірі", ru: "пятая часть депутатов", en: "a fifth of the deputies" },
  "prime-minister": { kk: "Премьер-Министр", ru: "Премьер-Министр", en: "the Prime Minister" },
  deputiesOf: { kk: "{of} депутаттан {count}", ru: "{count} из {of} депутатов", en: "{count} of {of} deputies" },
  upheld: {
    kk: "Нәтиже күшінде қалды: {reason}.",
    ru: "Результат оставлен в силе: {reason}.",
    en: "The result is upheld: {reason}.",
  },
  annulled: {
    kk: "Нәтиженің күші жойылды{units}: {reason}.",
    ru: "Результат отменён{units}: {reason}.",
    en: "The result is annulled{units}: {reason}.",
  },
  inUnits: { kk: " (бірліктер: {units})", ru: " (единицы: {units})", en: " (units: {units})" },
  assignedParty: {
    kk: "{list}: {n} мандат партияның шешімімен берілді ({organ}, {date}).",
    ru: "{list}: мандатов по решению партии — {n} ({organ}, {date}).",
    en: "{list}: seats given by decision of the party: {n} ({organ}, {date}).",
  },
  assignedFallback: {
    kk: "{list}: партия мерзімінде шешпеді, мандаттар заңның қосалқы ретімен берілді.",
    ru: "{list}: партия не решила в срок, мандаты переданы в запасном порядке закона.",
    en: "{list}: the party did not decide in time, and the seats are given in the law’s fallback order.",
  },
  assignedAuthority: {
    kk: "{list}: {n} мандат; заң үнсіз, шешім сырттан: {source}.",
    ru: "{list}: мандатов {n}; закон молчит, решение принято вне этих правил: {source}.",
    en: "{list}: seats given: {n}; the law is silent, decided from outside these rules: {source}.",
  },
  "deputies-registered": {
    kk: "Депутаттар тіркелді: {n} ({names}).",
    ru: "Зарегистрированы депутаты: {n} ({names}).",
    en: "Deputies registered: {n} ({names}).",
  },
  registeredMany: {
    kk: "Депутаттар тіркелді: {n}.",
    ru: "Зарегистрированы депутаты: {n}.",
    en: "Deputies registered: {n}.",
  },
  "post-given-up": {
    kk: "{person} мандатпен қоса атқаруға болмайтын қызметінен кетті: {post}.",
    ru: "{person}: оставлена должность, несовместимая с мандатом: {post}.",
    en: "{person} gives up a post that cannot be held beside the mandate: {post}.",
  },
  "list-left": {
    kk: "{person} {list} тізімінде енді кезекте тұрмайды: {ground}.",
    ru: "{person} больше не в очереди списка {list}: {ground}.",
    en: "{person} no longer waits for a seat of {list}: {ground}.",
  },
  "mandate-order-changed": {
    kk: "{list}: партия кезекті өзгертті ({organ}, {date}): {names}.",
    ru: "{list}: партия изменила очередь ({organ}, {date}): {names}.",
    en: "{list}: the party changes who follows ({organ}, {date}): {names}.",
  },
  "mandate-vacated": {
    kk: "{person} мандатынан айырылды ({date}): {ground}. {reason}.",
    ru: "{person} теряет мандат ({date}): {ground}. {reason}.",
    en: "{person} loses the mandate ({date}): {ground}. {reason}.",
  },
  passedParty: {
    kk: "{list}: {from} босатқан мандат партияның таңдауымен {to} кандидатына берілді.",
    ru: "{list}: мандат, который занимал(а) {from}, по выбору партии получает {to}.",
    en: "{list}: the seat of {from} goes to {to} by the party’s choice.",
  },
  passedOrder: {
    kk: "{list}: {from} босатқан мандат кезек бойынша {to} кандидатына берілді.",
    ru: "{list}: мандат, который занимал(а) {from}, по очереди получает {to}.",
    en: "{list}: the seat of {from} goes to {to}, next in the order.",
  },
  passedAuthority: {
    kk: "{list}: {from} босатқан мандатты {to} алды; заң үнсіз, шешім сырттан.",
    ru: "{list}: мандат, который занимал(а) {from}, получает {to}; закон молчит, решение принято вне этих правил.",
    en: "{list}: the seat of {from} goes to {to}; the law is silent, decided from outside these rules.",
  },
  passedNobody: {
    kk: "{list}: {from} босатқан мандат бос қалды: тізімде адам жоқ.",
    ru: "{list}: мандат, который занимал(а) {from}, остаётся свободным: в списке никого нет.",
    en: "{list}: the seat of {from} stays free: nobody is left on the list.",
  },
  "repeat-election-ordered": {
    kk: "Қайта сайлау тағайындалды: {ground}.",
    ru: "Назначены повторные выборы: {ground}.",
    en: "A repeat election is ordered: {ground}.",
  },
  "assembly-nominated": {
    kk: "Ассамблея сайлайтын орындарға ұсынылған кандидаттар: {n}.",
    ru: "Выдвинуты кандидаты на места, которые избирает Ассамблея: {n}.",
    en: "Candidates nominated for the seats of the assembly: {n}.",
  },
  "assembly-voted": {
    kk: "Ассамблея дауыс берді; сайланғандар: {names}.",
    ru: "Ассамблея голосовала; избраны: {names}.",
    en: "The assembly votes; elected: {names}.",
  },
  "assembly-none": {
    kk: "Ассамблея дауыс берді; ешкім сайланбады.",
    ru: "Ассамблея голосовала; никто не избран.",
    en: "The assembly votes; nobody is elected.",
  },
  resignation: { kk: "орнынан түсу", ru: "отставка", en: "resignation" },
  death: { kk: "қайтыс болу", ru: "смерть", en: "death" },
});
