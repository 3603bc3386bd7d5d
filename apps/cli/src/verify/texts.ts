import { defineMessages } from "@dauys/language";

/** What `dauys verify` says around its steps, and why it cannot begin. */
export const VERIFY_TEXTS = defineMessages({
  checking: { kk: "Журнал тексерілуде", ru: "Проверка журнала", en: "Verifying the record" },
  "no-such-place": {
    kk: "{place}: мұндай қалта не файл жоқ",
    ru: "{place}: такой папки или файла нет",
    en: "{place}: there is no such folder or file",
  },
  "no-such-place.remedy": {
    kk: "журнал қалтасын, мекенжайын не .tar жинағын беріңіз",
    ru: "дайте папку журнала, его адрес или сборку .tar",
    en: "give the folder of a record, its address, or a bundle (.tar)",
  },
  unreadable: {
    kk: "{place} оқылмайды ({detail})",
    ru: "{place} не читается ({detail})",
    en: "{place} cannot be read ({detail})",
  },
  "unreadable.remedy": {
    kk: "файлға рұқсатты тексеріңіз",
    ru: "проверьте доступ к файлу",
    en: "look whether you may read it",
  },
  address: { kk: "{place}: бұл мекенжай емес", ru: "{place}: это не адрес", en: "{place}: this is no address" },
  "address.remedy": {
    kk: "https:// не http:// мекенжайын беріңіз",
    ru: "дайте адрес с https:// или http://",
    en: "give an address with https:// or http://",
  },
  bundle: {
    kk: "{place}: жинақ емес ({detail})",
    ru: "{place}: это не сборка ({detail})",
    en: "{place}: this is no bundle ({detail})",
  },
  "bundle.remedy": {
    kk: "dauys bundle жасаған файлды беріңіз; қайта жинағанда: tar --format=ustar",
    ru: "дайте файл, сделанный dauys bundle; при переупаковке: tar --format=ustar",
    en: "give a file that dauys bundle made; to pack it anew: tar --format=ustar",
  },
  key: {
    kk: "{given}: ашық кілт емес ({detail})",
    ru: "{given}: это не открытый ключ ({detail})",
    en: "{given}: this is no public key ({detail})",
  },
  "key.remedy": {
    kk: "name+id+base64 мәтінін не оны сақтайтын файлды беріңіз",
    ru: "дайте текст name+id+base64 или файл с ним",
    en: "give a text name+id+base64, or a file that holds it",
  },
  policy: {
    kk: "{file}: саясат файлы емес ({detail})",
    ru: "{file}: это не файл политики ({detail})",
    en: "{file}: this is no policy ({detail})",
  },
  "policy.remedy": {
    kk: "C2SP tlog-policy пішімін қараңыз: log, witness, group, quorum жолдары",
    ru: "формат — C2SP tlog-policy: строки log, witness, group, quorum",
    en: "the form is C2SP tlog-policy: lines log, witness, group, quorum",
  },
});
