import type { OptionSpec } from "../command.ts";

/** What a verifier believes and asks for. */
export const VERIFY_OPTIONS: readonly OptionSpec[] = [
  {
    name: "key",
    value: "<key|file>",
    help: {
      kk: "журналдың ашық кілті, name+id+base64, не ол жазылған файл; көрсетілмесе, журнал өзі атаған кілт",
      ru: "открытый ключ журнала, name+id+base64, или файл с ним; если не указан, тот, что называет сам журнал",
      en: "the record's public key, name+id+base64, or a file that holds it; by default the one the record names itself",
    },
  },
  {
    name: "policy",
    value: "<file>",
    help: {
      kk: "кімге сенесіз: журналдар, куәгерлер және олардың қаншасы керек (C2SP tlog-policy)",
      ru: "кому вы верите: журналы, свидетели и сколько их нужно (C2SP tlog-policy)",
      en: "whom you believe: records, witnesses, and how many of them it takes (C2SP tlog-policy)",
    },
  },
  {
    name: "since",
    value: "<file>",
    help: {
      kk: "бұрын сақталған бақылау нүктесі: журнал содан бері тек өскен бе",
      ru: "сохранённая раньше контрольная точка: только ли рос журнал с тех пор",
      en: "a checkpoint saved earlier: whether the record has only grown since",
    },
  },
  {
    name: "quick",
    help: {
      kk: "жазбалардың қолтаңбаларын тексермейді",
      ru: "без проверки подписей записей",
      en: "leaves the signatures of entries out",
    },
  },
];
