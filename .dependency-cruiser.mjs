import { rooms } from "./scripts/lib/rooms.ts";

/** Code that only tests load: it may use development packages, and no product code may import it. */
const TEST_CODE = "\\.test\\.tsx?$|/(conformance|vectors|testing)/";

const CORE = "^packages/core/src/";
const CHECKER = "^packages/core/src/apportionment/check-certificate/";
const PRODUCT = "^(packages|apps)/";

const order = rooms.slice(0, -1).map(({ name, path }, index) => ({
  name: `order-${name}`,
  comment: `${name} may import only from rooms before it: ${
    rooms
      .slice(0, index)
      .map((room) => room.name)
      .join(", ") || "none"
  }`,
  severity: "error",
  from: { path: `^${path}/` },
  to: { path: rooms.slice(index + 1).map((later) => `^${later.path}/`) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...order,
    {
      name: "no-cycle",
      comment: "what imports itself by a detour cannot be understood or tested by parts",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-imports-only-core",
      comment: "core imports nothing from Node or npm, so that it runs everywhere and is verified by reading it alone",
      severity: "error",
      from: { path: CORE, pathNot: TEST_CODE },
      to: { pathNot: CORE },
    },
    {
      name: "checker-stands-alone",
      comment: "the certificate checker shares nothing with the engine, types included: only so is it a second opinion",
      severity: "error",
      from: { path: CHECKER, pathNot: TEST_CODE },
      to: { pathNot: CHECKER },
    },
    {
      name: "packages-by-name",
      comment: "another package is imported by its name, through its exports, and never by a path into its inside",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: PRODUCT, pathNot: "^$1/$2/", dependencyTypesNot: ["aliased-workspace"] },
    },
    {
      name: "tests-by-name",
      comment: "tests, benches and scripts at the root use packages as their users do: by name",
      severity: "error",
      from: { path: "^(tests|bench|scripts)/" },
      to: { path: PRODUCT, dependencyTypesNot: ["aliased-workspace"] },
    },
    {
      name: "own-files-by-path",
      comment: "inside a package files import each other by relative path",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^$1/$2/", dependencyTypes: ["aliased-workspace"] },
    },
    {
      name: "product-without-test-code",
      comment: "what is shipped does not load tests, their cases or their vectors",
      severity: "error",
      from: { path: PRODUCT, pathNot: TEST_CODE },
      to: { path: TEST_CODE },
    },
    {
      name: "product-without-development-packages",
      comment: "what is shipped uses only what its package.json declares as a dependency",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: TEST_CODE },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: PRODUCT },
    },
    {
      name: "resolvable",
      comment: "an import that cannot be resolved is not checked by any other rule",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.dauys|(packages|apps)/[^/]+/dist)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
