import { expect, test } from "vitest";
import { dataPackage } from "./data-package.ts";

const file = {
  path: "stations.csv",
  description: "Every polling station",
  mediatype: "text/csv",
  bytes: 12,
  sha256: "a".repeat(64),
  fields: [
    { name: "station", type: "string", description: "Its code", required: true, unique: true },
    { name: "votes", type: "integer", description: "Votes" },
  ],
  primaryKey: ["station"],
} as const;
const input = {
  name: "xr-2031",
  title: "An election",
  description: "Invented",
  created: "2031-01-12T18:00:00Z",
  version: "100",
  dauys: { kind: "rehearsal" },
  files: [file],
} as const;

test("a table has its dialect, its fields with what must hold of them, and its key", () => {
  expect(JSON.parse(dataPackage(input))).toMatchObject({
    profile: "tabular-data-package",
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    resources: [
      {
        name: "stations.csv",
        profile: "tabular-data-resource",
        path: "stations.csv",
        bytes: 12,
        hash: `sha256:${"a".repeat(64)}`,
        schema: {
          fields: [
            { name: "station", type: "string", constraints: { required: true, unique: true } },
            { name: "votes" },
          ],
          primaryKey: ["station"],
          missingValues: [""],
        },
      },
    ],
  });
});

test("with a file that is no table the package is not said to be tabular", () => {
  const { fields: _, primaryKey: __, ...plain } = file;
  const read = JSON.parse(dataPackage({ ...input, files: [file, { ...plain, path: "Result.json" }] }));
  expect(read.profile).toBe("data-package");
  expect(read.resources[1]).toMatchObject({ name: "result.json", path: "Result.json", profile: "data-resource" });
});

test.each(["../secret.csv", "/etc/passwd", "a/../../b.csv"])("a path that leads out is refused: %s", (path) => {
  expect(() => dataPackage({ ...input, files: [{ ...file, path }] })).toThrow(RangeError);
});

test("a name that the specification does not allow is refused", () => {
  expect(() => dataPackage({ ...input, name: "XR 2031" })).toThrow(RangeError);
});
