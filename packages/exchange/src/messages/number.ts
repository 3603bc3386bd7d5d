import { defineMessages } from "@dauys/language";

/** Faults of numbers and other values, each with its remedy. */
export const NUMBER_MESSAGES = defineMessages({
  "empty-number": {
    kk: "{what}: сан жоқ",
    ru: "{what}: число не указано",
    en: "{what}: the number is missing",
  },
  "empty-number.remedy": {
    kk: "санды жазыңыз; дауыс берілмесе, 0 деп жазыңыз",
    ru: "впишите число; если голосов нет, впишите 0",
    en: "write the number, or 0 where there are none",
  },
  negative: {
    kk: "{what}: теріс сан {value}",
    ru: "{what}: отрицательное число {value}",
    en: "{what}: the negative number {value}",
  },
  "negative.remedy": {
    kk: "0 немесе одан үлкен бүтін сан жазыңыз",
    ru: "впишите целое число не меньше 0",
    en: "write a whole number, 0 or more",
  },
  fractional: {
    kk: "{what}: бөлшек сан {value}",
    ru: "{what}: дробное число {value}",
    en: "{what}: the number {value} is not whole",
  },
  "fractional.remedy": {
    kk: "дауыстардың толық санын жазыңыз; пайыз немесе үлес жарамайды",
    ru: "впишите целое число; проценты и доли не годятся",
    en: "write a whole number; percentages and shares do not serve",
  },
  thousands: {
    kk: "{what}: {value} санында разряд бөлгіші бар",
    ru: "{what}: в числе {value} есть разделитель разрядов",
    en: "{what}: the number {value} has thousands separators",
  },
  "thousands.remedy": {
    kk: "тек цифрларды жазыңыз: {digits}",
    ru: "впишите одни цифры: {digits}",
    en: "write the digits alone: {digits}",
  },
  exponent: {
    kk: "{what}: {value} дәреже түрінде жазылған",
    ru: "{what}: {value} записано в виде степени",
    en: "{what}: {value} is written as a power",
  },
  "exponent.remedy": {
    kk: "санды толық, цифрлармен жазыңыз",
    ru: "впишите число полностью, цифрами",
    en: "write the number in full, in digits",
  },
  "plus-sign": {
    kk: "{what}: {value} санының алдында таңба тұр",
    ru: "{what}: перед числом {value} стоит знак",
    en: "{what}: a sign stands before the number {value}",
  },
  "plus-sign.remedy": {
    kk: "плюс таңбасын алып тастаңыз",
    ru: "уберите знак плюс",
    en: "remove the plus sign",
  },
  "leading-zero": {
    kk: "{what}: {value} нөлден басталады",
    ru: "{what}: {value} начинается с нуля",
    en: "{what}: {value} begins with a zero",
  },
  "leading-zero.remedy": {
    kk: "алдыңғы нөлдерді алып тастаңыз; бұл код емес, сан екенін тексеріңіз",
    ru: "уберите нули впереди; проверьте, что это число, а не код",
    en: "remove the zeros in front, and check that this is a number and no code",
  },
  "other-digits": {
    kk: "{what}: {value} 0–9 емес басқа цифрлармен жазылған",
    ru: "{what}: {value} записано не цифрами 0–9",
    en: "{what}: {value} is written in digits other than 0-9",
  },
  "other-digits.remedy": {
    kk: "0–9 цифрларын қолданыңыз",
    ru: "используйте цифры 0–9",
    en: "use the digits 0-9",
  },
  "not-a-number": {
    kk: "{what}: {value} сан емес",
    ru: "{what}: {value} — не число",
    en: "{what}: {value} is not a number",
  },
  "not-a-number.remedy": {
    kk: "0–9 цифрларымен бүтін сан жазыңыз",
    ru: "впишите целое число цифрами 0–9",
    en: "write a whole number in the digits 0-9",
  },
  "too-large": {
    kk: "{what}: {value} саны 10^15 шегінен асады",
    ru: "{what}: число {value} больше предела 10^15",
    en: "{what}: the number {value} is above the limit of 10^15",
  },
  "too-large.remedy": {
    kk: "санды тексеріңіз: бір файлда 1000000000000000 дауыстан артық болмайды",
    ru: "проверьте число: в одном файле не больше 1000000000000000 голосов",
    en: "check the number: a file holds at most 1000000000000000 votes",
  },
  "total-too-large": {
    kk: "барлық дауыстардың қосындысы осы жолда 10^15 шегінен асады",
    ru: "сумма всех голосов на этой строке превышает предел 10^15",
    en: "the sum of all votes passes the limit of 10^15 in this row",
  },
  "total-too-large.remedy": {
    kk: "сандарды тексеріңіз: барлығы 1000000000000000 дауыстан аспауға тиіс",
    ru: "проверьте числа: всего не больше 1000000000000000 голосов",
    en: "check the numbers: at most 1000000000000000 votes in all",
  },
  "too-small": {
    kk: "{what}: {value} ең аз шектен кіші: {least}",
    ru: "{what}: {value} меньше наименьшего: {least}",
    en: "{what}: {value} is less than the least possible, {least}",
  },
  "too-small.remedy": {
    kk: "{least} немесе одан үлкен бүтін сан жазыңыз",
    ru: "впишите целое число не меньше {least}",
    en: "write a whole number, {least} or more",
  },
  "too-many-seats": {
    kk: "{what}: {value} мандат ең көп шектен асады: {most}",
    ru: "{what}: мандатов {value}, больше предела {most}",
    en: "{what}: {value} seats are more than the limit of {most}",
  },
  "too-many-seats.remedy": {
    kk: "мандат санын тексеріңіз: {most} санынан аспауға тиіс",
    ru: "проверьте число мандатов: не больше {most}",
    en: "check the number of seats: at most {most}",
  },
  "not-a-flag": {
    kk: "{what}: {value} — иә де, жоқ та емес",
    ru: "{what}: {value} — не «да» и не «нет»",
    en: "{what}: {value} is neither yes nor no",
  },
  "not-a-flag.remedy": {
    kk: "yes немесе no (true, false, 1, 0) деп жазыңыз; белгісіз болса, ұяшықты бос қалдырыңыз",
    ru: "впишите yes или no (true, false, 1, 0); если неизвестно, оставьте ячейку пустой",
    en: "write yes or no (true, false, 1, 0); leave the cell empty where it is not known",
  },
});
