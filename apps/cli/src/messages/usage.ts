import { defineMessages } from "@dauys/language";

/** Faults of the command line, each with its remedy. */
export const USAGE = defineMessages({
  noCommand: { kk: "команда көрсетілмеген", ru: "команда не указана", en: "no command was given" },
  "noCommand.remedy": {
    kk: "командалар: {known}; анықтама: dauys --help",
    ru: "команды: {known}; справка: dauys --help",
    en: "the commands are {known}; see dauys --help",
  },
  outputLost: {
    kk: "жауаптың бір бөлігі жазылмай қалды ({code})",
    ru: "часть ответа не удалось записать ({code})",
    en: "part of the answer could not be written ({code})",
  },
  "outputLost.remedy": {
    kk: "жазылатын жерде орын босатып, команданы қайталаңыз; сақталуға тиіс нәрсе сақталды",
    ru: "освободите место там, куда он пишется, и повторите команду; то, что она должна была сохранить, сохранено",
    en: "make room where it is written, and repeat the command; what it had to store is stored",
  },
  unknownCommand: { kk: "{word} деген команда жоқ", ru: "нет команды {word}", en: "there is no command {word}" },
  "unknownCommand.remedy": {
    kk: "командалар: {known}",
    ru: "команды: {known}",
    en: "the commands are {known}",
  },
  unknownOption: {
    kk: "{command}: {word} деген параметр жоқ",
    ru: "{command}: нет параметра {word}",
    en: "{command}: there is no option {word}",
  },
  "unknownOption.remedy": {
    kk: "параметрлер: {known}",
    ru: "параметры: {known}",
    en: "the options are {known}",
  },
  didYouMean: { kk: "бәлкім, {word}?", ru: "возможно, {word}?", en: "did you mean {word}?" },
  noValue: {
    kk: "{option} параметрінің мәні жоқ",
    ru: "у параметра {option} нет значения",
    en: "the option {option} has no value",
  },
  "noValue.remedy": {
    kk: "былай жазыңыз: {option} {value}",
    ru: "запишите так: {option} {value}",
    en: "write {option} {value}",
  },
  needlessValue: {
    kk: "{option} параметрі мән алмайды",
    ru: "параметр {option} не принимает значения",
    en: "the option {option} takes no value",
  },
  "needlessValue.remedy": { kk: "{option} деп жазыңыз", ru: "пишите {option}", en: "write {option}" },
  twice: {
    kk: "{option} параметрі екі рет берілген",
    ru: "параметр {option} указан дважды",
    en: "the option {option} stands twice",
  },
  "twice.remedy": { kk: "біреуін қалдырыңыз", ru: "оставьте один", en: "keep one of them" },
  missingOption: {
    kk: "{command}: {option} параметрі керек",
    ru: "{command}: нужен параметр {option}",
    en: "{command}: the option {option} is needed",
  },
  "missingOption.remedy": { kk: "мысалы: {example}", ru: "например: {example}", en: "for example: {example}" },
  missingArgument: {
    kk: "{command}: {name} керек",
    ru: "{command}: нужен аргумент {name}",
    en: "{command}: the argument {name} is needed",
  },
  "missingArgument.remedy": { kk: "мысалы: {example}", ru: "например: {example}", en: "for example: {example}" },
  extraArgument: {
    kk: "{command}: {word} артық",
    ru: "{command}: лишний аргумент {word}",
    en: "{command}: the argument {word} is one too many",
  },
  "extraArgument.remedy": {
    kk: "бос орны бар мәнді тырнақшаға алыңыз; мысалы: {example}",
    ru: "значение с пробелом возьмите в кавычки; например: {example}",
    en: "put a value with a space in quotes; for example: {example}",
  },
  language: {
    kk: "{source}: {word} тілі жоқ",
    ru: "{source}: нет языка {word}",
    en: "{source}: there is no language {word}",
  },
  "language.remedy": { kk: "тілдер: kk, ru, en", ru: "языки: kk, ru, en", en: "the languages are kk, ru, en" },
  fault: { kk: "қате", ru: "ошибка", en: "error" },
  remedy: { kk: "не істеу керек", ru: "что сделать", en: "what to do" },
  more: {
    kk: "тағы {n} қате көрсетілген жоқ",
    ru: "ещё ошибок, которые здесь не показаны: {n}",
    en: "further errors not shown: {n}",
  },
  commands: { kk: "Командалар", ru: "Команды", en: "Commands" },
  usage: { kk: "Қолданылуы", ru: "Использование", en: "Usage" },
  options: { kk: "Параметрлер", ru: "Параметры", en: "Options" },
  examples: { kk: "Мысалдар", ru: "Примеры", en: "Examples" },
  exitCodes: { kk: "Шығу кодтары", ru: "Коды выхода", en: "Exit codes" },
  required: { kk: "міндетті", ru: "обязателен", en: "required" },
  repeatable: { kk: "қайталауға болады", ru: "можно повторять", en: "repeatable" },
  exit0: { kk: "бәрі шешілді", ru: "всё определено", en: "decided" },
  exit1: { kk: "тексеру өтпеді", ru: "проверка не пройдена", en: "a check failed" },
  exit2: { kk: "енгізілген деректе қате", ru: "ошибка во входных данных", en: "bad input" },
  exit3: {
    kk: "жеребе немесе жетіспейтін дерек, шешім керек",
    ru: "нужен жребий, решение или недостающие данные",
    en: "a lot, a decision or data is missing",
  },
  exit4: { kk: "заң жауап бермейді", ru: "закон молчит", en: "the law is silent" },
  worstCode: {
    kk: "Есеп бірліктері бірнешеу болса, ең үлкен код беріледі.",
    ru: "Если единиц учёта несколько, выдаётся наибольший код.",
    en: "Where there are several units, the largest code counts.",
  },
  what: {
    kk: "Dauys партиялық тізімдер бойынша сайлауды заң мен дауыстардан мандаттарға дейін есептейді; есепті кез келген адам қайталай алады.",
    ru: "Dauys ведёт выборы по партийным спискам от закона и голосов до мандатов так, что любой может пересчитать.",
    en: "Dauys takes an election by party lists from the law and the votes to seats, so that anyone can count it again.",
  },
  moreHelp: {
    kk: "Команда туралы: dauys <команда> --help",
    ru: "О команде: dauys <команда> --help",
    en: "On a command: dauys <command> --help",
  },
});
