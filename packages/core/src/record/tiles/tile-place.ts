/** How many hashes, or entries, a full tile holds. */
export const TILE_WIDTH = 256;

/** One published file of a record: a tile of hashes, or a bundle of entries. */
export interface TilePlace {
  /** 0 for leaf hashes, above it for roots of full tiles of the level below; `entries` for the entries themselves. */
  readonly level: number | "entries";
  /** The place within its level, from 0. */
  readonly index: number;
  /** How many hashes or entries it holds: 256 when full, fewer at the right edge of the tree. */
  readonly width: number;
}

const MAX_LEVEL = 63;
const PATH = /^tile\/(entries|0|[1-9][0-9]?)\/((?:x[0-9]{3}\/)*)([0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/**
 * Where a tile lies below a record's address: `tile/0/x001/067`, `tile/entries/000.p/5`.
 * @throws RangeError for what no tree has
 * @source C2SP tlog-tiles, "Merkle Tree" and "Log entries"
 */
export function tilePath({ level, index, width }: TilePlace): string {
  const inTree = level === "entries" || (Number.isInteger(level) && level >= 0 && level <= MAX_LEVEL);
  if (!inTree || !Number.isSafeInteger(index) || index < 0 || !Number.isInteger(width) || width < 1) {
    throw new RangeError(`no tile ${index} of width ${width} at level ${level}`);
  }
  if (width > TILE_WIDTH) throw new RangeError(`a tile holds at most ${TILE_WIDTH}, not ${width}`);
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/.../g) ?? [];
  const last = groups.length - 1;
  const number = groups.map((group, i) => (i < last ? `x${group}` : group)).join("/");
  return `tile/${level}/${number}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}

/** The tile that a path names, or null. Only what {@link tilePath} writes is read. */
export function parseTilePath(path: string): TilePlace | null {
  const [, level, head, tail, partial] = PATH.exec(path) ?? [];
  if (level === undefined || head === undefined || tail === undefined) return null;
  const number = head.replaceAll(/[x/]/g, "") + tail;
  const place: TilePlace = {
    level: level === "entries" ? level : Number(level),
    index: Number(number),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  };
  // Leading groups of zeroes, an index beyond 2^53 - 1, level 64 and width 256 have no path, or another one.
  const inRange = Number.isSafeInteger(place.index) && Number(level === "entries" ? 0 : level) <= MAX_LEVEL;
  return inRange && place.width <= TILE_WIDTH && tilePath(place) === path ? place : null;
}
