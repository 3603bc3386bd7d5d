import type { Trilingual } from "../../../rules/index.ts";

const text = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** What is said when an entry on parties, candidates, lists or ballots is refused; `{name}` stands for a value. */
export const NOMINATION_REFUSALS = {
  "party-known": text(
    "{party} партиясы журналда бар.",
    "Партия {party} уже внесена.",
    "The party {party} stands in the record already.",
  ),
  "unknown-party": text(
    "{party} партиясы журналда жоқ: алдымен party-registered керек.",
    "Партии {party} в журнале нет: сначала нужна запись party-registered.",
    "There is no party {party}: it needs a party-registered first.",
  ),
  "party-is-absent": text(
    "{entry}-жазба бойынша {party} партиясы сайлауға қатыспайды.",
    "По записи {entry} партия {party} в выборах не участвует.",
    "By entry {entry} the party {party} does not stand.",
  ),
  "party-stands": text(
    "{party} партиясы {list} тізімін берген: ол сайлауға қатысады.",
    "Партия {party} подала список {list}: она участвует в выборах.",
    "The party {party} has handed in the list {list}: it stands.",
  ),
  "primary-known": text(
    "{primary} праймеризі {entry}-жазбада тұр.",
    "Праймериз {primary} уже внесены записью {entry}.",
    "The primary {primary} stands in entry {entry}.",
  ),
  "unknown-primary": text(
    "{primary} праймеризі журналда жоқ: алдымен primary-opened керек.",
    "Праймериз {primary} в журнале нет: сначала нужна запись primary-opened.",
    "There is no primary {primary}: it needs a primary-opened first.",
  ),
  "bad-primary": text(
    "Праймериз деректері жарамсыз: {problem}.",
    "Данные праймериз непригодны: {problem}.",
    "This does not fit a primary: {problem}.",
  ),
  "primary-closed": text(
    "{primary} праймеризі бойынша {entry}-жазба бар: енді бұл өзгермейді.",
    "По праймериз {primary} есть запись {entry}: это больше не меняется.",
    "Entry {entry} stands for the primary {primary}: this does not change any more.",
  ),
  "primary-votes": text(
    "{unit} хаттамасы: {problem}",
    "Протокол {unit}: {problem}",
    "The protocol of {unit}: {problem}",
  ),
  "primary-choice": text(
    "{primary} праймеризінің таңдауы өзге: {problem}",
    "Выбор праймериз {primary} иной: {problem}",
    "The choice of the primary {primary} is another one: {problem}",
  ),
  "candidate-number": text(
    "{list} тізімінің келесі кандидаты {next}-нөмірлі болуға тиіс, {number} емес.",
    "Следующий кандидат списка {list} должен иметь номер {next}, а не {number}.",
    "The next candidate of the list {list} has the number {next}, not {number}.",
  ),
  "candidate-known": text(
    "{person} адамы {list} тізімінде {entry}-жазбадан бері тұр.",
    "{person} уже есть в списке {list}: запись {entry}.",
    "{person} stands on the list {list} since entry {entry}.",
  ),
  "list-submitted": text(
    "{list} тізімі {entry}-жазбамен тапсырылған: кандидат қосылмайды, екінші рет тапсырылмайды.",
    "Список {list} уже подан записью {entry}: кандидаты не добавляются, второй раз он не подаётся.",
    "The list {list} was handed in by entry {entry}: nobody is added to it, and it is not handed in twice.",
  ),
  "list-size": text(
    "{list} тізімінде {found} кандидат бар, {stated} деп көрсетілген.",
    "В списке {list} кандидатов {found}, а указано {stated}.",
    "The list {list} has {found} candidates, not {stated}.",
  ),
  "list-root": text(
    "{list} тізіміндегі кандидаттардың хеші {found}, көрсетілгені {stated}.",
    "Хеш кандидатов списка {list} — {found}, а указан {stated}.",
    "The hash of the candidates of {list} is {found}, not {stated}.",
  ),
  "not-submitted": text(
    "{list} тізімі тапсырылмаған: алдымен кандидаттары мен list-submitted керек.",
    "Список {list} не подан: сначала нужны его кандидаты и запись list-submitted.",
    "The list {list} was not handed in: it needs its candidates and a list-submitted first.",
  ),
  "list-without-people": text(
    "{list} тізімі кандидаттарсыз тіркелген: мұндай журналда кандидаттар жазылмайды.",
    "Список {list} зарегистрирован без кандидатов: в таком журнале кандидаты не указываются.",
    "The list {list} is registered without its people: such a record names no candidates.",
  ),
  "submitted-later": text(
    "{list} тізімі {time} тапсырылған делінген, ал бұл жазба {at} жасалған.",
    "Указано, что список {list} подан {time}, но эта запись сделана {at}.",
    "The list {list} is said to be handed in at {time}, and this entry was made at {at}.",
  ),
  "list-name": text(
    "{list} тізімі басқа атаумен тапсырылған: {name}.",
    "Список {list} подан под другим названием: {name}.",
    "The list {list} was handed in under another name: {name}.",
  ),
  "list-ended": text(
    "{list} тізімі {entry}-жазбамен шығарылған.",
    "Список {list} выбыл по записи {entry}.",
    "The list {list} was taken away by entry {entry}.",
  ),
  "list-was-refused": text(
    "{list} тізімін тіркеуден {entry}-жазбамен бас тартылған: шешімді (authority) көрсету керек.",
    "В регистрации списка {list} отказано записью {entry}: нужно указать решение (authority).",
    "The list {list} was refused by entry {entry}: registering it needs the decision (authority).",
  ),
  "list-errors": text(
    "{list} тізімінде {code} қатесі бар: {finding}",
    "В списке {list} ошибка {code}: {finding}",
    "The list {list} has the error {code}: {finding}",
  ),
  "list-warnings": text(
    "{list} тізімінің {code} ескертуі себебімен қабылданбаған (accepted): {finding}",
    "Предупреждение {code} о списке {list} не принято с указанием причины (accepted): {finding}",
    "The warning {code} about the list {list} is not accepted with a reason (accepted): {finding}",
  ),
  "no-such-finding": text(
    "{list} тізімін тексеру {code} дегенді таппаған.",
    "Проверка списка {list} не находит {code}.",
    "The checks of the list {list} do not find {code}.",
  ),
  "unknown-candidate": text(
    "{list} тізімінде {person} деген адам жоқ.",
    "В списке {list} нет {person}.",
    "Nobody on the list {list} is {person}.",
  ),
  "candidate-gone": text(
    "{person} тізімнен {entry}-жазбамен шығарылған.",
    "{person} исключён(а) из списка записью {entry}.",
    "{person} was taken off the list by entry {entry}.",
  ),
  "list-still-stands": text(
    "{list} тізімінен заң айтқаннан артық адам шықпаған: тіркеудің күшін жою үшін шешім (authority) керек.",
    "Из списка {list} выбыло не больше, чем допускает закон: для отмены регистрации нужно решение (authority).",
    "No more people have left the list {list} than the law allows: to cancel it needs a decision (authority).",
  ),
  "lists-frozen": text(
    "{since} бастап дауыс беру күніне дейін тізімдерден ешкім және ештеңе алынбайды.",
    "С {since} до дня голосования из списков никто не исключается и списки не отменяются.",
    "From {since} until election day nobody and nothing is taken off the lists.",
  ),
  "ballot-order": text(
    "Бюллетеньдегі рет тұрған тізімдердің бәрін бір-бір реттен қамтуға тиіс: {lists}.",
    "Порядок в бюллетене должен называть каждый список один раз: {lists}.",
    "The order on the ballot names each list that stands once: {lists}.",
  ),
  "ballot-drawn": text(
    "Бюллетеньдегі рет {entry}-жазбада тұр.",
    "Порядок в бюллетене уже определён записью {entry}.",
    "The order on the ballot stands in entry {entry}.",
  ),
  "ballots-differ": text(
    "Заң бойынша бюллетень саны {found}, көрсетілгені {stated}; басқа сан болса, себебін (note) жазыңыз.",
    "По закону бюллетеней {found}, а указано {stated}; если число иное, укажите причину (note).",
    "By law there are {found} ballots, not {stated}; give the reason (note) where the number is another.",
  ),
  "no-assembly": text(
    "Ережелерде ассамблея сайлайтын орын жоқ немесе олардың саны айтылмаған.",
    "По правилам ассамблея никого не избирает, или число мест не названо.",
    "By these rules no assembly elects anybody, or they do not say how many.",
  ),
  mandate: text("{problem} ({code})", "{problem} ({code})", "{problem} ({code})"),
} as const satisfies Readonly<Record<string, Trilingual>>;
