import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { PLATFORM_TEXTS } from "./platform-texts.ts";
import { platformTrouble } from "./platform-trouble.ts";

describe("what the platform says is told in our words", () => {
  const error = (fields: object): Error => Object.assign(new Error("said the platform"), fields);
  const codeOf = (fields: object): string | undefined => platformTrouble(error(fields), "there")?.code;

  test.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EFBIG", "disk-full"],
    ["EACCES", "forbidden"],
    ["EPERM", "forbidden"],
    ["EROFS", "forbidden"],
    ["ENOTDIR", "not-a-folder"],
    ["EEXIST", "not-a-folder"],
    ["EISDIR", "is-folder"],
    ["EMFILE", "system"],
    ["ERR_FS_FILE_TOO_LARGE", "too-large"],
  ])("%s", (code, expected) => {
    expect(codeOf({ code, syscall: "write", path: "/x" })).toBe(expected);
  });

  test("the place is the file that the platform names, else the one that was worked on", () => {
    expect(platformTrouble(error({ code: "EACCES", syscall: "open", path: "/x" }), "there")?.file).toBe("/x");
    expect(platformTrouble(error({ code: "ENOSPC", syscall: "write" }), "there")?.file).toBe("there");
  });

  test("SQLite without room, as it says it itself", () => {
    const database = new DatabaseSync(":memory:");
    database.exec("CREATE TABLE t (b BLOB); PRAGMA max_page_count = 2");
    let caught: unknown;
    try {
      database.prepare("INSERT INTO t VALUES (zeroblob(100000))").run();
    } catch (full) {
      caught = full;
    }
    database.close();
    expect(platformTrouble(caught, "there")).toMatchObject({ code: "disk-full", file: "there" });
  });

  test("PostgreSQL by its severity; a password that it asks for and nobody gave", () => {
    expect(codeOf({ severity: "ERROR", code: "42501" })).toBe("database-refuses");
    const sasl = new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string");
    expect(platformTrouble(sasl, "there")?.code).toBe("database-refuses");
  });

  test("a bug of ours is none of it", () => {
    expect(platformTrouble(new TypeError("x is not a function"), "there")).toBeNull();
    expect(codeOf({ code: "ERR_INVALID_ARG_TYPE" })).toBeUndefined();
    expect(platformTrouble("thrown", "there")).toBeNull();
  });

  test("every one has its remedy", () => {
    const codes = Object.keys(PLATFORM_TEXTS).filter((key) => !key.endsWith(".remedy"));
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((key) => !Object.hasOwn(PLATFORM_TEXTS, `${key}.remedy`))).toEqual([]);
  });
});
