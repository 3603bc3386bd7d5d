import type { Trilingual } from "../../rules/index.ts";
import type { Finding, FindingCode, Operand } from "./finding.ts";
import { type Filling, fill } from "./write.ts";

type StructureCode = Exclude<FindingCode, "check">;

interface Template {
  readonly severity: Finding["severity"];
  readonly text: Trilingual;
}

/** What is said of findings that hold of every form. */
const TEMPLATES: Readonly<Record<StructureCode, Template>> = {
  missing: {
    severity: "error",
    text: {
      kk: "Толтырылмаған: {what}.",
      ru: "Не заполнено: {what}.",
      en: "Not filled in: {what}.",
    },
  },
  "out-of-range": {
    severity: "error",
    text: {
      kk: "{what}: {value} саны {minimum}–{maximum} аралығына сыймайды.",
      ru: "{what}: число {value} вне пределов от {minimum} до {maximum}.",
      en: "{what}: {value} is not between {minimum} and {maximum}.",
    },
  },
  "unknown-figure": {
    severity: "error",
    text: {
      kk: "Бұл нысанда мұндай көрсеткіш жоқ: {what}.",
      ru: "В этой форме нет такого показателя: {what}.",
      en: "This form has no such figure: {what}.",
    },
  },
  "words-differ": {
    severity: "warning",
    text: {
      kk: "{what}: цифрмен {read}, сөзбен {written} деп жазылған.",
      ru: "{what}: цифрами {read}, прописью {written}.",
      en: "{what}: {read} in figures, {written} in words.",
    },
  },
  "words-unreadable": {
    severity: "warning",
    text: {
      kk: "{what}: цифрмен {read}, ал сөзбен жазылғаны оқылмайды.",
      ru: "{what}: цифрами {read}, запись прописью не читается.",
      en: "{what}: {read} in figures; the words cannot be read.",
    },
  },
  "list-missing": {
    severity: "error",
    text: {
      kk: "{what} тізімі үшін дауыс саны көрсетілмеген.",
      ru: "Не указано число голосов за список {what}.",
      en: "The votes of the list {what} are missing.",
    },
  },
  "list-unknown": {
    severity: "error",
    text: {
      kk: "Мұндай тізім бұл жерде дауысқа түспейді: {what}.",
      ru: "Такой список здесь не стоит на выборах: {what}.",
      en: "No such list stands here: {what}.",
    },
  },
  "stands-twice": {
    severity: "error",
    text: {
      kk: "Екі рет жазылған: {what}.",
      ru: "Указано дважды: {what}.",
      en: "Stands twice: {what}.",
    },
  },
  "wrong-form": {
    severity: "error",
    text: {
      kk: "Хаттама {own} нысанымен толтырылған, ал {form} нысанымен тексерілуде.",
      ru: "Протокол составлен по форме {own}, а проверяется по форме {form}.",
      en: "The protocol is filled in on the form {own} and is checked by the form {form}.",
    },
  },
  "wrong-kind": {
    severity: "error",
    text: {
      kk: "{form} нысаны хаттаманың бұл түріне арналмаған: {own}.",
      ru: "Форма {form} не предназначена для протокола такого вида: {own}.",
      en: "The form {form} is not for a protocol of this kind: {own}.",
    },
  },
  "not-signed": {
    severity: "error",
    text: {
      kk: "Қолы жоқ: {what}.",
      ru: "Нет подписи: {what}.",
      en: "Not signed by: {what}.",
    },
  },
  refused: {
    severity: "warning",
    text: {
      kk: "Қол қоюдан бас тартты: {what}.",
      ru: "Подписать отказался: {what}.",
      en: "Refused to sign: {what}.",
    },
  },
  "dissent-not-attached": {
    severity: "warning",
    text: {
      kk: "{what} ерекше пікірмен қол қойған, бірақ ерекше пікір хаттамаға тіркелмеген.",
      ru: "{what}: подписано с особым мнением, но само мнение к протоколу не приложено.",
      en: "{what} signed with a dissenting opinion, but the opinion is not attached.",
    },
  },
  "seal-differs": {
    severity: "error",
    text: {
      kk: "{what}: {opened} нөмірлі пломбамен ашылды, ал мұндай нөмірмен жабылмаған.",
      ru: "{what}: вскрыта пломба {opened}, а такой номер при опечатывании не записан.",
      en: "{what}: the seal {opened} was opened, and no such number was recorded when it was closed.",
    },
  },
  "hand-over-gap": {
    severity: "warning",
    text: {
      kk: "{what}: соңғы алған — {had}, ал келесі берген — {gave}; арасы белгісіз.",
      ru: "{what}: последним получил {had}, а следующим передал {gave}; что было между ними, неизвестно.",
      en: "{what}: last received by {had}, next handed over by {gave}; what lies between is not known.",
    },
  },
  "hand-over-order": {
    severity: "warning",
    text: {
      kk: "{what}: тапсыру уақыты алдыңғысынан ерте: {at}, одан бұрынғысы {before}.",
      ru: "{what}: время передачи раньше предыдущего: {at}, перед ним {before}.",
      en: "{what}: the time of a hand-over is before the one ahead of it: {at} after {before}.",
    },
  },
  "stage-order": {
    severity: "error",
    text: {
      kk: "«{what}» кезеңі заңда одан бұрын тұрған «{earlier}» кезеңінен ерте аяқталған деп жазылған: {at}, {before}.",
      ru: "Этап «{what}» отмечен раньше этапа «{earlier}», который по закону идёт до него: {at}, {before}.",
      en: "The stage “{what}” is stated before “{earlier}”, which the law puts ahead of it: {at}, {before}.",
    },
  },
  "sealed-differs": {
    severity: "error",
    text: {
      kk: "{what}: алдын ала тіркелген сан {sealed}, хаттамада {filed}.",
      ru: "{what}: заранее зафиксировано {sealed}, в протоколе {filed}.",
      en: "{what}: {sealed} was sealed beforehand, the protocol has {filed}.",
    },
  },
  "correction-changes-nothing": {
    severity: "error",
    text: {
      kk: "Түзету ештеңені өзгертпейді.",
      ru: "Исправление ничего не меняет.",
      en: "The correction changes nothing.",
    },
  },
  "fix-with-new-paper": {
    severity: "error",
    text: {
      kk: "Теру қатесін түзету қағазды өзгертпейді, ал мұнда хаттаманың суреті басқа.",
      ru: "Исправление ошибки набора не меняет бумагу, а снимок протокола здесь другой.",
      en: "A transcription fix leaves the paper as it is, but the picture of the protocol is another one.",
    },
  },
  "re-issue-without-new-paper": {
    severity: "error",
    text: {
      kk: "Хаттама қайта шығарылған деп жазылған, ал оның суреті бұрынғымен бірдей.",
      ru: "Протокол назван выпущенным заново, а его снимок тот же, что и прежде.",
      en: "The protocol is said to be issued again, but its picture is the same as before.",
    },
  },
  "re-issue-forbidden": {
    severity: "warning",
    text: {
      kk: "Комиссия қағазын ауыстырды; заң хаттамада түзетуге жол бермейді.",
      ru: "Комиссия заменила свою бумагу; закон не допускает исправлений в протоколе.",
      en: "The commission replaced its paper; the law allows no corrections in a protocol.",
    },
  },
};

/** A finding that holds of every form. */
export function structureFinding(
  code: StructureCode,
  unit: string,
  about: string,
  filling: Filling,
  more: { readonly article?: string | undefined; readonly operands?: readonly Operand[] } = {},
): Finding {
  const { severity, text } = TEMPLATES[code];
  return {
    code,
    check: null,
    severity,
    unit,
    about,
    text: fill(text, filling),
    operands: more.operands ?? [],
    advice: null,
    article: more.article ?? null,
    derived: false,
    consequence: null,
  };
}
