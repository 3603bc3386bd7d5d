export { type NodeRun, type NodeRunOptions, nodeRun } from "./nodes/node-runs.ts";
