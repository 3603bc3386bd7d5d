/** The bytes of a block: headers are one block, contents fill whole blocks. */
export const BLOCK = 512;

/** One file of an archive, as its header says it. */
export interface TarMember {
  readonly path: string;
  readonly size: number;
  readonly kind: "file" | "folder";
}

const MOST_SIZE = 8 ** 11 - 1;
const NAME = 100;
const PREFIX = 155;

// Where each part of a header stands: its place and its length in bytes.
const PARTS = {
  name: [0, NAME],
  mode: [100, 8],
  owner: [108, 8],
  group: [116, 8],
  size: [124, 12],
  time: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  link: [157, 100],
  magic: [257, 8],
  prefix: [345, PREFIX],
} as const;

const MAGIC = "ustar\u000000";

/**
 * The header of a plain file, the same for the same path and size: owner and group 0, read by all, no time.
 * @throws RangeError for a path or size that no such header can hold
 * @source POSIX.1-2017, pax, "ustar Interchange Format"
 */
export function tarHeader(path: string, size: number): Uint8Array {
  const [prefix, name] = splitPath(path);
  if (!Number.isInteger(size) || size < 0 || size > MOST_SIZE) throw new RangeError(`no archive holds ${size} bytes`);
  const block = new Uint8Array(BLOCK);
  const put = (part: keyof typeof PARTS, text: string): void => {
    for (let i = 0; i < text.length; i += 1) block[PARTS[part][0] + i] = text.charCodeAt(i);
  };
  put("name", name);
  put("mode", "0000644\0");
  put("owner", "0000000\0");
  put("group", "0000000\0");
  put("size", `${octal(size, 11)}\0`);
  put("time", "00000000000\0");
  put("type", "0");
  put("magic", MAGIC);
  put("prefix", prefix);
  put("sum", `${octal(sumOf(block), 6)}\0 `);
  return block;
}

/** What a header says, or what is wrong with it. Only plain files and folders in the ustar form are read. */
export function readTarHeader(block: Uint8Array): TarMember | { readonly problem: string } {
  const text = (part: keyof typeof PARTS): string => {
    const [at, length] = PARTS[part];
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return String.fromCharCode(...(end === -1 ? bytes : bytes.subarray(0, end)));
  };
  const [at, length] = PARTS.magic;
  if (String.fromCharCode(...block.subarray(at, at + length)) !== MAGIC) return { problem: "not in the ustar form" };
  if (octalOf(text("sum")) !== sumOf(block)) return { problem: "the sum of the header is wrong" };
  const [typeAt] = PARTS.type;
  const type = block[typeAt];
  const size = octalOf(text("size"));
  if (size === null) return { problem: "the size is not an octal number" };
  const prefix = text("prefix");
  const path = prefix === "" ? text("name") : `${prefix}/${text("name")}`;
  if (type === 0x35) {
    const folder = path.replace(/\/$/, "");
    if (size !== 0 || !isPath(folder)) return { problem: `"${printable(path)}" is no folder that belongs here` };
    return { path: folder, size, kind: "folder" };
  }
  if (type !== 0x30 && type !== 0) return { problem: `"${printable(path)}" is neither a file nor a folder` };
  return isPath(path) ? { path, size, kind: "file" } : { problem: `the path "${printable(path)}" leads elsewhere` };
}

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Paths of plain segments below the place of unpacking: no `..`, no absolute path, nothing hidden. */
function isPath(path: string): boolean {
  return path.length <= NAME + 1 + PREFIX && path.split("/").every((segment) => SEGMENT.test(segment));
}

function splitPath(path: string): readonly [string, string] {
  if (!isPath(path)) throw new RangeError(`no path for an archive: ${JSON.stringify(path)}`);
  if (path.length <= NAME) return ["", path];
  const at = path.indexOf("/", path.length - NAME - 1);
  if (at === -1 || at > PREFIX) throw new RangeError(`too long for an archive: ${path}`);
  return [path.slice(0, at), path.slice(at + 1)];
}

/** The sum of all bytes of a header, its own place counted as spaces. */
function sumOf(block: Uint8Array): number {
  const [at, length] = PARTS.sum;
  let sum = length * 0x20;
  for (let i = 0; i < BLOCK; i += 1) if (i < at || i >= at + length) sum += block[i] as number;
  return sum;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, "0");
}

function octalOf(text: string): number | null {
  const digits = /^ *([0-7]{1,11}) *$/.exec(text)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 8);
}

function printable(path: string): string {
  return path.slice(0, 80).replaceAll(/[^ -~]/g, "?");
}
