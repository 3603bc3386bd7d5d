/** What is said of a list as a whole: its length, numbering, languages, deadlines, and the law itself. */
export const wholeTexts = {
  N00: {
    name: "law-unknown",
    title: {
      kk: "заңның белгісіз мәндері",
      ru: "неизвестные значения закона",
      en: "values of the law that are not known",
    },
    advice: "law",
    texts: {
      unknown: {
        kk: "Заңның мәні белгісіз: {what}. Бұл тексерілген жоқ.",
        ru: "Значение закона неизвестно: {what}. Это не проверено.",
        en: "The law's value is not known: {what}. This was not checked.",
      },
    },
  },
  N01: {
    name: "too-many",
    title: {
      kk: "тізімдегі адамдардың ең көп саны",
      ru: "предельное число людей в списке",
      en: "the most people on a list",
    },
    advice: "size",
    texts: {
      over: {
        kk: "Тізімде {count} адам; {seats} мандатқа ең көбі {limit} (дәл есебі {exact}).",
        ru: "В списке человек: {count}; на {seats} мандатов допустимо не больше {limit} (точно: {exact}).",
        en: "The list has {count} people; for {seats} mandates it may have {limit} at most (exactly {exact}).",
      },
      always: {
        kk: "Тізімде {count} адам; {seats} мандатқа дәл есебі {exact}, бұл қалай дөңгелектесе де асып тұр: ең көбі {up}.",
        ru: "В списке человек: {count}; на {seats} мандатов точно {exact}: больше при любом округлении, не больше {up}.",
        en: "The list has {count} people; for {seats} mandates exactly {exact}: too many however it is rounded, {up} at most.",
      },
      reading: {
        kk: "Тізімде {count} адам; {seats} мандатқа дәл есебі {exact}. Заңда дөңгелектеу айтылмаған: кеміте дөңгелектесе {down}, арттыра дөңгелектесе {up}.",
        ru: "В списке человек: {count}; на {seats} мандатов точно {exact}. Округление законом не названо: при округлении вниз {down}, вверх {up}.",
        en: "The list has {count} people; for {seats} mandates exactly {exact}. The law names no rounding: {down} rounded down, {up} rounded up.",
      },
    },
  },
  N02: {
    name: "numbering",
    title: { kk: "нөмірлердің үзіліссіздігі", ru: "непрерывность номеров", en: "numbers without a gap" },
    advice: "mend",
    texts: {
      missing: {
        kk: "Тізімдегі {count} адамның нөмірлері 1 мен {count} аралығында үзіліссіз жүруі керек; {number} нөмірі жоқ.",
        ru: "Номера {count} человек в списке должны идти от 1 до {count} без пропусков; номера {number} нет.",
        en: "The numbers of the {count} people on the list have to run from 1 to {count} without a gap; {number} is missing.",
      },
    },
  },
  N03: {
    name: "shorter-than-seats",
    title: {
      kk: "мандаттарға жететін адам саны",
      ru: "достаточно ли людей на мандаты",
      en: "enough people for the mandates",
    },
    advice: "size",
    texts: {
      shorter: {
        kk: "Тізімде {count} адам, ал бөлінетін мандат {seats}: тізім бәрін толтыра алмайды.",
        ru: "В списке человек: {count}, а распределяется мандатов: {seats}; занять все список не сможет.",
        en: "The list has {count} people and {seats} mandates are shared out: it could not fill them all.",
      },
    },
  },
  N18: {
    name: "submitted-too-early",
    title: { kk: "ұсынудың басталуы", ru: "начало выдвижения", en: "the beginning of nomination" },
    advice: "deadline",
    texts: {
      open: {
        kk: "Ұсынудың басталу уақыты берілмеген: тапсырылған уақытымен ({at}) салыстырылмады.",
        ru: "Время начала выдвижения не дано: со временем сдачи ({at}) не сравнено.",
        en: "When nomination begins is not given: not compared with the time of handing in ({at}).",
      },
      early: {
        kk: "Тізім {at} тапсырылған, ал ұсыну {limit} басталады (дүниежүзілік уақыт).",
        ru: "Список сдан {at}, а выдвижение начинается {limit} (всемирное время).",
        en: "The list was handed in at {at}; nomination begins at {limit} (UTC).",
      },
    },
  },
  N19: {
    name: "submitted-too-late",
    title: { kk: "ұсынудың аяқталуы", ru: "окончание выдвижения", en: "the end of nomination" },
    advice: "deadline",
    texts: {
      open: {
        kk: "Ұсынудың аяқталу уақыты берілмеген: тапсырылған уақытымен ({at}) салыстырылмады.",
        ru: "Время окончания выдвижения не дано: со временем сдачи ({at}) не сравнено.",
        en: "When nomination ends is not given: not compared with the time of handing in ({at}).",
      },
      late: {
        kk: "Тізім {at} тапсырылған, ал ұсыну {limit} аяқталған (дүниежүзілік уақыт).",
        ru: "Список сдан {at}, а выдвижение закончилось {limit} (всемирное время).",
        en: "The list was handed in at {at}; nomination ended at {limit} (UTC).",
      },
    },
  },
  N20: {
    name: "quota",
    title: { kk: "тізімдегі квота", ru: "квота в списке", en: "the quota on the list" },
    advice: "quota",
    texts: {
      below: {
        kk: "{groups}: {most} адам, ал {total} адамның {share} — кемінде {needed}.",
        ru: "{groups}: {most}, а {share} от {total} — не менее {needed}.",
        en: "{groups}: {most}, and {share} of {total} is {needed} at least.",
      },
      day: {
        kk: "{groups}: кемінде {needed} керек. Жас {from} күнгі есеппен — {first}, {to} күнгі есеппен — {last}; қай күн екенін заң айтпайды.",
        ru: "{groups}: нужно не менее {needed}. Если возраст считать на {from}, их {first}, на {to} — {last}; день закон не называет.",
        en: "{groups}: {needed} are needed at least. With ages counted on {from} there are {first}, on {to} there are {last}; the law names no day.",
      },
      open: {
        kk: "{groups}: кемінде {needed} керек; белгілі деректер бойынша {least}–{most} аралығында, дәл айту мүмкін емес.",
        ru: "{groups}: нужно не менее {needed}; по известным данным от {least} до {most}, точно сказать нельзя.",
        en: "{groups}: {needed} are needed at least; by what is known there are {least} to {most}, which does not tell.",
      },
    },
  },
  N21: {
    name: "registered-too-early",
    title: { kk: "тіркеудің басталуы", ru: "начало регистрации", en: "the beginning of registration" },
    advice: "deadline",
    texts: {
      open: {
        kk: "Тіркеудің басталу уақыты берілмеген: тіркелген уақытымен ({at}) салыстырылмады.",
        ru: "Время начала регистрации не дано: со временем регистрации ({at}) не сравнено.",
        en: "When registration begins is not given: not compared with the time of registration ({at}).",
      },
      early: {
        kk: "Тізім {at} тіркелген, ал тіркеу {limit} басталады (дүниежүзілік уақыт).",
        ru: "Список зарегистрирован {at}, а регистрация начинается {limit} (всемирное время).",
        en: "The list was registered at {at}; registration begins at {limit} (UTC).",
      },
    },
  },
  N22: {
    name: "registered-too-late",
    title: { kk: "тіркеудің аяқталуы", ru: "окончание регистрации", en: "the end of registration" },
    advice: "deadline",
    texts: {
      open: {
        kk: "Тіркеудің аяқталу уақыты берілмеген: тіркелген уақытымен ({at}) салыстырылмады.",
        ru: "Время окончания регистрации не дано: со временем регистрации ({at}) не сравнено.",
        en: "When registration ends is not given: not compared with the time of registration ({at}).",
      },
      late: {
        kk: "Тізім {at} тіркелген, ал тіркеу {limit} аяқталған (дүниежүзілік уақыт).",
        ru: "Список зарегистрирован {at}, а регистрация закончилась {limit} (всемирное время).",
        en: "The list was registered at {at}; registration ended at {limit} (UTC).",
      },
    },
  },
  N26: {
    name: "second-list",
    title: { kk: "бір партия — бір тізім", ru: "списки одной партии", en: "lists of one party" },
    advice: "size",
    texts: {
      second: {
        kk: "{party} партиясының тізімі {count}, ал партия ең көбі {limit} тізім ұсына алады; бұрын тапсырылғаны: {lists}.",
        ru: "Списков партии {party}: {count}, а партия выдвигает не больше {limit}; прежде сданы: {lists}.",
        en: "The party {party} has {count} lists and may put forward {limit} at most; handed in before: {lists}.",
      },
    },
  },
} as const;
