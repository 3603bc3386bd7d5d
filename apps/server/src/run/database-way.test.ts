import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "./config.ts";
import { checkDatabaseWay } from "./database-way.ts";

const allowed = (url: string, config = DEFAULT_CONFIG): boolean => {
  try {
    checkDatabaseWay(url, config);
    return true;
  } catch {
    return false;
  }
};

test.each([
  "postgresql://dauys@127.0.0.1/dauys",
  "postgres://dauys:secret@localhost:5432/dauys",
  "postgresql://dauys@[::1]:5432/dauys",
  "postgresql:///dauys?host=/run/postgresql",
  "postgresql://%2Frun%2Fpostgresql/dauys",
  "postgresql:///dauys",
  "postgresql://dauys:s%40t@db.example/dauys?sslmode=verify-full",
])("a database on this machine, or behind TLS that is checked, is reached: %s", (url) => {
  expect(allowed(url)).toBe(true);
});

test.each([
  "postgresql://dauys:secret@db.example/dauys",
  "postgresql://dauys@10.0.0.7:5432/dauys?sslmode=require",
  "postgresql://dauys@10.0.0.7/dauys?sslmode=verify-full&sslmode=disable",
  "postgresql://127.0.0.1@db.example/dauys",
  "postgresql://dauys@127.db.example/dauys",
  "postgresql://localhost/dauys?host=db.example",
  "postgresql://dauys@db.example/127.0.0.1",
  // The driver takes the last of two.
  "postgresql://127.0.0.1/dauys?host=/run/postgresql&host=db.example",
])("a database on another machine without it keeps the office from starting: %s", (url) => {
  expect(allowed(url)).toBe(false);
  expect(allowed(url, { ...DEFAULT_CONFIG, database: { way: "tunnel" } })).toBe(true);
});

test.each([
  "garbage",
  "",
  "mysql://db.example/dauys",
  "postgresql://127.0.0.1:port/dauys",
  "postgresql:///dauys?sslrootcert=/nowhere/at-all.crt",
])("what is no address keeps the office from starting, by name: %j", (url) => {
  for (const way of ["tunnel", undefined] as const) {
    const config = { ...DEFAULT_CONFIG, ...(way === undefined ? {} : { database: { way } }) };
    expect(() => checkDatabaseWay(url, config)).toThrow(expect.objectContaining({ code: "database-address" }));
  }
});
