import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentType } from "./content-type.ts";
import { cacheControl, SECURITY_HEADERS, sharing } from "./headers.ts";

const doc = readFileSync(new URL("../../../../docs/serving.md", import.meta.url), "utf8");
const [, config = ""] = /```nginx\n([\s\S]*?)```/.exec(doc) ?? [];

test("the configuration in the docs sends the headers that the house's own server sends", () => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    const shown = name === "Cross-Origin-Resource-Policy" ? "$dauys_resource" : `"${value}"`;
    expect(config).toContain(`add_header ${name} ${shown} always;`);
  }
  expect(config).toContain(`default "${SECURITY_HEADERS["Cross-Origin-Resource-Policy"]}";`);
  expect(config).toContain(`~^/assets/ "${cacheControl("/assets/a.js")}";`);
  expect(config).toContain(`default "${cacheControl("/en/")}";`);
  for (const value of Object.values(sharing("/data/x.json")))
    expect(config).toContain(`~^/(data|records)/ "${value}";`);
});

test("each ending has the media type that the house's own server gives it", () => {
  const [, types = ""] = /^types \{\n([\s\S]*?)^\}/m.exec(config) ?? [];
  const lines = types.trim().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const [, type = "", ending = ""] = /^\s*"?([^"]+?)"? (\w+);$/.exec(line) ?? [];
    expect(contentType(`a.${ending}`), line).toBe(type);
  }
});
