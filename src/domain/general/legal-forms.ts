import type { HeadNouns } from "../../model/lexicon.ts";
import { entries } from "../words.ts";

// Source: common knowledge, written for this project.

/** Legal forms of firms, which end their names, also behind a comma. */
export const legalForms: readonly HeadNouns[] = [
  {
    type: "Organization",
    points: 60,
    where: "suffix",
    words: entries(`
      Inc, Inc., Incorporated, Ltd, Ltd., Limited, LLC, L.L.C., LLP, L.L.P., LP, L.P., PLC, plc, Plc, P.L.C., Corp, Corp., Corporation, Co, Co., GmbH, AG, KG, KGaA, SE,
      e.V., eG, B.V., BV, N.V., NV, S.A., SA, S.A.S., SAS, SARL, S.à r.l., S.p.A., SpA, S.r.l., Srl, S.L., A/S, ApS, AS, ASA, AB, Oy, Oyj, Abp, Pty, Pty Ltd,
      Pty., Pvt, Pvt., Private Limited, Pte, Pte., Bhd, Sdn Bhd, Sdn, K.K., KK, Kft, Zrt, Nyrt, s.r.o., a.s., z.o.o., OOO, OAO, PJSC, JSC, CIC, CLG, DAC, EEIG`),
  },
];
