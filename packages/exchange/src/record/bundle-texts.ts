import { LIMIT, type Trilingual } from "@dauys/language";

/** What the text in a bundle names. */
export interface ReadmeFacts {
  readonly title: Trilingual;
  readonly kind: "official" | "transcribed" | "rehearsal";
  readonly notice: Trilingual | null;
  readonly date: string;
  readonly origin: string;
  readonly size: string;
  readonly root: string;
  readonly payloads: number;
}

const KIND: Readonly<Record<ReadmeFacts["kind"], Trilingual>> = {
  official: {
    kk: "Ресми журнал: жазбаларға комиссиялардың өздері қол қойған.",
    ru: "Официальный журнал: записи подписаны самими комиссиями.",
    en: "An official record: the commissions signed its entries themselves.",
  },
  transcribed: {
    kk: "Жарияланымдардан көшірілген журнал: жазбаларға көшіруші қол қойған, комиссия емес.",
    ru: "Журнал, переписанный с публикаций: записи подписал переписчик, а не комиссия.",
    en: "A record transcribed from publications: the transcriber signed its entries, not a commission.",
  },
  rehearsal: {
    kk: "Жаттығу: мұндағы деректердің бәрі ойдан шығарылған.",
    ru: "Учебный журнал: все данные вымышлены.",
    en: "A rehearsal: all of its data is made up.",
  },
};

const BODY: Readonly<Record<keyof Trilingual, (facts: ReadmeFacts, kind: string, title: string) => readonly string[]>> =
  {
    kk: ({ date, origin, size, root, payloads }, kind, title) => [
      `${title}, ${date}`,
      "",
      kind,
      "",
      `Бұл — «${origin}» журналының көшірмесі: ${size} жазбадан тұратын күйі, түбірі ${root}.`,
      "Тексеруге қажеттінің бәрі осында, желі керек емес.",
      "",
      "  checkpoint            журналдың күйі, журнал кілтімен (және болса, куәгерлермен) қол қойылған: C2SP signed note",
      "  log.key, log.pem      журналдың ашық кілті, екі түрде; иесін басқа жолмен анықтаңыз: кілт өзі туралы дәлел емес",
      "  tile/entries/         жазбалар; tile/0, tile/1, … олардың хештері: C2SP tlog-tiles, RFC 6962",
      `  payload/              журналдан тыс қосымшалар (${payloads}); файл аты — оның SHA-256 хеші`,
      "  results.json, .csv    жазбалардан есептелген нәтиже; дәлел — жазбалардың өзі",
      "  SHA256SUMS            осындағы әр файлдың SHA-256 хеші",
      "",
      "Тексеру",
      "  Толық (қолтаңбалар, ағаш, әр жазба, әр қосынды, әр мандат):  dauys verify .",
      "  Файлдар бүтін бе:  sha256sum -c SHA256SUMS",
      "  Күйге журнал кілті қол қойған ба:",
    ],
    ru: ({ date, origin, size, root, payloads }, kind, title) => [
      `${title}, ${date}`,
      "",
      kind,
      "",
      `Это копия журнала «${origin}» в состоянии на ${size} записей, корень ${root}.`,
      "Здесь всё, что нужно для проверки; сеть не нужна.",
      "",
      "  checkpoint            состояние журнала, подписанное его ключом (и свидетелями, если они были): C2SP signed note",
      "  log.key, log.pem      открытый ключ журнала в двух видах; чей он, узнайте иным путём: ключ сам о себе не доказывает",
      "  tile/entries/         записи; tile/0, tile/1, … их хеши: C2SP tlog-tiles, RFC 6962",
      `  payload/              вложения вне журнала (${payloads}); имя файла — его SHA-256`,
      "  results.json, .csv    результат, вычисленный по записям; доказательство — сами записи",
      "  SHA256SUMS            SHA-256 каждого файла",
      "",
      "Проверка",
      "  Полная (подписи, дерево, каждая запись, каждая сумма, каждый мандат):  dauys verify .",
      "  Целы ли файлы:  sha256sum -c SHA256SUMS",
      "  Подписано ли состояние ключом журнала:",
    ],
    en: ({ date, origin, size, root, payloads }, kind, title) => [
      `${title}, ${date}`,
      "",
      kind,
      "",
      `This is a copy of the record "${origin}" as of ${size} entries, root ${root}.`,
      "It holds all that is needed to check it, without a network.",
      "",
      "  checkpoint            the state of the record, signed by its key (and by witnesses, if any): C2SP signed note",
      "  log.key, log.pem      the record's public key, in two forms; learn whose it is elsewhere: a key cannot vouch for itself",
      "  tile/entries/         the entries; tile/0, tile/1, … their hashes: C2SP tlog-tiles, RFC 6962",
      `  payload/              payloads kept outside the record (${payloads}); the name of each file is its SHA-256`,
      "  results.json, .csv    the result computed from the entries; the evidence is the entries themselves",
      "  SHA256SUMS            SHA-256 of every file",
      "",
      "How to check",
      "  All of it (signatures, tree, every entry, every sum, every seat):  dauys verify .",
      "  Whether the files are whole:  sha256sum -c SHA256SUMS",
      "  Whether the record's key signed the state:",
    ],
  };

/** The same commands in every language; `log.pem` is what other tools read. */
const COMMANDS = [
  "    sed '/^$/,$d' checkpoint > text",
  '    grep "^— $(head -n 1 checkpoint) " checkpoint | cut -d" " -f3 | base64 -d | tail -c 64 > signature',
  "    openssl pkeyutl -verify -rawin -pubin -inkey log.pem -in text -sigfile signature",
];

/** What a bundle is and how it is checked, in one language. */
export function readmeText(facts: ReadmeFacts, lang: keyof Trilingual): string {
  const said = facts.notice === null ? KIND[facts.kind][lang] : `${KIND[facts.kind][lang]}\n${facts.notice[lang]}`;
  return [...BODY[lang](facts, said, facts.title[lang]), ...COMMANDS, "", LIMIT[lang], ""].join("\n");
}
