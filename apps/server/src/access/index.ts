export { ACTIONS, type Action, type Allowed } from "./actions.ts";
export { grantFor, isWithin, type UnitTree, unitsFor } from "./may.ts";
export { type Grant, ROLES, type Role } from "./roles.ts";
