import type { Trilingual } from "./cited.ts";

const say = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/**
 * What the deadlines of elections are about, by their ids. A law whose deadline has one of these ids need not say it again: a
 * whole law has to fit into one entry of a record.
 */
export const DEADLINE_NAMES: Readonly<Record<string, Trilingual>> = {
  "election-called": say(
    "Кезекті сайлау тағайындалады",
    "Назначение очередных выборов",
    "A regular election is called",
  ),
  "election-held": say("Кезекті сайлау өткізіледі", "Проведение очередных выборов", "A regular election is held"),
  "early-election-held": say(
    "Кезектен тыс сайлау өткізіледі",
    "Проведение внеочередных выборов",
    "An early election is held",
  ),
  "advisory-delegates": say(
    "Комиссияда өкілі жоқ партиялар кеңесші дауыс құқығы бар өкіл жібереді",
    "Партии без представителя в комиссии делегируют представителя с совещательным голосом",
    "Parties without a member of a commission delegate an adviser to it",
  ),
  "precinct-borders": say(
    "Сайлаушыларға учаскелердің шекаралары хабарланады",
    "Оповещение избирателей о границах участков",
    "Voters are told the borders of precincts",
  ),
  "nomination-ends": say("Партиялық тізімдерді ұсыну", "Выдвижение партийных списков", "Nomination of party lists"),
  "registration-ends": say(
    "Партиялық тізімдерді тіркеу",
    "Регистрация партийных списков",
    "Registration of party lists",
  ),
  "assembly-nomination": say(
    "Ассамблея Кеңесі кандидаттарды ұсынады",
    "Выдвижение кандидатов Советом Ассамблеи",
    "The Council of the Assembly nominates candidates",
  ),
  "assembly-registration": say(
    "Ассамблея Кеңесі ұсынған кандидаттарды тіркеу",
    "Регистрация кандидатов, выдвинутых Советом Ассамблеи",
    "Registration of candidates nominated by the Council of the Assembly",
  ),
  "assembly-place": say(
    "Дауыс беру орны Орталық сайлау комиссиясына хабарланады",
    "Уведомление Центральной избирательной комиссии о месте голосования в Ассамблее",
    "The Central Election Commission is told where the Assembly votes",
  ),
  "list-published": say(
    "Тіркелген тізім туралы хабар жарияланады",
    "Публикация сообщения о регистрации списка",
    "The registration of a list is published",
  ),
  "assembly-list-published": say(
    "Ассамблея Кеңесі ұсынған кандидаттардың тіркелгені жарияланады",
    "Публикация сообщения о регистрации кандидатов от Ассамблеи",
    "The registration of the Assembly’s candidates is published",
  ),
  "declarations-checked": say(
    "Тізімдегі адамдар мен жұбайларының декларациялары тексеріледі",
    "Проверка деклараций лиц из списка и их супругов",
    "Declarations of the people on a list and their spouses are checked",
  ),
  "assembly-declarations-checked": say(
    "Ассамблея кандидаттары мен жұбайларының декларациялары тексеріледі",
    "Проверка деклараций кандидатов от Ассамблеи и их супругов",
    "Declarations of the Assembly’s candidates and their spouses are checked",
  ),
  "list-refusal-appeal": say(
    "Тізімді тіркеуден бас тартуға немесе тіркеудің күшін жоюға шағым беру",
    "Обжалование отказа в регистрации списка или её отмены",
    "Appeal against refusing or cancelling the registration of a list",
  ),
  "list-refusal-decided": say(
    "Тізім туралы шағым бойынша шешім",
    "Решение по жалобе о списке",
    "Decision on the appeal about a list",
  ),
  "assembly-refusal-appeal": say(
    "Ассамблея кандидатын тіркеуден бас тартуға немесе тіркеудің күшін жоюға шағым беру",
    "Обжалование отказа в регистрации кандидата от Ассамблеи или её отмены",
    "Appeal against refusing or cancelling the registration of a candidate of the Assembly",
  ),
  "assembly-refusal-decided": say(
    "Ассамблея кандидаты туралы шағым бойынша шешім",
    "Решение по жалобе о кандидате от Ассамблеи",
    "Decision on the appeal about a candidate of the Assembly",
  ),
  "list-withdrawal": say(
    "Партия тізімін кері шақырып ала алады",
    "Партия может отозвать список",
    "A party may withdraw its list",
  ),
  "removal-bar": say(
    "Тізімді тіркеудің күшін жоюға, қалпына келтіруге, тізімнен адам шығаруға болмайды",
    "Нельзя отменить или восстановить регистрацию списка, исключить из него",
    "No list is cancelled or restored and nobody is taken off one",
  ),
  "assembly-removal-bar": say(
    "Ассамблея кандидатын тіркеудің күшін жоюға немесе қалпына келтіруге болмайды",
    "Нельзя отменить или восстановить регистрацию кандидата от Ассамблеи",
    "No registration of a candidate of the Assembly is cancelled or restored",
  ),
  campaign: say("Сайлау алдындағы үгіт", "Предвыборная агитация", "The campaign"),
  "campaign-silence": say("Үгіт жүргізуге тыйым салынады", "Агитация запрещена", "Campaigning is forbidden"),
  "polls-bar": say(
    "Интернетте сауалнама нәтижелерін, болжамдар мен зерттеулерді жариялауға болмайды",
    "Нельзя публиковать в Интернете опросы, прогнозы и исследования о выборах",
    "Polls, forecasts and other studies of the election are not published on the Internet",
  ),
  "fund-operations": say(
    "Сайлау қорларының шоттары бойынша операциялар",
    "Операции по счетам избирательных фондов",
    "Operations on the accounts of election funds",
  ),
  "fund-report": say(
    "Сайлау қорының пайдаланылуы туралы есеп",
    "Отчёт об использовании избирательного фонда",
    "Report on the use of the election fund",
  ),
  "fund-published": say(
    "Сайлау қорларына түскен ақша туралы ақпарат жарияланады",
    "Публикация сведений о поступлениях в избирательные фонды",
    "What the election funds received is published",
  ),
  "voters-elsewhere": say(
    "Тұрақты жерінде дауыс бере алмайтын сайлаушы болатын жеріндегі тізімге жазылуды сұрайды",
    "Избиратель, который не сможет голосовать по месту регистрации, просит включить его в список по месту пребывания",
    "A voter who will be elsewhere asks to be listed there",
  ),
  "voter-lists-handed": say(
    "Сайлаушылар тізімдері учаскелік комиссияларға беріледі",
    "Передача списков избирателей участковым комиссиям",
    "Voter lists are handed to precinct commissions",
  ),
  "voter-lists-shown": say(
    "Тұрғылықты жер бойынша тізімдер сайлаушыларға таныстыруға ұсынылады",
    "Списки по месту жительства представляются избирателям для ознакомления",
    "Voter lists of places of residence are open to voters",
  ),
  "special-voter-lists-shown": say(
    "Әскери бөлімдердегі, ауруханалардағы, шетелдегі және сол сияқты учаскелердің тізімдері ұсынылады",
    "Списки участков в воинских частях, больницах, за рубежом и подобных представляются для ознакомления",
    "Voter lists of stations in military units, hospitals, abroad and the like are open to voters",
  ),
  "voting-notice": say(
    "Дауыс беру уақыты мен орны хабарланады",
    "Оповещение о времени и месте голосования",
    "Time and place of voting are announced",
  ),
  "early-close-list": say(
    "Дауыс беруді ерте аяқтай алатын учаскелердің тізбесі бекітіледі",
    "Утверждение перечня участков, где голосование может закончиться раньше",
    "The list of stations that may close early is approved",
  ),
  "voting-hours-changed": say(
    "Дауыс берудің өзге уақыты туралы шешім қабылданып, хабарланады",
    "Решение об ином времени голосования принимается и доводится до избирателей",
    "Other hours of voting are decided and announced",
  ),
  "foreign-accreditation": say(
    "Шетелдік байқаушыларды аккредиттеу",
    "Аккредитация иностранных наблюдателей",
    "Accreditation of foreign observers",
  ),
  "ballots-delivered": say(
    "Бюллетеньдер учаскелік комиссияларға жеткізіледі",
    "Доставка бюллетеней участковым комиссиям",
    "Ballots are delivered to precinct commissions",
  ),
  "absentee-certificates": say(
    "Есептен шығару куәліктерін беру",
    "Выдача открепительных удостоверений",
    "Absentee certificates are given out",
  ),
  "home-voting-requests": say(
    "Болатын жерінде дауыс беру туралы өтініштер",
    "Просьбы о голосовании по месту пребывания",
    "Requests to vote where one is",
  ),
  voting: say("Дауыс беру", "Голосование", "Voting"),
  "count-ends": say(
    "Учаскедегі дауыстарды санау аяқталады",
    "Завершение подсчёта голосов на участке",
    "The count at the station ends",
  ),
  "recount-on-request": say(
    "Сенім білдірілген адамның өтініші бойынша қайта санау",
    "Повторный подсчёт по заявлению доверенного лица",
    "Recount at the request of a proxy",
  ),
  "recount-by-higher": say(
    "Жоғары тұрған комиссияның шешімі бойынша қайта санау",
    "Повторный подсчёт по решению вышестоящей комиссии",
    "Recount ordered by a higher commission",
  ),
  "copy-posted": say(
    "Хаттама көшірмесі учаскеде ілулі тұрады",
    "Копия протокола вывешена на участке",
    "A copy of the protocol hangs at the station",
  ),
  "preliminary-result": say(
    "Алдын ала нәтижелер жарияланады",
    "Объявление предварительных результатов",
    "Preliminary results are announced",
  ),
  "lower-territorial-protocols": say(
    "Аумақтық комиссиялардың хаттамалары жоғары тұрған аумақтық комиссияға жіберіледі",
    "Протоколы территориальных комиссий пересылаются вышестоящим территориальным",
    "Territorial protocols are sent to the territorial commission above",
  ),
  "territorial-protocols": say(
    "Аумақтық комиссиялардың хаттамалары Орталық сайлау комиссиясына жіберіледі",
    "Протоколы территориальных комиссий пересылаются в Центральную избирательную комиссию",
    "Territorial protocols are sent to the Central Election Commission",
  ),
  "assembly-protocol": say(
    "Ассамблеядағы дауыс беру хаттамасы Орталық сайлау комиссиясына жіберіледі",
    "Протокол голосования в Ассамблее пересылается в Центральную избирательную комиссию",
    "The protocol of the Assembly’s vote is sent to the Central Election Commission",
  ),
  result: say(
    "Орталық сайлау комиссиясы сайлау қорытындыларын анықтайды",
    "Центральная избирательная комиссия устанавливает итоги выборов",
    "The Central Election Commission establishes the result",
  ),
  message: say(
    "Сайлау қорытындылары туралы хабар жарияланады",
    "Публикация сообщения об итогах выборов",
    "The message on the result is published",
  ),
  mandates: say(
    "Партияның басшы органы мандаттарды бөлу кезектілігін айқындайды",
    "Руководящий орган партии определяет очередность распределения мандатов",
    "The party’s governing body decides who takes the seats",
  ),
  "referral-council": say(
    "Конституциялық Кеңеске жүгіну",
    "Обращение в Конституционный Совет",
    "Referral to the Constitutional Council",
  ),
  "referral-court": say(
    "Конституциялық Сотқа жүгіну",
    "Обращение в Конституционный Суд",
    "Referral to the Constitutional Court",
  ),
  "incompatible-posts": say(
    "Сайланған депутат қоса атқаруға болмайтын міндеттерден бас тартқаны туралы өтініш береді",
    "Избранный депутат заявляет о сложении несовместимых обязанностей",
    "An elected deputy states giving up incompatible posts",
  ),
  "first-session": say(
    "Парламенттің бірінші сессиясы шақырылады",
    "Созыв первой сессии Парламента",
    "The first session of Parliament is convened",
  ),
  "repeat-voting": say(
    "Қайта дауыс беру, егер тағайындалса",
    "Повторное голосование, если назначено",
    "Repeat voting, if ordered",
  ),
  "repeat-election": say(
    "Қайта сайлау, егер тағайындалса",
    "Повторные выборы, если назначены",
    "A repeat election, if ordered",
  ),
  "complaint-filed": say(
    "Комиссияның шешіміне, әрекетіне, әрекетсіздігіне шағым беру",
    "Обжалование решений, действий и бездействия комиссии",
    "Complaint against a decision, act or inaction of a commission",
  ),
  "complaint-decided": say(
    "Жоғары тұрған комиссия шағымды қарайды",
    "Рассмотрение жалобы вышестоящей комиссией",
    "The higher commission decides the complaint",
  ),
  "report-decided": say(
    "Комиссия заң бұзылғаны туралы өтінішті қарайды",
    "Рассмотрение комиссией заявления о нарушении",
    "The commission decides a report of a violation",
  ),
  "court-decided": say(
    "Сот немесе прокуратура өтінішті қарайды",
    "Рассмотрение заявления судом или прокуратурой",
    "The court or prosecutor decides an application",
  ),
  "police-check": say(
    "Комиссияның сұрауы бойынша мән-жайлар тексеріледі",
    "Проверка обстоятельств по обращению комиссии",
    "Facts are checked at a commission’s request",
  ),
};
