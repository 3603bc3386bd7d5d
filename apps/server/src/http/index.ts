export { makeApp } from "./app.ts";
export type { Misfit } from "./misfits.ts";
export { badRequest } from "./read-body.ts";
export { json, jsonUnlessSeen, page, type RefusalReply, type Reply, refuse } from "./reply.ts";
export { type Access, type Call, type Route, route } from "./route.ts";
export type { Person, Session, SessionSource } from "./session.ts";
