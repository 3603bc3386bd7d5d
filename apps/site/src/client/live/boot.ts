import { Follower } from "./follow.ts";

const bar = document.getElementById("live");
if (bar !== null) new Follower(bar).start();
