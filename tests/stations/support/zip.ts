import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** The texts of the files in a zip whose names match, by their names. */
export function readZip(path: string, wanted: RegExp): ReadonlyMap<string, string> {
  const bytes = readFileSync(path);
  // The end record stands last; its 16th byte says where the directory of files begins.
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = bytes.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let i = bytes.readUInt16LE(end + 10); i > 0; i -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (wanted.test(name)) files.set(name, readEntry(bytes, at));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function readEntry(bytes: Buffer, directory: number): string {
  const size = bytes.readUInt32LE(directory + 20);
  const local = bytes.readUInt32LE(directory + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const data = bytes.subarray(start, start + size);
  return (bytes.readUInt16LE(directory + 10) === 0 ? data : inflateRawSync(data)).toString("utf8");
}
