import type { Trilingual } from "../../../rules/index.ts";

const text = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** What is said when a protocol, a decision or a result is refused; `{name}` stands for a value. */
export const RESULT_REFUSALS = {
  "wrong-kind": text(
    "{unit} үшін хаттама түрі {kind} бола алмайды.",
    "Для {unit} протокол не может быть вида {kind}.",
    "A protocol of {unit} cannot be of the kind {kind}.",
  ),
  columns: text(
    "Хаттаманың бағандары нысанға сәйкес емес: {problem}.",
    "Столбцы протокола не соответствуют форме: {problem}.",
    "The columns do not fit the form: {problem}.",
  ),
  "filed-already": text(
    "{unit} хаттамасы {entry}-жазбада тұр: екінші рет тек түзету ретінде (protocol-corrected) беріледі.",
    "Протокол {unit} уже внесён записью {entry}: второй раз только как исправление (protocol-corrected).",
    "The protocol of {unit} stands in entry {entry}: a second one is only filed as a correction (protocol-corrected).",
  ),
  "not-filed": text(
    "{unit} хаттамасы әлі түспеген.",
    "Протокола {unit} ещё нет.",
    "No protocol of {unit} has been filed.",
  ),
  replaces: text(
    "{unit} бойынша соңғы хаттама {entry}-жазбада, {replaces}-жазбада емес.",
    "Последний протокол {unit} в записи {entry}, а не {replaces}.",
    "The last protocol of {unit} is entry {entry}, not {replaces}.",
  ),
  "unknown-stage": text(
    "Нысанда мөрленетін {stage} кезеңі жоқ.",
    "В форме нет закрепляемого этапа {stage}.",
    "The form has no stage {stage} that is sealed.",
  ),
  "sealed-already": text(
    "{stage} кезеңі {entry}-жазбада бекітілген.",
    "Этап {stage} уже закреплён записью {entry}.",
    "The stage {stage} was sealed in entry {entry}.",
  ),
  "stage-order": text(
    "{stage} кезеңі одан кейінгі {later} кезеңінен соң бекітілмейді.",
    "Этап {stage} не закрепляется после следующего за ним {later}.",
    "The stage {stage} cannot be sealed after {later}, which follows it.",
  ),
  "stage-figure": text(
    "{figure} көрсеткіші {stage} кезеңіне жатпайды.",
    "Показатель {figure} не относится к этапу {stage}.",
    "The figure {figure} does not belong to the stage {stage}.",
  ),
  "seal-after-protocol": text(
    "{unit} хаттамасы {entry}-жазбада түскен: енді ештеңе бекітілмейді.",
    "Протокол {unit} уже внесён записью {entry}: закреплять больше нечего.",
    "The protocol of {unit} was filed in entry {entry}: nothing is sealed after it.",
  ),
  errors: text(
    "Хаттамада қате бар ({count}): {finding} Оны тек себебін көрсетіп, кейінге қалдырып (held) тіркеуге болады.",
    "В протоколе ошибки ({count}): {finding} Внести его можно только отложенным (held), с причиной.",
    "The protocol has errors ({count}): {finding} It can be filed only as held back, with the reason (held).",
  ),
  warnings: text(
    "Ескерту қабылданбаған ({count}): {finding} Себебін жазып қабылдаңыз (accepted).",
    "Предупреждения не приняты ({count}): {finding} Примите их с письменной причиной (accepted).",
    "Warnings are not accepted ({count}): {finding} Accept each with a written reason (accepted).",
  ),
  "nothing-to-accept": text(
    "Қабылданған ескерту хаттамада жоқ: {about}.",
    "Принятого предупреждения в протоколе нет: {about}.",
    "There is no such warning to accept: {about}.",
  ),
  invalidated: text(
    "{unit} нәтижесі {entry}-жазбамен жарамсыз деп танылған.",
    "Результат {unit} признан недействительным записью {entry}.",
    "The result of {unit} was declared invalid by entry {entry}.",
  ),
  "not-voidable": text(
    "Ереже бойынша тек {of} нәтижесі жарамсыз деп танылады ({article}), ал {unit} ондай емес. Соны қамтитын бірлікті жарамсыз деп таныңыз немесе хаттаманы кідіртіп, қайта санатыңыз.",
    "По правилам недействительным признают лишь результат {of} ({article}), а {unit} не такова. Признайте недействительной единицу, где она лежит, либо удержите протокол и назначьте пересчёт.",
    "The rules let only the result of {of} be declared void ({article}), and {unit} is none. Declare void a unit in which it lies, or hold its protocol back and have it recounted.",
  ),
  "not-invalidated": text(
    "{unit} бірлігінде жарамсыз деп танылған учаске жоқ.",
    "В единице {unit} нет участков, признанных недействительными.",
    "No station in {unit} has been declared invalid.",
  ),
  "above-has-filed": text(
    "{above} жоғары тұрған хаттамасын {entry}-жазбада берген: енді түзетуді тек одан жоғары комиссия енгізеді.",
    "{above} уже подала свой протокол (запись {entry}): теперь исправление вносит только вышестоящая комиссия.",
    "{above} filed its protocol in entry {entry}: from then on only a commission above can correct.",
  ),
  "final-declared": text(
    "Түпкілікті нәтиже {entry}-жазбада жарияланған: өзгертуге {top} комиссиясының негізі (authority) қажет.",
    "Окончательный результат объявлен записью {entry}: для изменения нужно решение {top} с основанием (authority).",
    "The final result was declared in entry {entry}: a change needs {top} and its authority.",
  ),
  "not-held": text(
    "{unit} хаттамасы кейінге қалдырылмаған.",
    "Протокол {unit} не отложен.",
    "The protocol of {unit} is not held back.",
  ),
  "held-already": text(
    "{unit} хаттамасы кейінге қалдырылған.",
    "Протокол {unit} уже отложен.",
    "The protocol of {unit} is held back already.",
  ),
  "not-a-station": text("{unit} учаске емес.", "{unit} — не участок.", "{unit} is not a station."),
  contest: text(
    "Мандат бөлуге болмайды: {problem}.",
    "Мандаты распределить нельзя: {problem}.",
    "Seats cannot be distributed: {problem}.",
  ),
  "no-question": text(
    "Мандат бөлуде жеребе не шешім күтетін сұрақ жоқ.",
    "Вопроса, ждущего жребия или решения, нет.",
    "No question waits for a lot or a decision.",
  ),
  "wrong-answer": text(
    "Жауап қойылған сұраққа сай емес: {among} ішінен {seats} тізім таңдалуға тиіс ({kind}).",
    "Ответ не подходит к вопросу: из {among} выбирается списков: {seats} ({kind}).",
    "This does not answer the question: {seats} of {among} ({kind}).",
  ),
  "stations-differ": text(
    "Учаске саны: көрсетілгені {stated}, есептелгені {found} ({what}).",
    "Число участков: указано {stated}, по записям {found} ({what}).",
    "Stations: {stated} stated, {found} by the entries ({what}).",
  ),
  "totals-differ": text(
    "{what}: көрсетілгені {stated}, есептелгені {found}.",
    "{what}: указано {stated}, по записям {found}.",
    "{what}: {stated} stated, {found} by the entries.",
  ),
  "seats-differ": text(
    "{what} мандаты: көрсетілгені {stated}, ереже бойынша {found}.",
    "Мандаты {what}: указано {stated}, по правилам {found}.",
    "Seats of {what}: {stated} stated, {found} by the rules.",
  ),
  "rules-differ": text(
    "Нәтиже {stated} ережесімен есептелген, ал қолданыстағысы {found}.",
    "Результат вычислен по правилам {stated}, а действуют {found}.",
    "The result names the rules {stated}; in force are {found}.",
  ),
  "open-stations": text(
    "Түпкілікті нәтиже үшін мына учаскелер ашық: {units}. Олар without тізімінде себебімен аталуға тиіс.",
    "Для окончательного результата не хватает участков: {units}. Назовите их с причиной в without.",
    "Stations are still out or held back: {units}. A final result has to name them with the reason in without.",
  ),
  "level-differs": text(
    "{unit} хаттамасы өзінен төменгілердің қосындысына тең емес: {what}. Оны differences тізімінде себебімен атаңыз не түзетіңіз.",
    "Протокол {unit} не равен сумме нижестоящих: {what}. Исправьте или назовите его с причиной в differences.",
    "The protocol of {unit} is not the sum of what lies below it: {what}. Correct it, or name it with the reason in differences.",
  ),
  "level-agrees": text(
    "{unit} хаттамасының төменгілерден айырмасы жоқ: оны differences тізімінен алып тастаңыз.",
    "Протокол {unit} не расходится с нижестоящими: уберите его из differences.",
    "The protocol of {unit} does not differ from what lies below it: leave it out of differences.",
  ),
  "after-final": text(
    "Түпкілікті нәтиже {entry}-жазбада жарияланған.",
    "Окончательный результат уже объявлен записью {entry}.",
    "The final result was declared in entry {entry}.",
  ),
  "result-annulled": text(
    "Сот немесе кеңес нәтижені жойған: {unit} бойынша нәтиже жарамсыз деп танылмаған және қайта дауыс берілмеген.",
    "Результат отменён судом или советом: {unit} — итоги не признаны недействительными и повторного голосования не было.",
    "A court or council annulled the result: {unit} was neither declared void since nor voted in again.",
  ),
  "nothing-counted": text("Есептелген хаттама жоқ.", "Учтённых протоколов нет.", "No protocol has been counted."),
  "only-transcribed": text(
    "Мұндай жазба тек жарияланымнан көшірілген (transcribed) журналда болады.",
    "Такая запись бывает только в журнале, переписанном с публикаций (transcribed).",
    "This entry belongs only into a transcribed record.",
  ),
  "payload-known": text(
    "{payload} қосымшасы бұрын енгізілген.",
    "Вложение {payload} уже внесено.",
    "The payload {payload} is sealed already.",
  ),
  "unknown-payload": text("{payload} қосымшасы жоқ.", "Вложения {payload} нет.", "There is no payload {payload}."),
  "payload-gone": text(
    "{payload} қосымшасы {entry}-жазбамен өшірілген.",
    "Вложение {payload} стёрто записью {entry}.",
    "The payload {payload} was erased by entry {entry}.",
  ),
} as const satisfies Readonly<Record<string, Trilingual>>;
