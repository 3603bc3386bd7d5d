export { queuesRoutes } from "./routes.ts";
