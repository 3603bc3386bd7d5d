import { no } from "./refusal-text.ts";

/** What is said when a mandate cannot be lost, passed on, registered or referred; `{name}` stands for a word. */
export const HOLDING_REFUSALS = {
  "holds-none": no("{person}: мандаты жоқ.", "{person}: мандата нет.", "{person} holds no mandate."),
  "unknown-ground": no(
    "{ground} деген негіз бұл заңда жоқ.",
    "Основания {ground} в этом законе нет.",
    "This law has no ground {ground}.",
  ),
  "post-in-time": no(
    "{person}: үйлеспейтін лауазымнан {last} күнін қоса алғанда босай алады.",
    "{person}: оставить несовместимую должность можно по {last} включительно.",
    "{person} may give up the post up to and including {last}.",
  ),
  "post-given-up": no(
    "{person}: лауазымнан {day} күні босаған.",
    "{person}: должность оставлена {day}.",
    "{person} gave up the post on {day}.",
  ),
  "post-late": no(
    "{person}: лауазымнан {day} күні босаған, ал мерзім {last} күні аяқталған.",
    "{person}: должность оставлена {day}, а срок истёк {last}.",
    "{person} gave up the post on {day}; the time ended on {last}.",
  ),
  "no-post-rule": no(
    "Бұл ережелерде үйлеспейтін лауазымдар туралы норма жоқ.",
    "В этих правилах нет нормы о несовместимых должностях.",
    "These rules say nothing of posts that a deputy has to give up.",
  ),
  "nothing-vacant": no(
    "{list} тізімінде босаған орын жоқ.",
    "У списка {list} нет освободившегося места.",
    "No seat of {list} is free to pass on.",
  ),
  "not-vacant": no(
    "{list} тізімінде {person} босатқан орын жоқ.",
    "У списка {list} нет места, которое освободил(а) {person}.",
    "No free seat of {list} was left by {person}.",
  ),
  exhausted: no(
    "{list} тізімінде ешкім қалмаған: орын бос қалады.",
    "В списке {list} никого не осталось: место остаётся вакантным.",
    "Nobody is left on {list}: the seat stays vacant.",
  ),
  "list-has-people": no(
    "{list} тізімінде тағы {left} адам бар: орын бос қалмайды.",
    "В списке {list} остаётся человек: {left}; место не остаётся вакантным.",
    "{left} people are left on {list}: the seat does not stay vacant.",
  ),
  "not-next": no(
    "Кезек {next} дегендікі, {person} емес.",
    "По очереди следует {next}, а не {person}.",
    "{next} follows by the order, not {person}.",
  ),
  "party-chooses": no(
    "Бұл заңда орынға кім отыратынын партияның басшы органы таңдайды.",
    "По этому закону того, кто займёт место, выбирает руководящий орган партии.",
    "In this law the party's organ chooses who follows.",
  ),
  "order-decides": no(
    "Бұл заңда орын кезектегі адамға өтеді: партия таңдамайды.",
    "По этому закону место переходит к следующему по очереди: партия не выбирает.",
    "In this law the next in the order follows: the party does not choose.",
  ),
  "no-reorder": no(
    "Бұл ережелерде партия тізімнің ретін өзгерте алатыны айтылмаған.",
    "По этим правилам партия не меняет порядок списка.",
    "By these rules the party cannot change the order.",
  ),
  "papers-missing": no(
    "Ретті өзгерту үшін партияның хаты мен хаттамадан үзінді қажет.",
    "Для изменения порядка нужны письмо партии и выписка из протокола.",
    "To change the order the party's letter and an extract of the minutes are needed.",
  ),
  suspended: no(
    "Тіркеу тоқтатылған: нәтиже бойынша жүгіну бар ({court}, {day}).",
    "Регистрация приостановлена: по результату есть обращение ({court}, {day}).",
    "Registration is suspended: the result was referred ({court}, {day}).",
  ),
  "registered-already": no(
    "{person}: {day} күні тіркелген.",
    "{person}: регистрация уже состоялась {day}.",
    "{person} was registered on {day} already.",
  ),
  "nobody-to-register": no(
    "Тіркелмеген депутат жоқ.",
    "Регистрировать некого: все, у кого есть мандат, зарегистрированы.",
    "There is nobody to register: everyone with a mandate is registered.",
  ),
  "no-referral-rule": no(
    "Бұл ережелерде нәтиже бойынша жүгіну туралы норма жоқ.",
    "В этих правилах нет нормы об обращении по результату выборов.",
    "These rules say nothing of a referral of the result.",
  ),
  "not-a-referrer": no(
    "Заң бойынша {who} жүгіне алмайды.",
    "По закону с обращением не может выступить: {who}.",
    "The law does not let {who} refer the result.",
  ),
  "too-few-deputies": no(
    "Жүгінген депутат саны {count}, ал {of} депутаттың бестен бірі қажет.",
    "Обратилось депутатов: {count}, а нужна пятая часть от {of}.",
    "{count} deputies refer the result; a fifth of {of} is needed.",
  ),
  "referral-late": no(
    "Жүгіну күні {day}, ал мерзім {last} күні аяқталған.",
    "Обращение от {day}, а срок истёк {last}.",
    "Referred on {day}; the time ended on {last}.",
  ),
  "nothing-referred": no(
    "Шешілмеген жүгіну жоқ.",
    "Нерассмотренного обращения нет.",
    "No referral is waiting for a decision.",
  ),
  "units-missing": no(
    "Нәтиженің күші қай бірліктерде жойылғаны көрсетілмеген.",
    "Не указано, в каких единицах отменён результат.",
    "It is not stated in which units.",
  ),
  "no-repeat-rule": no(
    "Бұл ережелерде мұндай қайталама дауыс беру немесе сайлау жоқ.",
    "В этих правилах нет такого повторного голосования или повторных выборов.",
    "These rules have no such repeat voting or repeat election.",
  ),
} as const;
