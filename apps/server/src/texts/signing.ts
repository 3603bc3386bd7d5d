import { defineMessages } from "@dauys/language";

/** What is said about proposals and signatures. */
export const signingTexts = defineMessages({
  "no-commission": {
    kk: "«{unit}» аумағында комиссия құрылмаған: оны жоғары тұрған комиссия енгізеді.",
    ru: "У единицы «{unit}» нет комиссии: её вводит вышестоящая комиссия.",
    en: "The unit {unit} has no commission yet: one above it brings it in.",
  },
  "nothing-proposed": {
    kk: "Комиссияға ұсынатын ештеңе жоқ.",
    ru: "Комиссии нечего предложить.",
    en: "There is nothing to put before the commission.",
  },
  "too-many-entries": {
    kk: "Бір ұсынымға ең көбі {most} жазба сыяды. Бөліп ұсыныңыз.",
    ru: "В одном предложении не больше {most} записей. Разделите его.",
    en: "A proposal holds at most {most} entries. Split it.",
  },
  "too-few-keys": {
    kk: "Комиссияда кілті бар орын {have}, ал шешімге {need} қажет. Алдымен жоғары тұрған комиссия кілттерді енгізсін.",
    ru: "Ключи есть у {have} мест комиссии, а для решения нужно {need}. Сначала вышестоящая комиссия вводит ключи.",
    en: "Of the commission's seats {have} have a key, and a decision needs {need}. A commission above introduces keys first.",
  },
  "entry-form": {
    kk: "Жазба журналға сыймайды: {problem}.",
    ru: "Запись не подходит для журнала: {problem}.",
    en: "The entry does not fit into the record: {problem}.",
  },
  "not-your-seat": {
    kk: "Бұл кілт осы комиссиядағы сіздің орныңыздікі емес. Өз кілтіңіздің файлын таңдаңыз.",
    ru: "Этот ключ не принадлежит вашему месту в этой комиссии. Выберите файл своего ключа.",
    en: "This key is not the one of your seat in this commission. Choose the file of your own key.",
  },
  "bad-signature": {
    kk: "Қол қойылғаны ұсынылғанмен сәйкес емес. Бетті қайта жүктеп, қайта қол қойыңыз.",
    ru: "Подпись не от того, что предложено. Загрузите страницу заново и подпишите ещё раз.",
    en: "The signature is not over what was proposed. Load the page again and sign once more.",
  },
  ended: {
    kk: "Бұл ұсынымға енді қол қойылмайды: ол аяқталды немесе кері алынды.",
    ru: "Это предложение больше не подписывают: оно завершено или отозвано.",
    en: "This proposal is not signed any more: it has ended or was taken back.",
  },
  "one-key-only": {
    kk: "Кілтті ауыстыруға тек ауыстырылатын кілттің иесі қол қояды.",
    ru: "Замену ключа подписывает только тот, чей ключ заменяется.",
    en: "The replacement of a key is signed by the key that it replaces, and by no other.",
  },
  "not-yours": {
    kk: "Ұсынымды ұсынған адам немесе комиссия төрағасы ғана кері ала алады.",
    ru: "Отозвать предложение может тот, кто его внёс, или председатель комиссии.",
    en: "Only who proposed it, or the chair of the commission, takes a proposal back.",
  },
});
