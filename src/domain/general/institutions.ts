import type { Institutions } from "../../model/lexicon.ts";
import { words } from "../words.ts";

// Source: common knowledge, written for this project.

/** Bodies that most countries have under one name: a name of nothing but these words tells no country. */
export const institutions: Institutions = {
  heads: words(`
    ministry ministries department court parliament senate congress cabinet government treasury army navy police assembly chamber office agency authority commission council bureau
    secretariat directorate tribunal prosecutor's prosecutor guard force forces bank service institute statistics embassy inspectorate ombudsman`),
  topics: words(`
    health public finance finances economy economic economics foreign external internal interior home affairs defence defense justice education science research culture sport sports tourism trade industry commerce
    agriculture food fisheries forestry environment environmental climate energy transport transportation infrastructure housing labour labor employment social welfare planning development digital
    communications information interior security national federal state supreme high constitutional appeal appeals cassation administrative criminal lower upper general election electoral
    competition markets financial statistical central reserve air coast royal family children youth women water natural resources mines immigration customs revenue tax`),
};
