import { silent } from "./refusal-text.ts";

/** What is asked where the law does not answer; `{name}` stands for a word. */
export const SILENT_REFUSALS = {
  "assembly-overflow": silent(
    "Жеткілікті дауысты {passed} кандидат алған, орын {seats}. Кім сайланды? Заңда айтылмаған.",
    "Достаточно голосов набрали {passed}, а мест {seats}. Кто избран? Закон не говорит.",
    "{passed} candidates have enough votes for {seats} seats. Who is elected? The law does not say.",
  ),
  "no-order-rule": silent(
    "Мандаттарды кім бөлетіні бұл ережелерде айтылмаған.",
    "Кто распределяет мандаты, в этих правилах не сказано.",
    "These rules do not say who assigns the seats.",
  ),
  "no-fallback": silent(
    "Партия мерзімінде шешпесе, мандаттарды кім алады? Бұл ережелерде ол айтылмаған.",
    "Кто получает мандаты, если партия не решила в срок? В этих правилах этого нет.",
    "Who gets the seats when the party does not decide in time? These rules do not say.",
  ),
  "no-deadline": silent(
    "Партия қай күнге дейін шешуге тиіс? Бұл ережелерде мерзім жоқ.",
    "До какого дня решает партия? Срока в этих правилах нет.",
    "Until when may the party decide? These rules name no day.",
  ),
  "partial-decision": silent(
    "{list}: партия {assigned} мандатты бөлген, {open} орын ашық қалған. Қалғанына қосалқы тәртіп қолданыла ма? Заңда айтылмаған.",
    "{list}: партия распределила мандатов: {assigned}, открытых мест: {open}. Применяется ли к ним запасной порядок? Закон не говорит.",
    "{list}: the party assigned {assigned} mandates, {open} seats are open. Does the fallback fill them? The law does not say.",
  ),
  "fallback-quota": silent(
    "{list}: әліпби реті бойынша {seats} мандаттан квотаға {most} ғана жатады, қажеті {need}. Рет пе, квота ма? Заңда айтылмаған.",
    "{list}: по алфавиту из {seats} мандатов в счёт квоты идёт только {most}, нужно {need}. Алфавит или квота? Закон не говорит.",
    "{list}: by the alphabet only {most} of {seats} mandates count towards the quota; needed: {need}. The order or the quota? The law does not say.",
  ),
  "spelling-tie": silent(
    "{person}: аты-жөні де, тізімдегі нөмірі де бірдей екі адам бар. Кім бірінші? Заңда айтылмаған.",
    "{person}: есть двое с одинаковыми именем и номером в списке. Кто первый? Закон не говорит.",
    "{person}: two people have the same name and the same number on the list. Who comes first? The law does not say.",
  ),
  "no-vacancy-rule": silent(
    "Босаған орынға кім отырады? Бұл ережелерде ол айтылмаған.",
    "Кто занимает освободившееся место? В этих правилах этого нет.",
    "Who follows on a seat that becomes free? These rules do not say.",
  ),
  "party-ceased": silent(
    "{list}: партия таратылған, таңдайтын орган жоқ. Орынға кім отырады? Заңда айтылмаған.",
    "{list}: партии больше нет, и выбирать некому. Кто занимает место? Закон не говорит.",
    "{list}: the party is dissolved and has no organ that could choose. Who follows? The law does not say.",
  ),
  "held-before": silent(
    "{person} бұрын мандатынан айырылған ({ground}). Оған қайта мандат беруге бола ма? Заңда айтылмаған.",
    "{person}: мандат уже был и утрачен ({ground}). Можно ли передать его снова? Закон не говорит.",
    "{person} held a mandate and lost it ({ground}). May it be given again? The law does not say.",
  ),
  "post-deadline": silent(
    "{person}: лауазымнан қай күнге дейін босау керек? Мерзім неден басталатыны айтылмаған.",
    "{person}: до какого дня нужно оставить должность? От чего считается срок, не сказано.",
    "{person}: until when has the post to be given up? From what the days are counted is not said.",
  ),
  "other-lists": silent(
    "{list} тізімінде ешкім қалмаған, орын өзге тізімдерге өтеді. Қайсысына? Бұл ережелер оны шешпейді.",
    "В списке {list} никого не осталось, место переходит другим спискам. Каким? Эти правила этого не решают.",
    "Nobody is left on {list} and the seat goes to other lists. To which? These rules do not decide it.",
  ),
  "quota-exhausted": silent(
    "{list}: квотаға қажет адам тізімде қалмаған ({seats} мандаттан {most}, қажеті {need}). Орынға кім отырады? Заңда айтылмаған.",
    "{list}: людей, которых требует квота, в списке не осталось ({most} из {seats} мандатов, нужно {need}). Кто занимает место? Закон не говорит.",
    "{list}: nobody whom the quota needs is left on the list ({most} of {seats} mandates, needed: {need}). Who follows? The law does not say.",
  ),
} as const;
