import { defineMessages } from "@dauys/language";

/** Why something about accounts was not done. What is said of a sign-in that failed does not tell whether there is such an account. */
export const accountRefusals = defineMessages({
  "sign-in-failed": {
    kk: "Кіру аты, құпиясөз немесе код дұрыс емес.",
    ru: "Имя для входа, пароль или код неверны.",
    en: "The sign-in name, the password or the code is not right.",
  },
  pause: {
    kk: "Сәтсіз әрекет тым көп. {seconds} секундтан кейін қайталаңыз немесе кіру кілтін пайдаланыңыз.",
    ru: "Слишком много неудачных попыток. Повторите через {seconds} с или войдите с ключом доступа.",
    en: "Too many attempts have failed. Try again in {seconds} seconds, or sign in with a passkey.",
  },
  locked: {
    kk: "Бұл атпен құпиясөз арқылы кіру жабылды. Кіру кілтін пайдаланыңыз немесе әкімшіден жаңа шақыру сұраңыз.",
    ru: "Вход с паролем под этим именем закрыт. Войдите с ключом доступа или попросите администратора о новом приглашении.",
    en: "Signing in with a password under this name has been closed. Use a passkey, or ask the administrator for a new invitation.",
  },
  busy: {
    kk: "Қазір тым көп адам кіріп жатыр. Бірнеше секундтан кейін қайталаңыз.",
    ru: "Сейчас входит слишком много людей. Повторите через несколько секунд.",
    en: "Too many people are signing in right now. Try again in a few seconds.",
  },
  "ticket-over": {
    kk: "Бұл қадамның уақыты өтті немесе ол орындалып қойды. Басынан бастаңыз.",
    ru: "Время этого шага истекло, или он уже выполнен. Начните сначала.",
    en: "This step has taken too long, or has been done already. Begin again.",
  },
  "second-factor-missing": {
    kk: "Бұл тіркелгіде екінші фактор жоқ, онсыз кіруге болмайды. Әкімшіден жаңа шақыру сұраңыз.",
    ru: "У этой учётной записи нет второго фактора, без него войти нельзя. Попросите администратора о новом приглашении.",
    en: "This account has no second factor, and nobody signs in without one. Ask the administrator for a new invitation.",
  },
  "sign-in-again": {
    kk: "Мұны өзгерту үшін қайта кіріңіз: кіргеніңізге он минуттан асты.",
    ru: "Чтобы изменить это, войдите заново: с вашего входа прошло больше десяти минут.",
    en: "Sign in again to change this: you signed in more than ten minutes ago.",
  },
  "password-short": {
    kk: "Құпиясөз кемінде 12 таңбадан тұруы керек. Бірнеше сөзден құралған сөйлем жарайды.",
    ru: "Пароль должен быть не короче 12 знаков. Подойдёт фраза из нескольких слов.",
    en: "A password has at least 12 characters. A phrase of several words will do.",
  },
  "password-long": {
    kk: "Құпиясөз 200 таңбадан аспауы керек.",
    ru: "Пароль должен быть не длиннее 200 знаков.",
    en: "A password has at most 200 characters.",
  },
  "password-common": {
    kk: "Мұндай құпиясөзді жұрт бірінші болып ойлайды. Басқасын таңдаңыз.",
    ru: "Такой пароль приходит в голову первым. Выберите другой.",
    en: "This password is one of the first that people think of. Choose another.",
  },
  "password-name": {
    kk: "Құпиясөз тек есіміңізден немесе кіру атыңыздан тұрмауы керек.",
    ru: "Пароль не должен состоять только из вашего имени или имени для входа.",
    en: "A password is not made of your own name or sign-in name alone.",
  },
  "code-unknown": {
    kk: "Мұндай код жоқ, не ол пайдаланылған, не мерзімі өткен. Парақтағы таңбаларды тексеріңіз.",
    ru: "Такого кода нет, либо он уже использован, либо его срок истёк. Проверьте знаки на листе.",
    en: "There is no such code, or it has been used, or its time is over. Check the signs on the sheet.",
  },
  "code-wrong": {
    kk: "Код дұрыс емес. Телефондағы уақытты тексеріп, келесі кодты теріңіз.",
    ru: "Код неверен. Проверьте время на телефоне и наберите следующий код.",
    en: "The code is not right. Check the time on the phone, and type the next code.",
  },
  "key-refused": {
    kk: "Кілт қабылданбады. Басынан бастаңыз.",
    ru: "Ключ не принят. Начните сначала.",
    en: "The key was not accepted. Begin again.",
  },
  "no-keys-here": {
    kk: "Кеңсе атаусыз мекенжайда тұр, сондықтан кілттер мұнда жұмыс істемейді.",
    ru: "Этот адрес сервера без имени, поэтому ключи доступа здесь не работают.",
    en: "The office is reached under an address without a name, so keys do not work here.",
  },
  "already-set-up": {
    kk: "Бірінші әкімші бұрын тіркелген.",
    ru: "Первый администратор уже заведён.",
    en: "The first administrator has been made already.",
  },
  "name-taken": {
    kk: "Мұндай кіру аты бар. Басқасын таңдаңыз.",
    ru: "Такое имя для входа уже есть. Выберите другое.",
    en: "There is such a sign-in name already. Choose another.",
  },
  "own-account": {
    kk: "Әкімші өз рөлдерін өзгерте алмайды және өзін өшіре алмайды: мұны басқа әкімші жасайды.",
    ru: "Администратор не меняет своих ролей и не закрывает себя: это делает другой администратор.",
    en: "Administrators do not change their own roles or close their own account: another administrator does that.",
  },
  "roles-apart": {
    kk: "Бұл рөл адамның басқа рөлдерімен қатар болмайды: әкімші, аудитор, бақылаушы және өкіл басқа рөл атқармайды.",
    ru: "Эта роль не сочетается с другими ролями человека: администратор, аудитор, наблюдатель и представитель других ролей не имеют.",
    en: "This role does not go with the person's others: an administrator, auditor, observer or proxy holds no other role.",
  },
  "same-grant": {
    kk: "Адамда бұл рөл осы аумақ бойынша бар.",
    ru: "Эта роль для этой территории у человека уже есть.",
    en: "The person holds this role for this unit already.",
  },
  "unit-unknown": {
    kk: "Жазбада «{unit}» деген аумақ жоқ.",
    ru: "В записи нет территории «{unit}».",
    en: "The record has no unit “{unit}”.",
  },
  "seat-wrong": {
    kk: "Мүше мен төрағаға комиссиядағы орнының нөмірі керек ({most} орынға дейін), басқаларға керек емес.",
    ru: "Члену и председателю комиссии нужен номер места (до {most}), другим он не нужен.",
    en: "A member or chair needs the number of a seat in the commission (up to {most}); nobody else does.",
  },
  "party-wrong": {
    kk: "Өкілге жазбада тіркелген партия керек, басқаларға керек емес.",
    ru: "Представителю нужна партия, зарегистрированная в записи; другим она не нужна.",
    en: "A proxy needs a party whose list the record has; nobody else does.",
  },
  "last-factor": {
    kk: "Жалғыз екінші факторды алып тастауға болмайды: алдымен басқасын қосыңыз.",
    ru: "Единственный второй фактор убрать нельзя: сначала добавьте другой.",
    en: "The only second factor cannot be taken away: add another first.",
  },
  inactive: {
    kk: "Бұл тіркелгі өшірілген. Алдымен оны қайта ашыңыз.",
    ru: "Эта учётная запись закрыта. Сначала откройте её снова.",
    en: "This account is closed. Open it again first.",
  },
  "reset-waits": {
    kk: "Бұл код екінші адам растағаннан кейін ғана жарайды. Комиссияңыздың төрағасынан, супервайзерден немесе басқа әкімшіден басты бетінде растауды сұраңыз.",
    ru: "Этот код заработает, когда его подтвердит второй человек. Попросите председателя, супервизора или другого администратора подтвердить это на своей главной странице.",
    en: "This code works once a second person has confirmed it. Ask the chair, a supervisor or another administrator to confirm it on their start page.",
  },
  "no-reset": {
    kk: "Сіздің растауыңызды күтетін мұндай шақыру жоқ.",
    ru: "Такого приглашения, которое ждало бы вашего подтверждения, нет.",
    en: "There is no such invitation that waits for your confirmation.",
  },
  "own-reset": {
    kk: "Мұны шақырған адам да, шақырылған адам да растай алмайды: екінші адам керек.",
    ru: "Этого не может подтвердить ни тот, кто пригласил, ни сам приглашённый: нужен второй человек.",
    en: "Neither who invited nor who was invited can confirm this: it takes a second person.",
  },
});
