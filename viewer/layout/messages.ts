/** What a worker is asked to lay out. */
export interface LayoutJob {
  readonly bodies: readonly {
    readonly id: string;
    readonly size: number;
    readonly community: number;
  }[];
  readonly ties: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
}

/** A place in the drawing; y points up. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether a message is a job. Both ends of the line are this page, so its parts are not looked at. */
export function isJob(data: unknown): data is LayoutJob {
  return typeof data === "object" && data !== null && "bodies" in data && "ties" in data;
}

/** Whether a message is an answer. */
export function isPlaces(data: unknown): data is readonly Place[] {
  return Array.isArray(data);
}
