import { defineMessages } from "@dauys/language";

/** Why a paper cannot be made, and what to do. */
export const FAULTS = defineMessages({
  "not-opened": {
    kk: "журналда ашылу жазбасы жоқ",
    ru: "в журнале нет записи об открытии",
    en: "the record has no opening entry",
  },
  "not-opened.remedy": {
    kk: "журналды dauys verify арқылы тексеріңіз",
    ru: "проверьте журнал командой dauys verify",
    en: "check the record with dauys verify",
  },
  "no-form": {
    kk: "журналда нысан не тізімдер жоқ, сондықтан хаттама басып шығарылмайды",
    ru: "в журнале нет формы или списков, поэтому протокол не напечатать",
    en: "the record has no form or no lists, so no protocol can be printed",
  },
  "no-form.remedy": {
    kk: "алдымен form-adopted және list-registered жазбаларын қосыңыз",
    ru: "сначала добавьте записи form-adopted и list-registered",
    en: "append form-adopted and list-registered first",
  },
  "no-unit": {
    kk: "бұл қағаз бір бірлік үшін жасалады, ал ол аталмаған",
    ru: "эта бумага делается для одной единицы, а она не названа",
    en: "this paper is made for one unit, and none is named",
  },
  "no-unit.remedy": {
    kk: "--unit арқылы бірлікті атаңыз",
    ru: "назовите единицу: --unit",
    en: "name the unit with --unit",
  },
  "unknown-unit": {
    kk: "журналда {unit} деген бірлік жоқ",
    ru: "единицы {unit} в журнале нет",
    en: "the record has no unit {unit}",
  },
  "unknown-unit.remedy": {
    kk: "бірліктерді dauys results --by көрсетеді",
    ru: "единицы показывает dauys results --by",
    en: "dauys results --by shows the units",
  },
  "whole-record": {
    kk: "бұл қағаз бүкіл журналдікі, {unit} бірлігіне бөлек жасалмайды",
    ru: "эта бумага — обо всём журнале и для единицы {unit} отдельно не делается",
    en: "this paper is of the whole record, and is not made for {unit} alone",
  },
  "whole-record.remedy": { kk: "--unit бермеңіз", ru: "не указывайте --unit", en: "leave out --unit" },
  "not-a-station": { kk: "{unit} — учаске емес", ru: "{unit} — не участок", en: "{unit} is not a polling station" },
  "not-a-station.remedy": {
    kk: "аумақ үшін dauys papers territorial",
    ru: "для территории: dauys papers territorial",
    en: "for a territory: dauys papers territorial",
  },
  "a-station": {
    kk: "{unit} — учаске, оның астында бірлік жоқ",
    ru: "{unit} — участок, под ним ничего нет",
    en: "{unit} is a polling station with nothing below it",
  },
  "a-station.remedy": {
    kk: "учаске үшін dauys papers protocol",
    ru: "для участка: dauys papers protocol",
    en: "for a station: dauys papers protocol",
  },
  "no-protocol": {
    kk: "{unit} бірлігінің хаттамасы журналда жоқ",
    ru: "протокола единицы {unit} в журнале нет",
    en: "the record has no protocol of {unit}",
  },
  "no-protocol.remedy": {
    kk: "бос нысан үшін dauys papers form, ал кейінгі күй үшін үлкенірек --at беріңіз",
    ru: "для пустой формы — dauys papers form; для более позднего состояния — большее --at",
    en: "dauys papers form prints an empty one; a larger --at shows a later state",
  },
  "no-counts": {
    kk: "журналда саналған хаттама жоқ",
    ru: "учтённых протоколов в журнале нет",
    en: "the record has no protocol that counts",
  },
  "no-counts.remedy": {
    kk: "үлкенірек --at беріңіз немесе хаттамалар түскенше күтіңіз",
    ru: "дайте большее --at или дождитесь протоколов",
    en: "give a larger --at, or wait for protocols",
  },
  "nothing-to-distribute": {
    kk: "мандаттарды бөлетін дауыс не ереже жоқ",
    ru: "нет голосов или правил, по которым распределяются мандаты",
    en: "there are no votes or rules to distribute seats by",
  },
  "nothing-to-distribute.remedy": {
    kk: "не жетпейтінін dauys results айтады",
    ru: "чего не хватает, скажет dauys results",
    en: "dauys results says what is missing",
  },
  "nobody-seated": {
    kk: "журналда мандаттар туралы жазба жоқ",
    ru: "о мандатах в журнале ничего нет",
    en: "the record says nothing of mandates",
  },
  "nobody-seated.remedy": {
    kk: "алдымен mandates-assigned жазбасын қосыңыз",
    ru: "сначала добавьте запись mandates-assigned",
    en: "append mandates-assigned first",
  },
  "no-entry": {
    kk: "{entry}-жазбаның байттары берілмеген",
    ru: "байты записи {entry} не даны",
    en: "the bytes of entry {entry} were not given",
  },
  "no-entry.remedy": {
    kk: "журналдың толық екенін dauys verify арқылы тексеріңіз",
    ru: "проверьте полноту журнала: dauys verify",
    en: "check that the record is complete: dauys verify",
  },
  "no-receipt": {
    kk: "{entry}-жазбаның түбіртегі жоқ: бақылау нүктесі оны әлі қамтымайды",
    ru: "квитанции записи {entry} нет: контрольная точка её ещё не охватывает",
    en: "there is no receipt of entry {entry}: no checkpoint covers it yet",
  },
  "no-receipt.remedy": {
    kk: "бақылау нүктесін жасаңыз: dauys record checkpoint",
    ru: "сделайте контрольную точку: dauys record checkpoint",
    en: "make a checkpoint: dauys record checkpoint",
  },
  "no-compiler": {
    kk: "PDF жасайтын Typst осы машинада жүктелмеді ({platform}: {detail})",
    ru: "Typst, который делает PDF, на этой машине не загрузился ({platform}: {detail})",
    en: "Typst, which makes the PDF, cannot be loaded on this machine ({platform}: {detail})",
  },
  "no-compiler.remedy": {
    kk: "npm ci командасын --omit=optional-сыз қайталаңыз; @myriaddreamin/typst-ts-node-compiler осы платформаға арналған бумасын өзі таңдайды",
    ru: "повторите npm ci без --omit=optional: @myriaddreamin/typst-ts-node-compiler сам выберет пакет для этой платформы",
    en: "run npm ci again without --omit=optional: @myriaddreamin/typst-ts-node-compiler chooses the package for this platform",
  },
});
