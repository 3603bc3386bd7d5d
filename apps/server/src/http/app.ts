import { LANGS, type Lang } from "@dauys/language";
import { RecordFault } from "@dauys/store";
import { Hono } from "hono";
import { grantFor } from "../access/index.ts";
import { entryTime, type Office, onceAMinute } from "../office/index.ts";
import type { OfficePages } from "../pages/office-pages.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { uploadTexts } from "../texts/uploads.ts";
import { type Answering, answer } from "./answer.ts";
import { type Budgets, budgets, overspent } from "./budgets.ts";
import { csrfProblem } from "./csrf.ts";
import { SECURITY_HEADERS, TLS_HEADERS } from "./headers.ts";
import { misfitsOf } from "./misfits.ts";
import { BROKEN_OFF, badRequest, readBody } from "./read-body.ts";
import { type RefusalReply, type Reply, refuse } from "./reply.ts";
import type { Call, Route } from "./route.ts";
import { LOCAL_SESSION_COOKIE, SESSION_COOKIE, type Session, type SessionSource } from "./session.ts";

/** What the server is made of. */
export interface AppOptions {
  readonly office: Office;
  readonly routes: readonly Route[];
  readonly sessions: SessionSource;
  readonly pages: OfficePages;
  /** Where a request comes from: the peer, or what a proxy that is trusted by name says. */
  readonly addressOf: (request: Request, env: unknown) => string;
  /** Hears of each answer: the route as it is declared, the status, and how many seconds it took. */
  readonly observe?: (route: string, status: number, seconds: number) => void;
}

/** The options, and what is kept while the server runs. */
interface Serving extends AppOptions {
  readonly budgets: Budgets;
  /** Hears of each request that ended before its body did, by its route. */
  readonly brokenOff: (route: string) => void;
}

/** The office as a function from requests to answers, without a socket. */
export function makeApp(given: AppOptions): Hono {
  const app = new Hono();
  const { clock, log } = given.office;
  const brokenOff = onceAMinute((route, count) => log.info("broken-off", { route, count }), clock);
  const options: Serving = { ...given, budgets: budgets(), brokenOff };
  for (const route of options.routes) {
    app.on(route.method.toUpperCase(), patternOf(route), async ({ req, env }) => {
      const began = performance.now();
      const address = options.addressOf(req.raw, env);
      const asked = { request: req.raw, params: req.param() as Record<string, string>, address };
      const response = await serve(options, route, asked);
      options.observe?.(`${route.method} ${route.path}`, response.status, (performance.now() - began) / 1000);
      return response;
    });
  }
  app.get("/assets/:name", ({ req }) => {
    const asset = options.pages.asset(req.param("name"));
    return asset === null ? notFound(options, req.raw) : guarded(asset, options.office);
  });
  app.notFound(({ req }) => notFound(options, req.raw));
  // What failed outside of every route: said to whoever runs the office, and to nobody else.
  app.onError((error) => {
    options.office.log.error("request-failed", { error: error.name });
    return guarded(new Response(null, { status: 500 }), options.office);
  });
  return app;
}

/** An answer with the headers that every answer has, where it does not say otherwise itself. */
function guarded(response: Response, office: Office): Response {
  const all = { ...SECURITY_HEADERS, ...(isSecure(office) ? TLS_HEADERS : {}) };
  for (const [name, value] of Object.entries(all)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/** What stands for `:lang` is one of our languages; anything else is no address of ours. */
function patternOf({ path }: Route): string {
  return path.replace(/^\/:lang\//, `/:lang{${LANGS.join("|")}}/`);
}

/** A request on its way to a route. */
interface Asked {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly address: string;
}

async function serve(options: Serving, route: Route, asked: Asked): Promise<Response> {
  const { office, pages } = options;
  const answering: Answering = {
    pages,
    lang: langOf(asked),
    session: null,
    secure: isSecure(office),
    path: route.path,
    url: asked.request.url,
    recordKind: office.record.kind,
  };
  let session: Session | null = null;
  try {
    session = await sessionOf(options, route, asked.request);
    const over = session === null ? null : overspent(options.budgets, route, session, office.clock.now());
    if (over?.first === true) await note(office, route, asked, { session, unit: null, reply: over.refusal });
    const reply = over?.refusal ?? (await reach(office, route, asked, session));
    if (reply.kind === "refusal" && reply.code === BROKEN_OFF) options.brokenOff(`${route.method} ${route.path}`);
    return answer({ ...answering, session, lang: langOf(asked, session) }, reply);
  } catch (error) {
    return answer({ ...answering, lang: langOf(asked, session) }, failure(office, route, error));
  }
}

/** Everything that is asked before a route is reached, in this order; then the route; then the audit trail. */
async function reach(office: Office, route: Route, asked: Asked, session: Session | null): Promise<Reply> {
  if (!isReadable(asked)) return badRequest({ place: "", problem: "address" });
  const changes = route.method !== "get";
  const wrong = changes ? csrfProblem(asked.request.headers, office.origin, session) : null;
  if (wrong !== null) {
    const reply = refuse(403, wrong, inAll(refusalTexts, wrong));
    if (session !== null) await note(office, route, asked, { session, unit: null, reply });
    return reply;
  }
  const allowed = await allow(office, route, asked, session);
  const call = "refusal" in allowed ? allowed : await callOf(office, route, asked, { ...allowed, session });
  const refused = "refusal" in call;
  const reply = refused ? call.refusal : await route.handle(call);
  // Who hung up in the middle of a body asked for nothing, and could fill the trail.
  const told =
    route.unaudited === true ||
    (refused && call.refusal.code === BROKEN_OFF) ||
    (route.tellsItself === true && !refused);
  const overstepped = refused && call.refusal.code === "not-allowed";
  if ((changes || overstepped) && !told) await note(office, route, asked, { session, unit: allowed.unit, reply });
  return reply;
}

type Allowed = { readonly unit: string | null } & (
  | { readonly grant: Call["grant"] }
  | { readonly refusal: RefusalReply }
);

async function allow(office: Office, route: Route, { params }: Asked, session: Session | null): Promise<Allowed> {
  const { access } = route;
  if (access === "public") return { unit: null, grant: null };
  if (session === null) return { unit: null, refusal: refuse(401, "sign-in", inAll(refusalTexts, "sign-in")) };
  if (access === "signed-in") return { unit: null, grant: null };
  const unit = access.unit === undefined ? undefined : await access.unit(params, office);
  if (unit === null) return { unit: null, refusal: refuse(404, "not-found", inAll(refusalTexts, "not-found")) };
  const grant = grantFor(await office.record.units(), session.person.grants, access.action, unit);
  if (grant !== null) return { unit: unit ?? null, grant };
  return { unit: unit ?? null, refusal: refuse(403, "not-allowed", inAll(refusalTexts, "not-allowed")) };
}

/** Whether an address is one that a database can be asked about: nothing endless, and no U+0000. */
function isReadable({ request, params }: Asked): boolean {
  if (/%00/.test(new URL(request.url).search)) return false;
  return Object.values(params).every((value) => value.length <= 200 && !value.includes("\u0000"));
}

type CallOf = Parameters<Route["handle"]>[0];

async function callOf(
  office: Office,
  route: Route,
  { request, params, address }: Asked,
  { session, grant }: { readonly session: Session | null; readonly grant: Call["grant"] },
): Promise<CallOf | { readonly refusal: RefusalReply }> {
  const pairs = [...new URL(request.url).searchParams];
  const asked = Object.fromEntries(pairs);
  // The same name twice means one thing to us and another to a proxy: neither is guessed.
  if (Object.keys(asked).length < pairs.length) return { refusal: badRequest({ place: "", problem: "given-twice" }) };
  const query = (route.query ?? null)?.safeParse(asked);
  if (query?.success === false) return { refusal: badRequest(...misfitsOf(query.error, asked)) };
  const body = await readBody(request, route);
  if (!body.ok) return body;
  const held = route.upload === undefined ? null : await heldBack(office, body.body as Uint8Array);
  if (held !== null) return { refusal: held };
  const key = request.headers.get("idempotency-key");
  if (key !== null && !/^[\w.:-]{8,100}$/.test(key)) {
    return { refusal: badRequest({ place: "idempotency-key", problem: "not-written-so" }) };
  }
  return {
    office,
    session,
    grant,
    params,
    query: query?.data ?? {},
    body: body.body,
    lang: langOf({ params, request }, session),
    idempotencyKey: key,
    seen: request.headers.get("if-none-match"),
    address,
    userAgent: (request.headers.get("user-agent") ?? "").slice(0, 200),
  };
}

/** After how many seconds a file may be sent again where the scanner was away. */
const RETRY_SECONDS = 30;

/** Why a file is not kept, or not yet: in what somebody found, or because nobody knows; `null` where it may be. */
async function heldBack({ scanner }: Office, bytes: Uint8Array): Promise<RefusalReply | null> {
  const finding = await scanner?.look(bytes);
  if (finding === undefined || finding.kind === "clean") return null;
  return finding.kind === "found"
    ? refuse(422, "upload-found", inAll(uploadTexts, "found", { name: finding.name }))
    : refuse(503, "scanner-away", inAll(uploadTexts, "away"), { retryAfter: RETRY_SECONDS });
}

interface Noted {
  readonly session: Session | null;
  readonly unit: string | null;
  readonly reply: Reply;
}

function note(
  office: Office,
  { method, path }: Route,
  { params }: Asked,
  { session, unit, reply }: Noted,
): Promise<void> {
  const outcome = reply.kind === "refusal" ? reply.code : "done";
  const { lang: _, ...named } = params;
  // What stands in an address of a public route may be a secret, such as the code of an invitation.
  const detail = session === null ? {} : named;
  return office.audit.write({
    person: session?.person.id ?? null,
    deed: `${method.toUpperCase()} ${path}`,
    unit: unit !== null && unit.length <= 200 ? unit : null,
    outcome,
    detail,
  });
}

function sessionOf({ office, sessions }: AppOptions, route: Route, request: Request): Promise<Session | null> {
  const name = isSecure(office) ? SESSION_COOKIE : LOCAL_SESSION_COOKIE;
  const cookies = (request.headers.get("cookie") ?? "").split(/; */);
  const values = cookies
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1));
  // Two of the same name: somebody else may have set one of them.
  return values.length === 1 ? sessions.sessionOf(values[0] ?? "", route.quiet === true) : Promise.resolve(null);
}

/** The language of the page, which its script names too; else the person's own. */
function langOf({ params, request }: Pick<Asked, "params" | "request">, session?: Session | null): Lang {
  const wanted = (request.headers.get("accept-language") ?? "").slice(0, 2);
  const named = LANGS.find((lang) => lang === params.lang) ?? LANGS.find((lang) => lang === wanted);
  return named ?? session?.person.lang ?? "kk";
}

function isSecure({ origin }: Office): boolean {
  return origin.startsWith("https:");
}

function failure(office: Office, { method, path }: Route, error: unknown): RefusalReply {
  const id = crypto.randomUUID().slice(0, 8);
  const away = error instanceof RecordFault && error.code === "unavailable";
  office.log.error(away ? "database-away" : "request-failed", {
    id,
    route: `${method} ${path}`,
    error: error instanceof Error ? error.name : "unknown",
    where: error instanceof Error ? firstFrame(error) : "",
    at: entryTime(office.clock),
  });
  if (away) return refuse(503, "unavailable", inAll(refusalTexts, "unavailable"), { retryAfter: 5 });
  return refuse(500, "failed", inAll(refusalTexts, "failed", { id }));
}

/** Where something was thrown. A message may have several lines, and may say whose address it is about. */
function firstFrame({ stack = "" }: Error): string {
  return /^ +at (.*)$/m.exec(stack)?.[0].trim() ?? "";
}

function notFound({ pages, office }: AppOptions, request: Request): Response {
  const [, first = ""] = new URL(request.url).pathname.split("/");
  // Programs read no pages, and say in which language they want to be told.
  const path = first === "api" ? "/api/" : "/:lang/";
  const answering: Answering = {
    pages,
    lang: langOf({ params: { lang: first }, request }),
    session: null,
    secure: isSecure(office),
    path,
    url: request.url,
    recordKind: office.record.kind,
  };
  return answer(answering, refuse(404, "not-found", inAll(refusalTexts, "not-found")));
}
