/** What is said of the people on a list. */
export const peopleTexts = {
  N04: {
    name: "name-missing",
    title: {
      kk: "бюллетень тілдеріндегі аты-жөні",
      ru: "имена на языках бюллетеня",
      en: "names in the languages of the ballot",
    },
    advice: "mend",
    texts: {
      missing: {
        kk: "{number}-нөмір: аты-жөні мына тілде жазылмаған: {language}.",
        ru: "Номер {number}: имя не указано на языке: {language}.",
        en: "Number {number}: the name is not written in {language}.",
      },
    },
  },
  N05: {
    name: "twice-on-list",
    title: { kk: "бір адам тізімде бір рет", ru: "один человек в списке один раз", en: "one person once on the list" },
    advice: "mend",
    texts: {
      twice: {
        kk: "Бір адам тізімде бірнеше рет тұр, нөмірлері: {numbers}.",
        ru: "Один и тот же человек стоит в списке несколько раз, под номерами {numbers}.",
        en: "One person stands on the list more than once, with the numbers {numbers}.",
      },
    },
  },
  N06: {
    name: "on-two-lists",
    title: { kk: "бір адам бір тізімде", ru: "один человек в одном списке", en: "one person on one list" },
    advice: "people",
    texts: {
      two: {
        kk: "{number}-нөмір: бұл адам {lists} тізімінде де тұр; бір адам тек бір тізімде бола алады.",
        ru: "Номер {number}: этот человек стоит и в списке {lists}; можно стоять только в одном.",
        en: "Number {number}: this person is on the list {lists} too; one may stand on one list only.",
      },
    },
  },
  N07: {
    name: "same-name",
    title: {
      kk: "бірдей аты-жөні әртүрлі белгімен",
      ru: "одинаковые имена под разными обозначениями",
      en: "one name with several ids",
    },
    advice: "people",
    texts: {
      same: {
        kk: "«{name}» деп жазылған адамдардың белгілері әртүрлі: {persons} (туған жылдары: {years}). Бір адам ба, екі адам ба?",
        ru: "Имя «{name}» стоит при разных обозначениях: {persons} (годы рождения: {years}). Один это человек или разные?",
        en: "The name “{name}” stands with different ids: {persons} (born {years}). Is that one person or several?",
      },
    },
  },
  N08: {
    name: "not-a-member",
    title: { kk: "партияға мүшелік", ru: "членство в партии", en: "membership of the party" },
    advice: "people",
    texts: {
      other: {
        kk: "{number}-нөмір: {own} партиясының мүшесі деп жазылған, ал тізім {party} партиясынікі.",
        ru: "Номер {number}: указан членом партии {own}, а список — партии {party}.",
        en: "Number {number}: stated to be a member of {own}; the list is of {party}.",
      },
      open: {
        kk: "Партиясы көрсетілмеген, нөмірлері: {numbers}. Партияға мүшелігін айту мүмкін емес.",
        ru: "Партия не указана, номера: {numbers}. Нельзя сказать, состоят ли они в партии.",
        en: "No party is stated for the numbers {numbers}: whether they are members cannot be told.",
      },
    },
  },
  N09: {
    name: "too-young",
    title: { kk: "ең төменгі жас", ru: "минимальный возраст", en: "the minimum age" },
    advice: "people",
    texts: {
      young: {
        kk: "{number}-нөмір: {to} күні {minimum} жасқа әлі толмаған болады (туған күні не жылы: {born}).",
        ru: "Номер {number}: на {to} возраст ещё меньше {minimum} лет (дата или год рождения: {born}).",
        en: "Number {number}: younger than {minimum} on {to} (born {born}).",
      },
      day: {
        kk: "{number}-нөмір: {minimum} жасқа {to} күні толған, ал {from} күні толмаған; қай күн саналатынын заң айтпайды.",
        ru: "Номер {number}: {to} возраст {minimum} лет достигнут, а {from} ещё нет; день закон не называет.",
        en: "Number {number}: {minimum} years old on {to} but not on {from}; the law names no day.",
      },
      open: {
        kk: "Туған жылынан {minimum} жасқа толған-толмағанын айту мүмкін емес, нөмірлері: {numbers}.",
        ru: "По году рождения нельзя сказать, есть ли {minimum} лет, номера: {numbers}.",
        en: "From the year of birth it cannot be told whether the numbers {numbers} are {minimum}.",
      },
    },
  },
  N10: {
    name: "not-a-citizen",
    title: { kk: "азаматтық", ru: "гражданство", en: "citizenship" },
    advice: "people",
    texts: {
      not: {
        kk: "{number}-нөмір: азаматтығы жоқ.",
        ru: "Номер {number}: нет гражданства.",
        en: "Number {number}: not a citizen.",
      },
      open: {
        kk: "Азаматтығы қаралмаған, нөмірлері: {numbers}.",
        ru: "Гражданство не рассмотрено, номера: {numbers}.",
        en: "Citizenship was not looked at for the numbers {numbers}.",
      },
    },
  },
  N11: {
    name: "residence",
    title: { kk: "елде тұру мерзімі", ru: "срок проживания", en: "years of residence" },
    advice: "people",
    texts: {
      short: {
        kk: "{number}-нөмір: елде {years} жыл тұрақты тұрады, ал кемінде {minimum} жыл керек.",
        ru: "Номер {number}: лет постоянного проживания — {years}, а нужно не менее {minimum}.",
        en: "Number {number}: permanently resident for {years} years; {minimum} are needed at least.",
      },
      open: {
        kk: "Елде неше жыл тұратыны қаралмаған, нөмірлері: {numbers}.",
        ru: "Срок проживания не рассмотрен, номера: {numbers}.",
        en: "Years of residence were not looked at for the numbers {numbers}.",
      },
    },
  },
  N12: {
    name: "barred",
    title: { kk: "сайлануға кедергі негіздер", ru: "основания, препятствующие избранию", en: "grounds that bar" },
    advice: "people",
    texts: {
      holds: {
        kk: "{number}-нөмір: сайлануға мына негіз кедергі: {what}.",
        ru: "Номер {number}: избранию препятствует основание: {what}.",
        en: "Number {number}: barred from standing on the ground: {what}.",
      },
      open: {
        kk: "Сайлануға кедергі негіздер қаралмаған, нөмірлері: {numbers}.",
        ru: "Препятствующие избранию основания не рассмотрены, номера: {numbers}.",
        en: "Whether a ground bars the numbers {numbers} was not looked at.",
      },
    },
  },
  N23: {
    name: "birth-year-differs",
    title: {
      kk: "туған жылының құжатқа сәйкестігі",
      ru: "год рождения по документам",
      en: "the year of birth by the papers",
    },
    advice: "mend",
    texts: {
      differs: {
        kk: "{number}-нөмір: жарияланатын туған жылы {year}, ал құжат бойынша {born}.",
        ru: "Номер {number}: к публикации указан год рождения {year}, а по документу {born}.",
        en: "Number {number}: {year} is to be published as year of birth; the papers have {born}.",
      },
    },
  },
  N25: {
    name: "counted-without-ground",
    title: {
      kk: "квотаға есептеу негізі",
      ru: "основание зачёта в квоту",
      en: "the ground for counting towards the quota",
    },
    advice: "quota",
    texts: {
      without: {
        kk: "{number}-нөмір: квотаға есептелген, ал қаралған құжаттарда оған негіз жоқ.",
        ru: "Номер {number}: засчитан в квоту, а в рассмотренных документах основания нет.",
        en: "Number {number}: counted towards the quota; the papers that were looked at give no ground.",
      },
    },
  },
  N29: {
    name: "publication-missing",
    title: { kk: "жарияланатын деректер", ru: "публикуемые сведения", en: "what is published" },
    advice: "mend",
    texts: {
      missing: {
        kk: "Жариялануға тиіс дерек көрсетілмеген: {what}; нөмірлері: {numbers}.",
        ru: "Не указано то, что подлежит публикации: {what}; номера: {numbers}.",
        en: "To be published and not stated: {what}; numbers: {numbers}.",
      },
    },
  },
} as const;
