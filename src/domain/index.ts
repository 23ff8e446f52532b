import type { Pack } from "../model/pack.ts";
import { aiIndustryPack } from "./ai-industry/index.ts";
import { combinePacks } from "./combine.ts";
import { generalPack } from "./general/index.ts";

export { aiIndustryPack } from "./ai-industry/index.ts";
export { combinePacks } from "./combine.ts";
export { generalPack } from "./general/index.ts";
export { type ListReading, readList, withThings } from "./listed.ts";

/** What is used when nothing else is asked for: the general pack with what texts on artificial intelligence add. */
export const defaultPack: Pack = combinePacks([generalPack, aiIndustryPack]);
export { thingsIn } from "./relevant.ts";
