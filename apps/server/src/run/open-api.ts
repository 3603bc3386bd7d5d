import { z } from "zod";
import type { Route } from "../http/index.ts";

/** The interface of the office in the form of OpenAPI 3.1: every route under `/api/`, made of the routes themselves. */
export function openApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    if (!route.path.startsWith("/api/") && !route.path.startsWith("/health/")) continue;
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Dauys office",
      version,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      description:
        "What changes something is sent from the office's own origin, with the session's cookie and its token in x-dauys-csrf. " +
        "A request with an idempotency-key that was carried out before gets its first answer again.",
    },
    components: {
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "__Host-dauys" } },
      schemas: { refusal: REFUSAL },
    },
    paths,
  };
}

const REFUSAL = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: { type: "string", description: "a word for programs" },
    message: { type: "string", description: "a sentence in the language of the person" },
    details: {},
  },
};

function operation(route: Route): object {
  const { method, summary, access, body, upload, answer } = route;
  const content = body === undefined ? uploadOf(upload) : { "application/json": { schema: schemaOf(body, "input") } };
  return {
    operationId: operationId(route),
    summary,
    ...(access === "public" ? { security: [] } : { security: [{ session: [] }] }),
    ...(typeof access === "string" ? {} : { "x-dauys-action": access.action }),
    parameters: [...pathParameters(route.path), ...queryParameters(route.query), ...(method === "get" ? [] : CHANGING)],
    ...(content === null ? {} : { requestBody: { required: true, content } }),
    responses: {
      "200": {
        description: "done",
        ...(answer === undefined ? {} : { content: { "application/json": { schema: schemaOf(answer, "output") } } }),
      },
      default: {
        description: "refused; the status and the code say why",
        content: { "application/json": { schema: { $ref: "#/components/schemas/refusal" } } },
      },
    },
  };
}

function operationId({ method, path }: Route): string {
  return `${method}${path.replace(/^\/api\/v1/, "").replace(/[^a-zA-Z0-9]+(\w)?/g, (_, letter: string | undefined) => (letter ?? "").toUpperCase())}`;
}

const CHANGING = [
  { name: "x-dauys-csrf", in: "header", required: false, schema: { type: "string" } },
  { name: "idempotency-key", in: "header", required: false, schema: { type: "string", pattern: "^[\\w.:-]{8,100}$" } },
];

function pathParameters(path: string): readonly object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", minLength: 1, maxLength: 200 },
  }));
}

function queryParameters(query: z.ZodType | undefined): readonly object[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    readonly properties?: Readonly<Record<string, object>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function uploadOf(upload: Route["upload"]): object | null {
  if (upload === undefined) return null;
  const schema = { type: "string", format: "binary", maxLength: upload.most };
  return Object.fromEntries(upload.types.map((type) => [type, { schema }]));
}

function schemaOf(shape: z.ZodType, io: "input" | "output"): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: "any" });
  return schema;
}
