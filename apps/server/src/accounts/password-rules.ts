/** The fewest characters of a password. */
const LEAST_PASSWORD = 12;
/** The most, so that hashing one is no way to keep the server busy. */
const MOST_PASSWORD = 200;

/** Why a password is not taken; a word of ours. */
export type PasswordProblem = "password-short" | "password-long" | "password-common" | "password-name";

/** What people type most who have to type twelve signs; without its digits and signs at the end. */
const COMMON = new Set(
  (
    "password passwordpassword passwort parol parolparol qwertyuiop qwertyuiopasdfgh qwertyuiopas qwertyqwerty qwerty qwertyui asdfghjkl " +
    "asdfghjklzxc zxcvbnm zxcvbnmasdfg iloveyou iloveyouforever administrator adminadmin admin letmeinletmein welcome welcomewelcome " +
    "changeme changemechangeme kazakhstan qazaqstan kazahstan almaty astana nursultan saylau sailau vybory vyboryvybory election " +
    "elections dauys dauysdauys komissiya commission mazhilis пароль парольпароль йцукен йцукенгшщзхъ йцукенгшщзх йцукенгшщз " +
    "йцукенйцукен фывапролджэ фывапролдж қазақстан казахстан құпиясөз сайлау сайлаусайлау дауыс дауысдауыс выборы қупиясоз " +
    "selectionpassword secretsecret secret superman football baseball princess monkey dragon sunshine trustno master"
  ).split(" "),
);

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
  if (isOrdinary(lower)) return "password-common";
  const bare = lower.replace(/[^\p{L}]/gu, "");
  const said = names.flatMap((name) => name.toLowerCase().split(/[\s._-]+/)).filter((part) => part.length > 3);
  if (bare !== "" && said.some((name) => bare.replaceAll(name, "") === "")) return "password-name";
  return null;
}

function isOrdinary(lower: string): boolean {
  if (new Set(lower).size < 4) return true;
  const letters = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  if (COMMON.has(letters) || COMMON.has(letters.replace(/0/g, "o").replace(/@/g, "a").replace(/1/g, "i"))) return true;
  const backwards = [...lower].reverse().join("");
  if (ROWS.some((row) => row.includes(lower) || row.includes(backwards))) return true;
  // The same few signs over and over.
  return /^(.{1,6})\1+.{0,5}$/u.test(lower) && new Set(lower).size < 7;
}
