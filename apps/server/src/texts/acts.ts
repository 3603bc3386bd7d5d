import { defineMessages } from "@dauys/language";

/** What is said about acts of commissions. */
export const actTexts = defineMessages({
  "not-below": {
    kk: "«{unit}» — «{by}» аумағына кірмейді: оның хаттамасын бұл комиссия ұсына алмайды.",
    ru: "«{unit}» не входит в «{by}»: её протокол эта комиссия подать не может.",
    en: "{unit} does not lie in {by}: this commission cannot file its protocol.",
  },
  "no-form": {
    kk: "Журналда хаттама нысаны немесе тізімдер әлі жоқ.",
    ru: "В журнале ещё нет формы протокола или списков.",
    en: "The record has no form or no lists yet.",
  },
  "filed-already": {
    kk: "«{unit}» хаттамасы журналда бар. Өзгерту үшін түзету ашыңыз.",
    ru: "Протокол «{unit}» уже в журнале. Чтобы изменить его, откройте исправление.",
    en: "The protocol of {unit} is in the record already. To change it, open a correction.",
  },
  "nothing-to-correct": {
    kk: "«{unit}» хаттамасы журналда жоқ: түзететін ештеңе жоқ.",
    ru: "Протокола «{unit}» нет в журнале: исправлять нечего.",
    en: "The record has no protocol of {unit}: there is nothing to correct.",
  },
  "own-seal": {
    kk: "«{unit}» кезеңін тек сол учаскенің өз комиссиясы бекітеді.",
    ru: "Этап «{unit}» фиксирует только комиссия самого участка.",
    en: "A stage of {unit} is sealed by the station's own commission only.",
  },
  "no-copies": {
    kk: "Ұсынуды күтіп тұрған жасырылған көшірме жоқ.",
    ru: "Копий с закрытыми местами, ожидающих внесения, нет.",
    en: "No redacted copy waits to be proposed.",
  },
  "no-papers": {
    kk: "Ұсынуға дайын хаттама жоқ.",
    ru: "Нет протоколов, готовых к внесению.",
    en: "No protocol is ready to be filed.",
  },
  "paper-gone": {
    kk: "«{unit}» хаттамасын осы сәтте басқа біреу ұсынды немесе қайтарды. Тізімді жаңартып, қайта ұсыныңыз.",
    ru: "Протокол «{unit}» в этот момент внёс или вернул кто-то другой. Обновите список и предложите снова.",
    en: "Somebody else proposed the protocol of {unit} or sent it back just now. Load the list again and propose anew.",
  },
  "nothing-counted": {
    kk: "Бірде-бір хаттама есептелген жоқ: жариялайтын нәтиже жоқ.",
    ru: "Не учтён ни один протокол: объявлять нечего.",
    en: "No protocol is counted: there is no result to declare.",
  },
  "no-question": {
    kk: "Қазіргі есеп бойынша жеребе немесе шешім қажет емес.",
    ru: "По нынешним данным ни жребий, ни решение не требуются.",
    en: "As things stand, no lot and no decision is asked for.",
  },
});
