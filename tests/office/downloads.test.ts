import { disposition } from "@dauys/server/testing";
import { expect, test } from "vitest";

test("a name that holds quotes, line ends or paths ends neither its header nor its quotes", () => {
  const names = [
    'a"; filename="b.exe',
    "a\r\nSet-Cookie: x=y",
    "../../etc/passwd",
    "a\\..\\b.pdf",
    "%22.pdf",
    "Хаттама №1 «Алматы».pdf",
    "a\u0000b\u202egpj.exe",
    "\ud800.pdf",
    "",
  ];
  for (const name of names) {
    const header = disposition(name);
    expect(header).toMatch(/^attachment; filename="[ !#-$&-.0-[\]-~]*"; filename\*=UTF-8''[\w.!#$&+^`|~%-]*$/);
    expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
    const coded = /filename\*=UTF-8''(.*)$/.exec(header)?.[1] ?? "";
    expect(decodeURIComponent(coded)).not.toMatch(/[/\\]/);
  }
  expect(disposition("Хаттама.pdf")).toContain(`''${encodeURIComponent("Хаттама.pdf")}`);
});
