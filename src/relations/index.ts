export { findClaims } from "./claims.ts";
