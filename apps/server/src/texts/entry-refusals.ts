import { defineMessages } from "@dauys/language";

/** Why something is not done with a paper that is being typed, checked or settled. */
export const entryRefusalTexts = defineMessages({
  "filed-already": {
    kk: "Бұл бірліктің хаттамасы журналда бар. Оны түзету үшін супервайзер түзету раундын ашады.",
    ru: "Протокол этой единицы уже в журнале. Чтобы его исправить, супервайзер открывает исправление.",
    en: "The protocol of this unit is in the record already. To correct it, a supervisor opens a correction.",
  },
  "same-person": {
    kk: "Бірінші рет сіз тердіңіз. Екінші рет басқа адам теруі керек.",
    ru: "Первый ввод сделали вы. Второй раз вводит другой человек.",
    en: "You made the first entry. The second is made by somebody else.",
  },
  "being-typed": {
    kk: "Бұл қағазды қазір басқа адам теріп жатыр.",
    ru: "Этот протокол сейчас вводит другой человек.",
    en: "Somebody else is typing this paper now.",
  },
  "both-done": {
    kk: "Екі теру де аяқталды; тексеретін ештеңе қалмады немесе супервайзердің шешімі күтілуде.",
    ru: "Оба ввода закончены; дальше решает супервайзер или комиссия.",
    en: "Both entries are finished; the next step is the supervisor's or the commission's.",
  },
  "stage-waits": {
    kk: "Алғашқы кезең әлі мөрленбеген: алдымен комиссия мүшелері оған қол қояды. Мүмкін болмаса, себебін жазып, мөрсіз жалғастырыңыз.",
    ru: "Первый этап ещё не запечатан: сначала его подписывают члены комиссии. Если это невозможно, продолжите без печати, указав причину.",
    en: "The first stage is not sealed yet: the members of the commission sign it first. Where that cannot be, go on without a seal and say why.",
  },
  stale: {
    kk: "Бұл теру басқа терезеде жалғастырылған. Серверде сақталғанын жүктеп, содан жалғастырыңыз.",
    ru: "Этот ввод продолжен в другом окне. Загрузите сохранённое на сервере и продолжайте с него.",
    en: "This entry was continued in another window. Load what the server has, and go on from there.",
  },
  "not-yours": {
    kk: "Мұндай қағаз жоқ немесе оны сіз термейсіз.",
    ru: "Такого ввода нет, или его ведёте не вы.",
    en: "There is no such entry, or it is not yours.",
  },
  finished: {
    kk: "Бұл теру аяқталған.",
    ru: "Этот ввод уже закончен.",
    en: "This entry is finished already.",
  },
  findings: {
    kk: "Ескертулердің әрқайсысына жазбаша себеп керек, ал қателер қағаздың өзінде болса ғана қалады.",
    ru: "Каждое предупреждение требует письменной причины, а ошибка остаётся, только если она стоит в самом протоколе.",
    en: "Every warning needs a written reason, and an error stays only if it stands on the paper itself.",
  },
  "not-in-form": {
    kk: "Терілгеннің бір бөлігі нысанда немесе тізімдерде жоқ.",
    ru: "Часть введённого не предусмотрена формой или списками.",
    en: "Part of what was typed is not in the form or the lists.",
  },
  compared: {
    kk: "Екі теру салыстырылды; енді оны тек супервайзер қайтара алады.",
    ru: "Вводы уже сравнены; вернуть его теперь может только супервайзер.",
    en: "The entries were compared already; only a supervisor can send it back now.",
  },
  "own-entry": {
    kk: "Бұл қағазды өзіңіз тергенсіз, сондықтан айырмаларды басқа адам шешеді.",
    ru: "Этот протокол вводили вы, поэтому расхождения решает другой человек.",
    en: "You typed this paper yourself, so somebody else settles it.",
  },
  "not-to-settle": {
    kk: "Бұл қағаз қазір супервайзердің шешімін күтпейді.",
    ru: "Этот протокол сейчас не ждёт решения супервайзера.",
    en: "This paper does not wait for a supervisor now.",
  },
  "no-difference": {
    kk: "Бұл жерде екі теру бірдей.",
    ru: "В этом месте вводы совпадают.",
    en: "The two entries are the same there.",
  },
  "nothing-typed": {
    kk: "Аяқталмаған теру жоқ.",
    ru: "Незаконченного ввода нет.",
    en: "There is no unfinished entry.",
  },
  "not-filed": {
    kk: "Бұл бірліктің хаттамасы журналда жоқ, сондықтан түзететін ештеңе жоқ.",
    ru: "Протокола этой единицы в журнале нет, исправлять нечего.",
    en: "The record has no protocol of this unit, so there is nothing to correct.",
  },
  "round-open": {
    kk: "Бұл бірліктің қағазы әлі жолда; алдымен соны аяқтаңыз.",
    ru: "Протокол этой единицы ещё в работе; сначала завершите его.",
    en: "A paper of this unit is still on its way; finish that one first.",
  },
  "held-needs-error": {
    kk: "Қате жоқ: кейінге қалдыруға негіз жоқ.",
    ru: "Ошибок нет: задерживать нечего.",
    en: "There is no error, so there is nothing to hold back.",
  },
  "no-stage": {
    kk: "Мөрленуі тиіс кезең жоқ.",
    ru: "Этапа, который нужно запечатать, нет.",
    en: "There is no stage to be sealed.",
  },
  "not-an-image": {
    kk: "Файл JPEG, PNG немесе PDF емес, не бүлінген.",
    ru: "Файл не является JPEG, PNG или PDF либо повреждён.",
    en: "The file is no JPEG, PNG or PDF, or it is damaged.",
  },
  "too-many-pixels": {
    kk: "Сурет тым үлкен: әр жағы ең көбі 12 000, барлығы ең көбі 80 миллион нүкте.",
    ru: "Изображение слишком велико: не более 12 000 точек по стороне и 80 миллионов всего.",
    en: "The picture is too large: at most 12,000 pixels a side and 80 million in all.",
  },
  "scan-elsewhere": {
    kk: "Дәл осы файл басқа бірлікке жүктелген. Қай қағаз екенін тексеріңіз.",
    ru: "Точно такой же файл уже загружен для другой единицы. Проверьте, чей это протокол.",
    en: "Exactly this file was uploaded for another unit already. Check whose paper it is.",
  },
  "not-plain": {
    kk: "Жасырылған көшірме түпнұсқадан үлкен емес, пішімі бірдей, қосымша деректері жоқ PNG не JPEG болуы керек.",
    ru: "Копия с закрытыми местами должна быть PNG или JPEG тех же пропорций, не больше оригинала и без дополнительных данных.",
    en: "A redacted copy has to be a PNG or JPEG in the original's proportions, no larger, with no further data in it.",
  },
  "copy-proposed": {
    kk: "Осы суреттің көшірмесі комиссия қолын күтіп тұр. Алдымен ұсынысты қайтарып алыңыз.",
    ru: "Копия этого снимка ждёт подписей комиссии. Сначала отзовите предложение.",
    en: "A copy of this picture waits for the commission's signatures. Take the proposal back first.",
  },
  "no-redaction": {
    kk: "PDF файлының жасырылған көшірмесі жасалмайды: суретін жүктеңіз.",
    ru: "Для PDF копия с закрытыми местами не делается: загрузите снимок.",
    en: "There is no redacted copy of a PDF: upload a picture.",
  },
  "no-profile": {
    kk: "Бұл нысанның файлын оқитын профиль жоқ.",
    ru: "Профиля для файлов этой формы нет.",
    en: "There is no profile to read a file of this form.",
  },
  "import-faults": {
    kk: "Файлда қателер бар; ештеңе енгізілген жоқ.",
    ru: "В файле есть ошибки; не внесено ничего.",
    en: "The file has faults; nothing of it was taken in.",
  },
});
