/** A licence of data. @source https://datapackage.org/standard/data-package/#licenses */
const CC_BY_4 = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0",
} as const;

/** A field of a table. @source https://datapackage.org/standard/table-schema/ */
export interface TableField {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "datetime" | "any";
  readonly description: string;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
}

/** A file of a package: a table in CSV with its fields, or anything else by its media type. */
export interface PackageFile {
  /** Relative to the descriptor; it never leads out of its folder. */
  readonly path: string;
  readonly description: string;
  readonly mediatype: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
  readonly fields?: readonly TableField[];
  readonly primaryKey?: readonly string[];
}

/** What a package says of itself. */
export interface PackageInput {
  /** Small letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A time of the record, never of the clock. */
  readonly created: string;
  /** What the package is a state of: its version is the size of the record. */
  readonly version: string;
  readonly files: readonly PackageFile[];
  /** Members of our own, such as the checkpoint; their names are kept apart from those of the standard. */
  readonly dauys: Readonly<Record<string, unknown>>;
}

/**
 * The descriptor of a Frictionless Data Package (version 1 of the specification, which version 2 reads too): a resource for
 * each file, with its hash and size, and a table schema where it is a table.
 *
 * @throws RangeError for a name or a path that the specification does not allow
 * @source https://specs.frictionlessdata.io/data-package/, https://specs.frictionlessdata.io/tabular-data-resource/
 */
export function dataPackage({ name, title, description, created, version, files, dauys }: PackageInput): string {
  if (!NAME.test(name)) throw new RangeError(`not a name of a package: ${name}`);
  const resources = files.map(resourceOf);
  return `${JSON.stringify(
    {
      profile: resources.every(({ profile }) => profile === TABULAR) ? "tabular-data-package" : "data-package",
      ...{ name, title, description, version, created },
      licenses: [CC_BY_4],
      dauys,
      resources,
    },
    null,
    2,
  )}\n`;
}

const NAME = /^[a-z0-9._-]+$/;
const TABULAR = "tabular-data-resource";

function resourceOf({ path, description, mediatype, bytes, sha256, fields, primaryKey }: PackageFile) {
  if (path.startsWith("/") || path.split("/").includes("..")) throw new RangeError(`a path that leads out: ${path}`);
  const file = { path, description, mediatype, encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
  const name = path.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, "-");
  const format = path.slice(path.lastIndexOf(".") + 1);
  if (fields === undefined) return { name, profile: "data-resource", format, ...file };
  return {
    name,
    profile: TABULAR,
    format,
    ...file,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(fieldOf),
      missingValues: [""],
      ...(primaryKey === undefined ? {} : { primaryKey }),
    },
  };
}

function fieldOf({ name, type, description, required, unique, enum: values }: TableField) {
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(unique === true ? { unique } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  const none = Object.keys(constraints).length === 0;
  return { name, type, description, ...(none ? {} : { constraints }) };
}
