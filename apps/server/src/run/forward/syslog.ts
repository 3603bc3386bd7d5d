/** What is said to a receiver of logs. */
export interface Said {
  /** The part of the office that says it, as a facility of syslog. */
  readonly part: "office" | "trail";
  readonly level: "info" | "error";
  /** The time to the millisecond, UTC. */
  readonly time: string;
  readonly event: string;
  /** The whole line, JSON. */
  readonly line: string;
  /** Which message of this process it is, from 1: a receiver sees by it what is missing. */
  readonly number: number;
}

/** Who says it. */
export interface Speaker {
  readonly host: string;
  readonly process: string;
}

/** Facilities of syslog: 16 is free for local use, 13 is that of audits. */
const FACILITIES = { office: 16, trail: 13 } as const;
const SEVERITIES = { info: 6, error: 3 } as const;
/** The highest number of a message; the next one is 1 again. */
const LAST_NUMBER = 2_147_483_647;
/** Receivers should take messages of 8,192 bytes and need not take longer ones. */
const MOST_BYTES = 8_000;

/**
 * A message of syslog. Its text is JSON in ASCII, with escapes for all other letters, so that no receiver can read it in another encoding.
 * @source RFC 5424, 6: the header; 7.3.1: `sequenceId`
 */
export function syslogMessage({ part, level, time, event, line, number }: Said, speaker: Speaker): string {
  const priority = FACILITIES[part] * 8 + SEVERITIES[level];
  const header = `<${priority}>1 ${time} ${word(speaker.host, 255)} dauys ${word(speaker.process, 128)} ${word(event, 32)}`;
  const text = ascii(line);
  const fits = text.length <= MOST_BYTES ? text : ascii(JSON.stringify({ time, level, event, shortened: true }));
  return `${header} [meta sequenceId="${number}"] ${fits}`;
}

/** The number after a number. */
export function numberAfter(number: number): number {
  return number === LAST_NUMBER ? 1 : number + 1;
}

/** A message with its length before it, so that none can end another one. @source RFC 5425, 4.3: octet counting */
export function framed(message: string): Buffer {
  return Buffer.from(`${Buffer.byteLength(message)} ${message}`);
}

/** A word of the header: printable ASCII without spaces, never empty. */
function word(text: string, most: number): string {
  const clean = text.replace(/[^!-~]/g, "").slice(0, most);
  return clean === "" ? "-" : clean;
}

function ascii(json: string): string {
  return json.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
