const MOST = 400;

/**
 * A message that a screen can show, whatever names of the input are in it: of a longer one the beginning and the end, which
 * say what is wrong and what was expected.
 */
export function shortened(message: string): string {
  if (message.length <= MOST) return message;
  return `${message.slice(0, MOST / 2)} … ${message.slice(-MOST / 2)}`.toWellFormed();
}
