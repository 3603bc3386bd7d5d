import type { OptionSpec } from "../command.ts";

/** Where the passphrase of a key file is, when nobody is asked. */
export const PASSPHRASE_OPTION: OptionSpec = {
  name: "passphrase-file",
  value: "<file>",
  help: {
    kk: "құпиясөз жазылған файл; көрсетілмесе DAUYS_PASSPHRASE, ол да болмаса терминалда сұралады",
    ru: "файл с парольной фразой; если не указан, DAUYS_PASSPHRASE, а если нет и её, спрашивается в терминале",
    en: "a file with the passphrase; by default DAUYS_PASSPHRASE, else it is asked for in the terminal",
  },
};

/** Where the passphrases of several key files are: one file for all of them, or one for each in their order. */
export const PASSPHRASES_OPTION: OptionSpec = { ...PASSPHRASE_OPTION, many: true };

/** Where the new passphrase is, when nobody is asked. */
export const NEW_PASSPHRASE_OPTION: OptionSpec = {
  name: "new-passphrase-file",
  value: "<file>",
  help: {
    kk: "жаңа құпиясөз жазылған файл; көрсетілмесе DAUYS_NEW_PASSPHRASE, ол да болмаса терминалда сұралады",
    ru: "файл с новой фразой; если не указан, DAUYS_NEW_PASSPHRASE, а если нет и её, спрашивается в терминале",
    en: "a file with the new passphrase; by default DAUYS_NEW_PASSPHRASE, else it is asked for in the terminal",
  },
};

/** The keys that sign. */
export const KEY_OPTION: OptionSpec = {
  name: "key",
  value: "<key file>",
  many: true,
  help: {
    kk: "қол қоятын кілттің файлы; әр мүшеге біреуден",
    ru: "файл ключа, который подписывает; по одному на каждого члена",
    en: "the file of a key that signs; one for each member",
  },
};
