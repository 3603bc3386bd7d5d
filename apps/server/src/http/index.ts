export { type AppOptions, makeApp } from "./app.ts";
export { CSRF_HEADER } from "./csrf.ts";
export { json, jsonUnlessSeen, page, type RefusalReply, type Reply, refuse } from "./reply.ts";
export { type Access, type Call, type Route, route } from "./route.ts";
export { LOCAL_SESSION_COOKIE, type Person, SESSION_COOKIE, type Session, type SessionSource } from "./session.ts";
