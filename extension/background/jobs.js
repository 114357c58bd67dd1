/** This browser's one-time ids. */

import { api } from "../shared/api.js";
import { FrameJobs } from "./frame_jobs.js";

export const jobs = new FrameJobs(api.storage.session, () => Date.now());
