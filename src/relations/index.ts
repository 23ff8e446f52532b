export { findClaims } from "./claims.ts";
export type { ClaimInput } from "./reading.ts";
