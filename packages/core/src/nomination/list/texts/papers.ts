/** What is said of a list's papers: documents, adoption, signatures, deposit. */
export const papersTexts = {
  N13: {
    name: "candidate-document",
    title: { kk: "кандидаттардың құжаттары", ru: "документы кандидатов", en: "documents of candidates" },
    advice: "papers",
    texts: {
      missing: {
        kk: "{number}-нөмір: құжат жоқ: {what}.",
        ru: "Номер {number}: нет документа: {what}.",
        en: "Number {number}: a document is missing: {what}.",
      },
      open: {
        kk: "Құжаттары қаралмаған, нөмірлері: {numbers}.",
        ru: "Документы не рассмотрены, номера: {numbers}.",
        en: "The documents of the numbers {numbers} were not looked at.",
      },
    },
  },
  N14: {
    name: "list-document",
    title: { kk: "тізімнің құжаттары", ru: "документы списка", en: "documents of the list" },
    advice: "papers",
    texts: {
      missing: {
        kk: "Тізімнің құжаты жоқ: {what}.",
        ru: "Нет документа списка: {what}.",
        en: "A document of the list is missing: {what}.",
      },
      open: {
        kk: "Тізімнің тапсырылған құжаттары көрсетілмеген.",
        ru: "Сданные документы списка не указаны.",
        en: "The documents handed in for the list are not stated.",
      },
    },
  },
  N15: {
    name: "adoption",
    title: { kk: "тізімнің қабылдануы", ru: "принятие списка", en: "adoption of the list" },
    advice: "papers",
    texts: {
      below: {
        kk: "Тізімге {inFavour} мүше дауыс берген; {base} мүшенің ішінен кемінде {needed} керек.",
        ru: "За список голосов: {inFavour}; от {base} нужно не менее {needed}.",
        en: "{inFavour} voted for the list; of {base} at least {needed} are needed.",
      },
      open: {
        kk: "Тізімді партия органы қалай қабылдағаны толық көрсетілмеген.",
        ru: "Не указано полностью, как орган партии принял список.",
        en: "How the party's organ adopted the list is not fully stated.",
      },
    },
  },
  N16: {
    name: "not-signed",
    title: { kk: "партия органының қолы", ru: "подписи органа партии", en: "signatures of the party's organ" },
    advice: "papers",
    texts: {
      not: {
        kk: "Тізімде партия органының қолы жоқ.",
        ru: "Под списком нет подписей органа партии.",
        en: "The list does not carry the signatures of the party's organ.",
      },
      open: {
        kk: "Тізімде партия органының қолы бар-жоғы көрсетілмеген.",
        ru: "Не указано, подписан ли список органом партии.",
        en: "Whether the party's organ signed the list is not stated.",
      },
    },
  },
  N17: {
    name: "deposit",
    title: { kk: "сайлау жарнасы", ru: "избирательный взнос", en: "the deposit" },
    advice: "deposit",
    texts: {
      short: {
        kk: "Сайлау жарнасы: төленгені {paid}, төлеуге тиісі {due} ({people} адам × {wages} × {wage}, оның {pays} бөлігі), ақшаның ең кіші бірлігімен.",
        ru: "Избирательный взнос: внесено {paid}, причитается {due} ({people} чел. × {wages} × {wage}, из этого {pays}), в мельчайших денежных единицах.",
        en: "Deposit: {paid} paid, {due} due ({people} people × {wages} × {wage}, of which {pays}), in the smallest unit of the currency.",
      },
      rounding: {
        kk: "Сайлау жарнасы: төленгені {paid}, дәл есебі {due}; айырма бір бірліктен кем, ал заңда дөңгелектеу айтылмаған.",
        ru: "Избирательный взнос: внесено {paid}, точно причитается {due}; разница меньше одной единицы, а округление законом не названо.",
        en: "Deposit: {paid} paid, exactly {due} due; less than one unit is missing, and the law names no rounding.",
      },
      open: {
        kk: "Сайлау жарнасы жеткілікті ме, айту мүмкін емес; көрсетілмегені: {missing}.",
        ru: "Нельзя сказать, достаточен ли избирательный взнос; не указано: {missing}.",
        en: "Whether the deposit is enough cannot be told; not stated: {missing}.",
      },
    },
  },
  N24: {
    name: "unknown-word",
    title: { kk: "заңда жоқ белгілер", ru: "обозначения, которых в законе нет", en: "ids that the law does not have" },
    advice: "mend",
    texts: {
      unknown: {
        kk: "«{word}» деген белгі бұл заңда жоқ ({member}).",
        ru: "Обозначения «{word}» в этом законе нет ({member}).",
        en: "This law has no “{word}” ({member}).",
      },
    },
  },
  N27: {
    name: "adoption-numbers",
    title: { kk: "тізімді қабылдау сандары", ru: "числа о принятии списка", en: "the numbers of the adoption" },
    advice: "mend",
    texts: {
      impossible: {
        kk: "Тізімді қабылдау: {what} — {value}, бұл {ofWhat} санынан ({base}) көп.",
        ru: "Принятие списка: {what} — {value}, это больше, чем {ofWhat} ({base}).",
        en: "Adoption of the list: {what} are {value}, more than {ofWhat} ({base}).",
      },
    },
  },
  N28: {
    name: "adopted-after-submission",
    title: { kk: "қабылданған күні", ru: "день принятия списка", en: "the day of adoption" },
    advice: "mend",
    texts: {
      after: {
        kk: "Тізім {date} күні қабылданған деп жазылған, ал {submitted} күні тапсырылған.",
        ru: "Список указан принятым {date}, а сдан {submitted}.",
        en: "The list is stated to be adopted on {date}, and was handed in on {submitted}.",
      },
    },
  },
} as const;
