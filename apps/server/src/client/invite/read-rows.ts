/** Somebody to be invited, as the interface takes it. */
export interface Row {
  readonly signInName: string;
  readonly name: string;
  readonly lang: string;
  readonly role: string;
  readonly unit: string;
  readonly seat?: number;
  readonly party?: string;
}

/** Reads lines as they are copied from a spreadsheet: a person each, columns separated by tabs. The server says what does not fit. */
export function readRows(text: string): readonly Row[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [signInName = "", name = "", lang = "", role = "", unit = "", seat = "", party = ""] = line
      .split("\t")
      .map((cell) => cell.trim());
    return {
      ...{ signInName, name, lang, role, unit },
      ...(seat === "" ? {} : { seat: Number(seat) }),
      ...(party === "" ? {} : { party }),
    };
  });
}
