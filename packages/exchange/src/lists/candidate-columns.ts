import { type Column, written } from "./columns.ts";

/** The columns of a table of candidates, in the order of the template. */
export const CANDIDATE_COLUMNS: readonly Column[] = [
  {
    name: "number",
    heading: { kk: "Нөмірі", ru: "Номер", en: "Number" },
    also: ["№", "No", "No.", "№ п/п", "Реттік нөмірі", "Порядковый номер", "Place on the list"],
    note: {
      kk: "тізімдегі орны, 1-ден бастап",
      ru: "место в списке, начиная с 1",
      en: "the place on the list, from 1",
    },
    required: true,
  },
  {
    name: "person",
    heading: { kk: "Адамның идентификаторы", ru: "Идентификатор лица", en: "Person id" },
    also: ["Идентификатор", "ID", "Person"],
    note: {
      kk: "латын әріптері, цифрлар және ._:-; барлық тізімде бір адамға бір идентификатор. Ол жарияланады, сондықтан ЖСН жазбаңыз",
      ru: "латинские буквы, цифры и ._:-; у одного человека он один во всех списках. Он публикуется, поэтому не вписывайте ИИН",
      en: "Latin letters, digits and ._:-; one for one person in all lists. It is published: do not use an identity number",
    },
    required: true,
  },
  {
    name: "name_kk",
    heading: { kk: "Аты-жөні қазақша", ru: "ФИО на казахском", en: "Name in Kazakh" },
    also: ["Аты-жөні", "Тегі, аты, әкесінің аты", "Т.А.Ә."],
    note: {
      kk: "аты-жөні: кемінде бір тілде",
      ru: "имя: хотя бы на одном языке",
      en: "the name, in one language at least",
    },
  },
  {
    name: "name_ru",
    heading: { kk: "Аты-жөні орысша", ru: "ФИО на русском", en: "Name in Russian" },
    also: ["ФИО", "Ф.И.О.", "Фамилия, имя, отчество"],
    note: {
      kk: "аты-жөні орысша жазылуында",
      ru: "имя в русском написании",
      en: "the name in its Russian spelling",
    },
  },
  {
    name: "name_en",
    heading: { kk: "Аты-жөні латын әрпімен", ru: "ФИО латиницей", en: "Name in Latin letters" },
    also: ["name_latin", "Name", "Name in English", "ФИО на английском", "Аты-жөні ағылшынша"],
    note: {
      kk: "аты-жөні латын әрпімен, ағылшынша мәтіндер үшін",
      ru: "имя латиницей, для текстов на английском",
      en: "the name in Latin letters, for texts in English",
    },
  },
  {
    name: "born",
    heading: { kk: "Туған күні", ru: "Дата рождения", en: "Date of birth" },
    also: ["Туған жылы", "Год рождения", "Year of birth", "Born"],
    note: {
      kk: "2001-05-30, 30.05.2001 немесе тек жылы. Жылы ғана жарияланады",
      ru: "2001-05-30, 30.05.2001 или один год. Публикуется только год",
      en: "2001-05-30, 30.05.2001, or the year alone. Only the year is published",
    },
  },
  {
    name: "published_year",
    heading: { kk: "Жарияланатын туған жылы", ru: "Публикуемый год рождения", en: "Published year of birth" },
    also: [],
    note: {
      kk: "туған күннің жылынан өзгеше болғанда ғана; жарияланбаса: жоқ",
      ru: "только если отличается от года в дате рождения; не публикуется: нет",
      en: "only where it differs from the year in the date of birth; not published: none",
    },
  },
  {
    name: "sex",
    heading: { kk: "Жынысы", ru: "Пол", en: "Sex" },
    also: [],
    note: { kk: "әйел немесе ер", ru: "женщина или мужчина", en: "woman or man" },
  },
  {
    name: "party",
    heading: { kk: "Партиясы", ru: "Партия", en: "Party" },
    also: ["Партиядағы мүшелігі", "Партийность", "Член партии", "Party membership"],
    note: {
      kk: "мүше болып тұрған партиясының идентификаторы; бос: мүше емес немесе айтылмаған",
      ru: "идентификатор партии, членом которой лицо является; пусто: ни одной или не указано",
      en: "the id of the party of which the person is a member; empty: of none, or not stated",
    },
  },
  ...written(
    "post",
    { kk: "Лауазымы", ru: "Должность", en: "Post" },
    { kk: "лауазымы (қызметі)", ru: "занимаемая должность (занятие)", en: "the post held (occupation)" },
  ),
  ...written(
    "workplace",
    { kk: "Жұмыс орны", ru: "Место работы", en: "Workplace" },
    { kk: "жұмыс орны", ru: "место работы", en: "the place of work" },
  ),
  ...written(
    "residence",
    { kk: "Тұратын жері", ru: "Место жительства", en: "Residence" },
    { kk: "тұратын жері", ru: "место жительства", en: "the place of residence" },
    { kk: ["Тұрғылықты жері"] },
  ),
  {
    name: "region",
    heading: { kk: "Өңірі", ru: "Регион", en: "Region" },
    also: ["Облысы", "Область"],
    note: {
      kk: "өңірі, бар жерде: бірліктердегідей жазылады",
      ru: "регион, если есть: как в перечне единиц",
      en: "the region, where there is one: as in the units",
    },
  },
  {
    name: "sat",
    heading: { kk: "Алдыңғы палатада болды", ru: "Был в прошлой палате", en: "Sat in the last chamber" },
    also: ["Алдыңғы шақырылымның депутаты", "Депутат прошлого созыва", "Sat before"],
    note: {
      kk: "алдыңғы палатаның депутаты болды ма: иә, жоқ; бос: белгісіз",
      ru: "был ли депутатом прошлой палаты: да, нет; пусто: неизвестно",
      en: "whether a deputy of the last chamber: yes, no; empty: not known",
    },
  },
  {
    name: "counted",
    heading: {
      kk: "Жарияланбайтын негізбен квотаға кіреді",
      ru: "Входит в квоту по непубликуемому основанию",
      en: "Counts towards the quota on an unpublished ground",
    },
    also: [],
    note: {
      kk: "иә, жоқ; бос: айтылмаған. Негізінің өзі «Топтары» бағанында, ол жарияланбайды",
      ru: "да, нет; пусто: не указано. Само основание — в столбце «Группы», он не публикуется",
      en: "yes, no; empty: not stated. The ground itself stands under Groups, which is not published",
    },
  },
  {
    name: "citizen",
    heading: { kk: "Азаматтығы бар", ru: "Гражданство есть", en: "Citizen" },
    also: ["Азаматтығы", "Гражданство", "Гражданин", "Citizenship"],
    note: {
      kk: "иә, жоқ; бос: тексерілмеген. Жарияланбайды",
      ru: "да, нет; пусто: не проверено. Не публикуется",
      en: "yes, no; empty: not looked at. Not published",
    },
  },
  {
    name: "resident_years",
    heading: { kk: "Тұрақты тұрған жылдары", ru: "Лет постоянного проживания", en: "Years of residence" },
    also: ["Стаж проживания", "Resident years"],
    note: {
      kk: "сайлау күніне дейін тұрақты тұрған толық жылдар. Жарияланбайды",
      ru: "полных лет постоянного проживания до дня выборов. Не публикуется",
      en: "whole years of permanent residence before election day. Not published",
    },
  },
  {
    name: "barred",
    heading: { kk: "Кедергі негіздер", ru: "Препятствующие основания", en: "Barred on" },
    also: ["Кедергілер", "Препятствия", "Barred"],
    note: {
      kk: "ережелердегі негіздердің идентификаторлары, арасында ; тексеріліп, табылмаса: жоқ; бос: тексерілмеген",
      ru: "идентификаторы оснований из правил через ; проверено и нет ни одного: нет; пусто: не проверено",
      en: "ids of grounds in the rules, with ; between them; looked at and none found: none; empty: not looked at",
    },
  },
  {
    name: "documents",
    heading: { kk: "Құжаттар", ru: "Документы", en: "Documents" },
    also: ["Тапсырылған құжаттар", "Представленные документы"],
    note: {
      kk: "тапсырылған құжаттардың ережелердегі идентификаторлары, арасында ; бірде-біреуі жоқ болса: жоқ",
      ru: "идентификаторы поданных документов из правил через ; нет ни одного: нет",
      en: "ids in the rules of the papers handed in, with ; between them; not one: none",
    },
  },
  {
    name: "groups",
    heading: { kk: "Топтары", ru: "Группы", en: "Groups" },
    also: [],
    note: {
      kk: "квотаның жарияланбайтын топтары: disabled, youth; арасында ; жатпаса: жоқ",
      ru: "группы квоты, которые не публикуются: disabled, youth; через ; ни к одной: нет",
      en: "groups of the quota that are not published: disabled, youth; with ; between them; in none: none",
    },
  },
];

/** What the template gives in its first line: the columns that most lists fill in. */
export const TEMPLATE_COLUMNS: readonly string[] = CANDIDATE_COLUMNS.map(({ name }) => name).filter(
  (name) => !/^(post|workplace|residence)_en$/.test(name) && name !== "counted" && name !== "published_year",
);
