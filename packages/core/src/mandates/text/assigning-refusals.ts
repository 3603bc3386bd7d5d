import { no } from "./refusal-text.ts";

/** What is said when the seats of a result cannot be given to people; `{name}` stands for a word. */
export const ASSIGNING_REFUSALS = {
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
  "sits-elsewhere": no(
    "{person}: палатаның тізіммен сайланбайтын бөлігінде депутат.",
    "{person}: уже депутат от той части палаты, которую избирают не по спискам.",
    "{person} has a seat already, in a part of the chamber that is not elected by lists.",
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
} as const;
