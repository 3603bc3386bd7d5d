import { defineMessages } from "../messages.ts";

/** Sentences on the distribution by highest averages. */
export const AVERAGES = defineMessages({
  title: { kk: "Ең үлкен орташалар", ru: "Наибольшие средние", en: "Highest averages" },
  how: {
    kk: "Мандаттар ({seats}) кезекпен, бір-бірден беріледі. Әр жолы әр тізімнің дауыс саны оның келесі мандатының бөлгішіне бөлінеді; мандатты бөліндісі (орташасы) ең үлкен тізім алады.",
    ru: "Мандаты ({seats}) передаются последовательно, по одному. Каждый раз голоса каждого списка делятся на делитель его следующего мандата; мандат получает список с наибольшим частным (средним).",
    en: "The seats ({seats}) are given one after the other. Each time the votes of every list are divided by the divisor of its next seat; the seat goes to the list with the largest result, its average.",
  },
  divisors: {
    kk: "Бірінші, екінші және одан кейінгі мандаттардың бөлгіштері ({name}): {divisors}",
    ru: "Делители первого, второго и следующих мандатов ({name}): {divisors}",
    en: "Divisors of the first, second and following seats ({name}): {divisors}",
  },
  squared: {
    kk: "Түбір таппас үшін квадраттар салыстырылады: дауыс саны × дауыс саны ÷ (k × (k − 1)), мұнда k – мандаттың реттік саны.",
    ru: "Чтобы не извлекать корень, сравниваются квадраты: голоса × голоса ÷ (k × (k − 1)), где k – порядковый номер мандата.",
    en: "So that no root has to be taken, squares are compared: votes × votes ÷ (k × (k − 1)) for the k-th seat.",
  },
  infinite: {
    kk: "Бөлгіші 0 болатын мандаттар бәрінен бұрын беріледі; олардың арасында дауысы көп тізім алда тұрады.",
    ru: "Мандаты с делителем 0 передаются раньше всех остальных; среди них первым идёт список с большим числом голосов.",
    en: "Seats whose divisor is 0 come before all others; among them the list with more votes comes first.",
  },
  already: {
    kk: "Бөлгіш таңдалғанда тізімнің бұған дейін алған мандаттары да есептеледі.",
    ru: "При выборе делителя учитываются мандаты, которые список уже получил.",
    en: "Seats that a list already has count when its divisor is chosen.",
  },
  held: {
    kk: "Басқа деңгейде алынған мандаттар да бөлгішті таңдағанда есептеледі: {held}.",
    ru: "При выборе делителя учитываются и мандаты, полученные на другом уровне: {held}.",
    en: "Seats held from another tier count as well when the divisor is chosen: {held}.",
  },
  limit: {
    kk: "Бұл кезеңде бір тізім алатын мандаттар саны шектеулі: ең көбі {limit}.",
    ru: "На этом шаге список может получить не больше мандатов, чем: {limit}.",
    en: "The most seats that a list can win in this step: {limit}.",
  },
  awards: {
    kk: "Мандаттардың берілу реті:",
    ru: "Порядок передачи мандатов:",
    en: "The seats in the order in which they were given:",
  },
  rows: {
    kk: "Әр тізім бойынша: осы кезеңге дейінгі және одан кейінгі мандаттар, соңғы мандаттың және келесі мандаттың орташасы. Мандат берген орташалардың бірде-біреуі басқа тізімнің келесі орташасынан кем болмауға тиіс.",
    ru: "По каждому списку: мандаты до и после этого шага, среднее последнего мандата и среднее следующего. Ни одно среднее, давшее мандат, не должно быть меньше следующего среднего другого списка.",
    en: "For each list: seats before and after this step, the average of its last seat, and that of its next one. No average that won a seat may be smaller than the next one of another list.",
  },
  cut: {
    kk: "Мандат берген ең аз орташа – {last} ({winner}), мандат бермеген ең үлкен орташа – {next} ({other}).",
    ru: "Наименьшее среднее, давшее мандат, – {last} ({winner}); наибольшее среднее, не давшее мандата, – {next} ({other}).",
    en: "The smallest average that wins a seat is {last} ({winner}), the largest that wins none {next} ({other}).",
  },
  crossed: {
    kk: "Дәл салыстыру: {left} {sign} {right}.",
    ru: "Точное сравнение: {left} {sign} {right}.",
    en: "Compared exactly: {left} {sign} {right}.",
  },
  open: {
    kk: "Келесі мандатқа таласқан тізімдердің орташалары тең:",
    ru: "Средние списков, претендующих на следующий мандат, равны:",
    en: "The averages of the lists that contend for the next seat are equal:",
  },
  place: { kk: "№", ru: "№", en: "No." },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votes: { kk: "Дауыс саны", ru: "Голоса", en: "Votes" },
  squares: { kk: "Дауыс саны × дауыс саны", ru: "Голоса × голоса", en: "Votes × votes" },
  division: { kk: "Бөлу", ru: "Деление", en: "Division" },
  average: { kk: "Орташа", ru: "Среднее", en: "Average" },
  before: { kk: "Дейін", ru: "До", en: "Before" },
  after: { kk: "Кейін", ru: "После", en: "After" },
  last: { kk: "Соңғы", ru: "Последнее", en: "Last" },
  next: { kk: "Келесі", ru: "Следующее", en: "Next" },
});
