import { isWidelyUsed } from "./common-passwords.ts";

/** The fewest characters of a password. */
const LEAST_PASSWORD = 12;
/** The most, so that hashing one is no way to keep the server busy. */
const MOST_PASSWORD = 200;

/** Why a password is not taken; a word of ours. */
export type PasswordProblem = "password-short" | "password-long" | "password-common" | "password-name";

/**
 * What people think of first when they need a password, in the languages and on the keyboards of this country. Refused are these
 * words, said twice or two together, with whichever digits and signs at their ends: many thousand passwords of twelve signs and more.
 */
const COMMON = new Set(
  (
    "password passwort passw pass parol mypassword newpassword secret letmein login user guest test tester testing root admin administrator " +
    "superuser system manager master default changeme welcome hello access private computer internet windows samsung apple google " +
    "qwerty qwertyu qwertyui qwertyuio qwertyuiop qwertyuiopasdf qwertyuiopasdfgh qwertyuiopasdfghjkl asdf asdfgh asdfghjk asdfghjkl " +
    "asdfghjklzxc zxcv zxcvbn zxcvbnm zxcvbnmasdfghjkl qazwsx qazwsxedc qazwsxedcrfv qweasd qweasdzxc qweqwe asdasd zaqwsx abc abcd abcdef " +
    "abcdefgh iloveyou iloveu loveyou loveme love lovely sweet sunshine princess angel baby babygirl superman batman spiderman pokemon " +
    "football soccer baseball basketball liverpool chelsea barcelona realmadrid juventus arsenal dragon monkey tiger shadow killer " +
    "freedom whatever nothing forever trustno starwars michael jordan daniel thomas robert jennifer jessica michelle nicole ashley " +
    "andrew alexander aleksandr anastasia natasha tatiana ekaterina vladimir sergey dmitry maxim nikita kirill marina svetlana nursultan " +
    "aigerim ainur dinara madina aliya zhanar asel arman daniyar yerlan bolat serik marat ruslan timur kazakhstan qazaqstan kazahstan " +
    "kazakh qazaq almaty astana shymkent karaganda aktobe atyrau nurly saylau sailau vybory election elections dauys daus komissiya " +
    "commission komissia mazhilis protocol protokol president parlament " +
    "пароль мойпароль секрет админ администратор привет любовь люблю солнце солнышко йцукен йцукенг йцукенгш йцукенгшщ йцукенгшщз " +
    "йцукенгшщзхъ фывапролдж фывапролджэ фыва ячсмить ячсмитьбю йфяцыч қазақстан казахстан алматы астана нұрсұлтан нурсултан шымкент " +
    "сайлау дауыс выборы комиссия мәжіліс мажилис протокол хаттама құпиясөз купиясоз құпия сәлем салем махаббат жаным балапан күнім " +
    "александр анастасия екатерина владимир наташа татьяна сергей дмитрий максим никита айгерім айнұр динара мадина әлия асель арман " +
    "данияр ерлан болат серік марат руслан тимур"
  ).split(" "),
);

/** What is typed for letters, where somebody thinks that nobody would guess it. */
const DISGUISES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

const ROWS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя"];

/**
 * Why a password is not taken, or `null`. Length counts, and what everybody thinks of first is refused; which kinds of
 * signs it has to be made of is nobody's business.
 * @source NIST SP 800-63B-4, 3.1.1.2
 */
export function passwordProblem(password: string, names: readonly string[]): PasswordProblem | null {
  const plain = password.normalize("NFKC");
  const length = [...plain].length;
  if (length < LEAST_PASSWORD) return "password-short";
  if (length > MOST_PASSWORD) return "password-long";
  const lower = plain.toLowerCase();
  if (isOrdinary(lower) || isWidelyUsed(lower)) return "password-common";
  const bare = lower.replace(/[^\p{L}]/gu, "");
  const said = names.flatMap((name) => name.toLowerCase().split(/[\s._-]+/)).filter((part) => part.length > 3);
  if (bare !== "" && said.some((name) => bare.replaceAll(name, "") === "")) return "password-name";
  return null;
}

function isOrdinary(lower: string): boolean {
  if (new Set(lower).size < 4) return true;
  const plain = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const undisguised = [...plain(lower)].map((sign) => DISGUISES[sign] ?? sign).join("");
  if ([plain(lower), undisguised].some((letters) => isOfCommonWords(letters))) return true;
  const backwards = [...lower].reverse().join("");
  if (ROWS.some((row) => row.includes(lower) || row.includes(backwards))) return true;
  // The same few signs over and over.
  return /^(.{1,6})\1+.{0,5}$/u.test(lower) && new Set(lower).size < 7;
}

/** Whether letters are a common word, the same one over and over, or two of them, with or without something between. */
function isOfCommonWords(letters: string): boolean {
  if (COMMON.has(letters)) return true;
  const again = /^(.{2,}?)\1+$/u.exec(letters)?.[1];
  if (again !== undefined && COMMON.has(again)) return true;
  const words = letters.split(/[^\p{L}]+/u);
  if (words.length === 2) return words.every((word) => COMMON.has(word));
  return Array.from(letters, (_, at) => at).some(
    (at) => COMMON.has(letters.slice(0, at)) && COMMON.has(letters.slice(at)),
  );
}
