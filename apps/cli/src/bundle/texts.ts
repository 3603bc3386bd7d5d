import { defineMessages } from "@dauys/language";

/** What `dauys bundle` says. */
export const BUNDLE_TEXTS = defineMessages({
  written: {
    kk: "{out}: {files} файл, {bytes} байт",
    ru: "{out}: файлов {files}, байтов {bytes}",
    en: "{out}: {files} files, {bytes} bytes",
  },
  hash: { kk: "SHA-256: {sha256}", ru: "SHA-256: {sha256}", en: "SHA-256: {sha256}" },
  notWritten: {
    kk: "Жинақ жазылмады: журнал тексеруден өтпеді.",
    ru: "Сборка не записана: журнал не прошёл проверку.",
    en: "No bundle was written: the record did not verify.",
  },
  exists: { kk: "{out} бұрыннан бар", ru: "{out} уже есть", en: "{out} is there already" },
  "exists.remedy": {
    kk: "басқа файл атын беріңіз: бар файл өзгертілмейді",
    ru: "дайте другое имя: существующий файл не перезаписывается",
    en: "give another name: a file that exists is not written over",
  },
  write: {
    kk: "{out} жазылмайды ({detail})",
    ru: "{out} не записывается ({detail})",
    en: "{out} cannot be written ({detail})",
  },
  "write.remedy": { kk: "басқа орын беріңіз", ru: "дайте другое место", en: "give another place" },
  changed: {
    kk: "{path} оқылмады ({detail}): тексеруден кейін журналдың файлдары өзгерген",
    ru: "{path} не прочитан ({detail}): файлы журнала изменились после проверки",
    en: "{path} could not be read ({detail}): the record's files changed after they were verified",
  },
  "changed.remedy": { kk: "қайта іске қосыңыз", ru: "запустите снова", en: "run it again" },
});
