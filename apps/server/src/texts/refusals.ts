import { defineMessages } from "@dauys/language";

/** What the server says where it does not do what it was asked. */
export const refusalTexts = defineMessages({
  "not-found": {
    kk: "Мұндай бет немесе деректер жоқ. Мекенжайды тексеріңіз.",
    ru: "Такой страницы или таких данных нет. Проверьте адрес.",
    en: "There is no such page or data. Check the address.",
  },
  "sign-in": {
    kk: "Алдымен жүйеге кіріңіз.",
    ru: "Сначала войдите в систему.",
    en: "Sign in first.",
  },
  "not-allowed": {
    kk: "Рөліңіз немесе аумағыңыз бұған рұқсат бермейді. Қажет болса, әкімшіге хабарласыңыз.",
    ru: "Ваша роль или ваша территория этого не позволяет. Если это нужно, обратитесь к администратору.",
    en: "Your role, or the territory it is held for, does not allow this. Ask the administrator if you need it.",
  },
  "bad-request": {
    kk: "Сұрау түсініксіз: {problem}.",
    ru: "Запрос непонятен: {problem}.",
    en: "The request cannot be read: {problem}.",
  },
  "other-origin": {
    kk: "Сұрау басқа сайттан келді, сондықтан орындалмады.",
    ru: "Запрос пришёл с другого сайта и не выполнен.",
    en: "The request came from another site and was not carried out.",
  },
  csrf: {
    kk: "Бет ескірген. Оны қайта жүктеп, әрекетті қайталаңыз.",
    ru: "Страница устарела. Загрузите её заново и повторите действие.",
    en: "The page is out of date. Load it again and repeat what you did.",
  },
  "too-large": {
    kk: "Жіберілгені тым үлкен: ең көбі {most} байт.",
    ru: "Отправленное слишком велико: не больше {most} байт.",
    en: "What was sent is too large: at most {most} bytes.",
  },
  "broken-off": {
    kk: "Байланыс сұрау толық жетпей үзілді.",
    ru: "Соединение оборвалось до того, как запрос дошёл целиком.",
    en: "The connection ended before all of the request had arrived.",
  },
  "wrong-type": {
    kk: "Мұндай түрдегі деректер қабылданбайды. Қабылданатыны: {types}.",
    ru: "Данные такого вида не принимаются. Принимаются: {types}.",
    en: "Data of this kind is not taken. Taken are: {types}.",
  },
  "too-many": {
    kk: "Бұл сеанстан сұраулар тым жиі. {seconds} секундтан кейін қайталаңыз.",
    ru: "Из этого сеанса слишком много запросов. Повторите через {seconds} с.",
    en: "Too many requests from this session. Try again in {seconds} s.",
  },
  unavailable: {
    kk: "Дерекқорға қазір қол жеткізілмейді. Тергеніңіз осы бетте сақталды; біраздан кейін қайталаңыз.",
    ru: "База данных сейчас недоступна. Набранное осталось на этой странице; повторите чуть позже.",
    en: "The database cannot be reached right now. What you typed is still on this page; try again shortly.",
  },
  failed: {
    kk: "Серверде қате шықты. Тергеніңіз осы бетте сақталды. Қайталанса, операторға мына нөмірді айтыңыз: {id}.",
    ru: "На сервере ошибка. Набранное осталось на этой странице. Если повторится, назовите оператору номер: {id}.",
    en: "The server failed. What you typed is still on this page. If it happens again, tell the operator this number: {id}.",
  },
  stopping: {
    kk: "Сервер тоқтап жатыр. Бірнеше секундтан кейін қайталаңыз.",
    ru: "Сервер останавливается. Повторите через несколько секунд.",
    en: "The server is stopping. Try again in a few seconds.",
  },
});
