import type { Slot } from "../model/pattern.ts";
import type { Argument } from "./frame.ts";
import type { Unit } from "./syntax.ts";

/** Collects the arguments of a frame; the order of adding is the order of preference within a slot. */
export class SlotMap {
  readonly map: Map<Slot, Argument[]> = new Map();

  add(slot: Slot, unit: Unit | undefined, isWeak = false): void {
    if (unit === undefined || slot === "") return;
    const fillers = this.map.get(slot);
    if (fillers === undefined) this.map.set(slot, [{ unit, isWeak }]);
    else if (fillers.every((filler) => filler.unit.index !== unit.index)) {
      fillers.push({ unit, isWeak });
    }
  }

  has(slot: Slot): boolean {
    return this.map.has(slot);
  }

  /** A filler from a neighbouring phrase: only where the slot has none of its own but a year. */
  addWeak(slot: Slot, unit: Unit | undefined): void {
    const own =
      this.map.get(slot)?.some((filler) => !filler.isWeak && filler.unit.upos !== "NUM") ?? false;
    if (!own) this.add(slot, unit, true);
  }
}
