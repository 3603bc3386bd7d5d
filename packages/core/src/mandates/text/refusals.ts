import type { Trilingual } from "../../rules/index.ts";

interface RefusalText {
  /** The law does not answer: no step of ours does either. */
  readonly silent: boolean;
  readonly text: Trilingual;
}

const no = (kk: string, ru: string, en: string): RefusalText => ({ silent: false, text: { kk, ru, en } });
const silent = (kk: string, ru: string, en: string): RefusalText => ({ silent: true, text: { kk, ru, en } });

/** What is said when a step from seats to deputies is not allowed; `{name}` stands for a word. */
export const REFUSALS = {
  "no-result": no(
    "Сайлау нәтижесі әлі анықталған жоқ.",
    "Результат выборов ещё не установлен.",
    "The result is not established yet.",
  ),
  "result-annulled": no(
    "Сайлау нәтижесінің күші жойылған: мандат берілмейді.",
    "Результат выборов отменён: мандаты по нему не передаются.",
    "The result is annulled: nobody gets a mandate by it.",
  ),
  "result-stands": no(
    "Сайлау нәтижесі күшінде: оның күші жойылған жоқ.",
    "Результат выборов остаётся в силе: он не отменён.",
    "The result stands: it was not annulled.",
  ),
  "assigned-already": no(
    "{list} тізімінің мандаттары бұл нәтиже бойынша бөлінген: нәтиже енді алмастырылмайды.",
    "Мандаты списка {list} по этому результату уже распределены: заменить результат нельзя.",
    "Mandates of {list} are assigned by this result: it cannot be replaced any more.",
  ),
  "published-already": no(
    "Нәтиже {day} күні жарияланған.",
    "Результат уже опубликован {day}.",
    "The result was published on {day} already.",
  ),
  "not-published": no(
    "Нәтиже жарияланған жоқ: мерзім жарияланған күннен есептеледі.",
    "Результат не опубликован: срок считается со дня публикации.",
    "The result is not published: the days are counted from its publication.",
  ),
  "day-order": no(
    "{day} күні {earlier} күнінен бұрын болуы мүмкін емес.",
    "День {day} не может быть раньше {earlier}.",
    "{day} cannot lie before {earlier}.",
  ),
  "no-day": no("{day} деген күн жоқ.", "Дня {day} не существует.", "There is no day {day}."),
  "unknown-list": no("{list} деген тізім жоқ.", "Списка {list} нет.", "There is no list {list}."),
  "list-twice": no("{list} тізімі екі рет аталған.", "Список {list} назван дважды.", "The list {list} stands twice."),
  "person-twice": no(
    "{person} екі кандидат ретінде тұр: {list} және {other}.",
    "{person} значится кандидатом дважды: {list} и {other}.",
    "{person} is a candidate twice: {list} and {other}.",
  ),
  "nothing-open": no(
    "{list} тізімінің мандаттары түгел бөлінген.",
    "Все мандаты списка {list} уже распределены.",
    "All mandates of {list} are assigned.",
  ),
  "order-binds": no(
    "Бұл заңда тізімнің өз реті міндетті: партия сайлаудан кейін шешпейді.",
    "По этому закону обязателен порядок самого списка: после выборов партия не решает.",
    "In this law the order of the list binds: the party decides nothing after the election.",
  ),
  "decision-missing": no(
    "Партияның шешімі көрсетілмеген: қай орган, қай күні.",
    "Не указано решение партии: какой орган и когда его принял.",
    "The party's decision is not stated: of which organ, and when.",
  ),
  "people-missing": no(
    "Мандатты кім алатыны көрсетілмеген.",
    "Не указано, кто получает мандаты.",
    "It is not stated who gets the mandates.",
  ),
  "decision-late": no(
    "Шешім {date} күні қабылданған, ал партияның мерзімі {last} күні аяқталған.",
    "Решение принято {date}, а срок партии истёк {last}.",
    "The decision is of {date}; the party had until {last}.",
  ),
  "fallback-early": no(
    "Партия {last} күнін қоса алғанда шеше алады: қосалқы тәртіп содан кейін ғана қолданылады.",
    "Партия может решать по {last} включительно: запасной порядок применяется только потом.",
    "The party may decide up to and including {last}: only then does the law's fallback apply.",
  ),
  "too-many": no(
    "{named} адам аталған, ал бос орын {open}.",
    "Названо людей: {named}, а свободных мест: {open}.",
    "{named} people are named for {open} open seats.",
  ),
  "named-twice": no("{person} екі рет аталған.", "{person}: назван(а) дважды.", "{person} is named twice."),
  "not-on-list": no(
    "{person} {list} тізімінде жоқ.",
    "{person}: в списке {list} такого человека нет.",
    "{person} is not on the list {list}.",
  ),
  excluded: no(
    "{person} {list} тізімінен шығарылған.",
    "{person}: исключён(а) из списка {list}.",
    "{person} was taken off the list {list}.",
  ),
  "lost-for-good": no(
    "{person} мандатынан айырылған ({ground}): тізімнен қайта мандат алмайды.",
    "{person}: мандат утрачен ({ground}), и второй раз по списку он не передаётся.",
    "{person} lost a mandate ({ground}) and cannot be given one of the list again.",
  ),
  "sits-already": no(
    "{person} {list} тізімінен депутат болып отыр.",
    "{person}: уже занимает место от списка {list}.",
    "{person} has a seat already, for {list}.",
  ),
  "people-differ": no(
    "Жазбада аталған адамдар қосалқы тәртіп беретін адамдардан өзге: {place}-орында {computed} болуға тиіс.",
    "Названные люди расходятся с запасным порядком закона: на месте {place} должно стоять {computed}.",
    "The people named are not those of the law's fallback: place {place} is that of {computed}.",
  ),
  "no-kazakh-name": no(
    "{person}: аты-жөні қазақша жазылмаған, ал тәртіп мемлекеттік тілдің әліпбиі бойынша.",
    "{person}: нет написания имени на казахском, а порядок идёт по алфавиту государственного языка.",
    "{person}: the name is not written in Kazakh, and the order is that of the state language's alphabet.",
  ),
  "quota-missed": no(
    "{list}: {seats} мандаттан квотаға жататын адам {most}, қажеті {need}.",
    "{list}: из {seats} мандатов в счёт квоты идёт {most}, нужно не меньше {need}.",
    "{list}: of {seats} mandates {most} count towards the quota; needed: {need}.",
  ),
  "nothing-to-answer": no(
    "Бұл жерде заң үнсіз емес ({question}): өзге органның шешімі қажет емес.",
    "Здесь закон не молчит ({question}): решение иного органа не нужно.",
    "The law is not silent here ({question}): no authority's decision is asked for.",
  ),
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
    "Бұл ережелерде нәтижеге шағым жасап жүгіну туралы норма жоқ.",
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
    "В списке {list} никого не осталось, место переходит другим спискам. Которому? Эти правила этого не решают.",
    "Nobody is left on {list} and the seat goes to other lists. To which? These rules do not decide it.",
  ),
} as const;
