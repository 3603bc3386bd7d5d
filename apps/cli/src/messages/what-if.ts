import { defineMessages } from "@dauys/language";

/** What a what-if says, and what it cannot do. */
export const WHAT_IF = defineMessages({
  notTheLaw: {
    kk: "Бұл заң емес: сол дауыстар басқа шартпен есептелді ({changes}). Сол жақта — осы сайлаудың заңы.",
    ru: "Это не закон: те же голоса посчитаны при других условиях ({changes}). Слева — закон этих выборов.",
    en: "This is not the law: the same votes under other conditions ({changes}). On the left, the law of the election.",
  },
  law: { kk: "Заң", ru: "Закон", en: "Law" },
  whatIf: { kk: "Егер басқаша болса", ru: "Что, если", en: "What if" },
  threshold: { kk: "кедергі {from} → {to}", ru: "барьер {from} → {to}", en: "threshold {from} → {to}" },
  thresholdClause: {
    kk: "кедергі {clause}: {from} → {to}",
    ru: "барьер {clause}: {from} → {to}",
    en: "threshold {clause}: {from} → {to}",
  },
  noThreshold: { kk: "жоқ", ru: "нет", en: "none" },
  method: { kk: "әдіс: {method}", ru: "метод: {method}", en: "method: {method}" },
  seats: { kk: "мандат саны: {seats}", ru: "число мандатов: {seats}", en: "seats: {seats}" },
  title: { kk: "{title} — егер басқаша болса", ru: "{title} — что, если", en: "{title} — what if" },
  "no-change": { kk: "ешнәрсе өзгертілмеген", ru: "ничего не изменено", en: "nothing is changed" },
  "no-change.remedy": {
    kk: "--threshold, --method немесе --seats қосыңыз",
    ru: "добавьте --threshold, --method или --seats",
    en: "add --threshold, --method or --seats",
  },
  "bad-threshold": {
    kk: "--threshold: {value} бөлшек емес",
    ru: "--threshold: {value} — не дробь",
    en: "--threshold: {value} is not a fraction",
  },
  "bad-threshold.remedy": {
    kk: "5/100 немесе 5% деп жазыңыз; алып тастау үшін 0",
    ru: "запишите 5/100 или 5%; чтобы снять барьер, 0",
    en: "write 5/100 or 5%; 0 takes it away",
  },
  "threshold-too-high": {
    kk: "--threshold: {value} бүтіннен артық, ондай кедергіден ешкім өтпейді",
    ru: "--threshold: {value} больше целого, такой барьер никто не преодолеет",
    en: "--threshold: {value} is more than the whole, and no list could reach it",
  },
  "threshold-too-high.remedy": {
    kk: "100%-дан аспайтын үлес жазыңыз, мысалы, 5/100 немесе 5%",
    ru: "запишите долю не больше 100%, например 5/100 или 5%",
    en: "write a share of at most 100%, such as 5/100 or 5%",
  },
  "several-thresholds": {
    kk: "бұл заңда кедергі бірнешеу: {clauses}",
    ru: "в этом законе несколько барьеров: {clauses}",
    en: "this law has several thresholds: {clauses}",
  },
  "several-thresholds.remedy": {
    kk: "қайсысы екенін айтыңыз, мысалы: --threshold {clause}=5/100",
    ru: "назовите, который, например: --threshold {clause}=5/100",
    en: "say which, for example --threshold {clause}=5/100",
  },
  "unknown-clause": {
    kk: "{clause} деген үлестік кедергі жоқ",
    ru: "нет барьера-доли {clause}",
    en: "there is no threshold by share {clause}",
  },
  "unknown-clause.remedy": {
    kk: "үлестік кедергілер: {clauses}",
    ru: "барьеры-доли: {clauses}",
    en: "thresholds by share: {clauses}",
  },
  "unknown-method": { kk: "{method} деген әдіс жоқ", ru: "нет метода {method}", en: "there is no method {method}" },
  "unknown-method.remedy": { kk: "әдістер: {known}", ru: "методы: {known}", en: "the methods are {known}" },
  "seats-for-units": {
    kk: "мандаттар есеп бірліктері бойынша бөлінеді: бір санды өзгерту мүмкін емес",
    ru: "мандаты распределяются по единицам учёта: одно число не изменить",
    en: "seats are distributed by unit: there is no single number to change",
  },
  "seats-for-units.remedy": {
    kk: "--seats параметрін алып тастаңыз",
    ru: "уберите --seats",
    en: "leave --seats out",
  },
});
