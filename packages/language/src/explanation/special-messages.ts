import { defineMessages } from "../messages.ts";

/** Sentences on the special rules: second list, bands, minimum, groups, majority, exhausted lists; and on ties. */
export const SPECIAL = defineMessages({
  secondTitle: { kk: "Екінші тізім", ru: "Второй список", en: "The second list" },
  secondAdmitted: {
    kk: "Кедергіден бір ғана тізім өтті: {first}. Мұндай жағдайда мандаттарды бөлуге келесі ең көп дауыс алған тізім де жіберіледі: {second}.",
    ru: "Барьер преодолел только один список: {first}. В этом случае к распределению мандатов допускается и список, набравший следующее наибольшее число голосов: {second}.",
    en: "One list alone reached the threshold: {first}. The list with the next highest number of votes is then admitted as well: {second}.",
  },
  secondQuota: {
    kk: "Екі тізім дауыстарының қосындысы мандаттар санына бөлінеді: {sum} = {votes}; {votes} ÷ {seats} {quota} (квота).",
    ru: "Сумма голосов двух списков делится на число мандатов: {sum} = {votes}; {votes} ÷ {seats} {quota} (квота).",
    en: "The votes of both are divided by the number of seats: {sum} = {votes}; {votes} ÷ {seats} {quota} (the quota).",
  },
  secondFirst: {
    kk: "{first}: {votes} × {seats} ÷ {total} {quotient}; бүтін бөлігі – {whole}.",
    ru: "{first}: {votes} × {seats} ÷ {total} {quotient}; целая часть – {whole}.",
    en: "{first}: {votes} × {seats} ÷ {total} {quotient}; whole part {whole}.",
  },
  secondSecond: {
    kk: "{second}: {votes} × {seats} ÷ {total} {quotient}; түзету коэффициентімен {value} × {factor} {reduced}; бүтін бөлігі – {whole}.",
    ru: "{second}: {votes} × {seats} ÷ {total} {quotient}; с поправочным коэффициентом {value} × {factor} {reduced}; целая часть – {whole}.",
    en: "{second}: {votes} × {seats} ÷ {total} {quotient}; with the correction factor {value} × {factor} {reduced}; whole part {whole}.",
  },
  secondMinimum: {
    kk: "Заң бұл тізімге кемінде {minimum} беруге кепілдік береді; оның алатыны – {seats}.",
    ru: "Закон гарантирует этому списку не менее {minimum}; он получает {seats}.",
    en: "The law guarantees this list at least {minimum}; it receives {seats}.",
  },
  secondLeft: {
    kk: "Бөлінбеген мандаттар ({seats} − {first} − {second} = {left}) кедергіден өткен тізімге беріледі: {first} + {left} = {total}.",
    ru: "Нераспределённые мандаты ({seats} − {first} − {second} = {left}) передаются списку, преодолевшему барьер: {first} + {left} = {total}.",
    en: "The seats left over ({seats} − {first} − {second} = {left}) go to the list that reached the threshold: {first} + {left} = {total}.",
  },
  secondTie: {
    kk: "Екінші орынға таласқан тізімдердің дауыс саны тең: {lists}. Уәкілетті органның шешімімен екінші тізім ретінде жіберілгені – {second}.",
    ru: "На второе место претендуют списки с равным числом голосов: {lists}. Решением уполномоченного органа вторым допущен: {second}.",
    en: "Lists with equal votes contend for second place: {lists}. By decision of the competent authority the second list is {second}.",
  },
  fixedTitle: { kk: "Заңда белгіленген мандаттар", ru: "Мандаты, установленные законом", en: "Seats fixed by the law" },
  band: {
    kk: "Кедергіден өтпеген, бірақ {base} санынан есептегенде кемінде {from} және {below} шегінен аз дауыс алған тізімге белгіленген мандат саны беріледі: {seats}.",
    ru: "Список, не преодолевший барьер, но получивший не менее {from} и менее {below} от числа {base}, получает установленное число мандатов: {seats}.",
    en: "A list below the threshold whose votes are at least {from} and less than {below} of the {base} receives a fixed number of seats: {seats}.",
  },
  bandPlain: {
    kk: "Кедергіден өтпеген мына тізімдерге заңда белгіленген мандаттар беріледі.",
    ru: "Следующие списки, не преодолевшие барьер, получают мандаты, установленные для них законом.",
    en: "These lists below the threshold receive the seats that the law fixes for them.",
  },
  minimum: {
    kk: "Мандаттарды бөлуге жіберілген әр тізім алдымен мынаны алады: {seats}.",
    ru: "Каждый список, допущенный к распределению, сначала получает: {seats}.",
    en: "Every list that takes part first receives {seats}.",
  },
  groupTitle: { kk: "{group} ішінде бөлу", ru: "Распределение внутри: {group}", en: "Inside {group}" },
  group: {
    kk: "{lists} мандаттарды бөлгенде бір тізім ретінде есептеледі: {sum} = {votes}. Олардың бірге алған мандаттары – {seats}; енді бұл мандаттар аталған тізімдер арасында бөлінеді.",
    ru: "{lists} при распределении мандатов учитываются как один список: {sum} = {votes}. Вместе на них приходится мандатов: {seats}; теперь эти мандаты распределяются между ними.",
    en: "{lists} count as one list in the distribution: {sum} = {votes}. The seats they won together, {seats}, are now distributed among them.",
  },
  groupNone: {
    kk: "{lists} мандаттарды бөлгенде бір тізім ретінде есептеледі: {sum} = {votes}. Олар бірге бірде-бір мандат алмады.",
    ru: "{lists} при распределении мандатов учитываются как один список: {sum} = {votes}. Вместе они не получают ни одного мандата.",
    en: "{lists} count as one list in the distribution: {sum} = {votes}. Together they win no seat.",
  },
  majorityTitle: {
    kk: "Абсолютті көпшілік ережесі",
    ru: "Правило абсолютного большинства",
    en: "The rule of the absolute majority",
  },
  majority: {
    kk: "{owner} барлық дауыстың жартысынан көбі бар, өйткені {votes} × 2 = {twice} > {of}, бірақ мандаттардың жартысынан көбі жоқ.",
    ru: "У {owner} больше половины всех голосов, так как {votes} × 2 = {twice} > {of}, но не больше половины мандатов.",
    en: "{owner} has more than half of all votes, since {votes} × 2 = {twice} > {of}, but not more than half of the seats.",
  },
  majorityMoves: {
    kk: "Сондықтан {to} тағы бір мандат беріледі; ол бөлінбеген мандаттардың соңғысын алған {from} алынады.",
    ru: "Поэтому {to} передаётся ещё один мандат – последний из нераспределённых, изъятый у {from}.",
    en: "So one more seat goes to {to}: the last of the seats left over, taken from {from}.",
  },
  exhausted: {
    kk: "{list} мандат саны кандидаттар санына тең ({candidates}); қалған мандаттар басқалары арасында бөлінеді.",
    ru: "У {list} столько же мандатов, сколько кандидатов ({candidates}); остальные мандаты распределяются между другими.",
    en: "{list} has as many seats as candidates ({candidates}); the other seats are distributed among the others.",
  },
  list: { kk: "Тізім", ru: "Список", en: "List" },
  votes: { kk: "Дауыс саны", ru: "Голоса", en: "Votes" },
  comparison: { kk: "Салыстыру", ru: "Сравнение", en: "Comparison" },
  seats: { kk: "Мандат", ru: "Мандаты", en: "Seats" },
});
