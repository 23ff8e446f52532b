import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Anchor,
  type LabelCandidate,
  nodeBox,
  orderAnchors,
  placeLabels,
  touches,
} from "../../viewer/state/index.ts";

const STAGE = { width: 800, height: 500 };
const ANCHORS = orderAnchors([]);
const NONE: ReadonlyMap<string, Anchor> = new Map();

const candidate = fc.record({
  x: fc.integer({ min: -50, max: 850 }),
  y: fc.integer({ min: -50, max: 550 }),
  radius: fc.integer({ min: 1, max: 30 }),
  width: fc.integer({ min: 10, max: 180 }),
  height: fc.integer({ min: 10, max: 24 }),
  anchors: fc.shuffledSubarray([...ANCHORS], { minLength: 4 }),
});
const crowd = fc
  .array(candidate, { maxLength: 120 })
  .map((all): readonly LabelCandidate[] => all.map((one, at) => ({ id: `n${at}`, ...one })));

function boxesOf(nodes: readonly LabelCandidate[]): ReturnType<typeof nodeBox> {
  return nodes.flatMap(({ x, y, radius }) => nodeBox(x, y, radius));
}

describe("labels", () => {
  it("never touch each other, cover no larger node, and stay on the stage", () => {
    fc.assert(
      fc.property(crowd, (nodes) => {
        const boxes = boxesOf(nodes);
        const placed = placeLabels(nodes, boxes, STAGE, NONE);
        placed.forEach((label, at) => {
          expect(placed.slice(at + 1).filter((other) => touches(label, other))).toEqual([]);
          expect(boxes.filter((box) => touches(label, box))).toEqual([]);
          expect(Math.min(label.left, label.top)).toBeGreaterThanOrEqual(0);
          expect(label.right).toBeLessThanOrEqual(STAGE.width);
          expect(label.bottom).toBeLessThanOrEqual(STAGE.height);
        });
      }),
    );
  });

  it("stay where they were while they can", () => {
    fc.assert(
      fc.property(crowd, (nodes) => {
        const boxes = boxesOf(nodes);
        const first = placeLabels(nodes, boxes, STAGE, NONE);
        const anchors = new Map(first.map(({ id, anchor }) => [id, anchor]));
        const placed = nodes.filter(({ id }) => anchors.has(id));
        expect(placeLabels(placed, boxes, STAGE, anchors)).toEqual(first);
      }),
    );
  });

  it("go to the important first", () => {
    const at = { x: 400, y: 250, radius: 3, width: 120, height: 500, anchors: ANCHORS };
    const twins = [
      { id: "first", ...at },
      { id: "second", ...at, y: 251 },
    ];
    const tall = { width: 400 + 3 + 4 + 121, height: 700 };
    expect(placeLabels(twins, [], tall, NONE)[0]?.id).toBe("first");
  });

  it("are at most 250", () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({
      id: `n${at}`,
      x: (at % 50) * 100,
      y: Math.floor(at / 50) * 30 + 20,
      radius: 2,
      width: 40,
      height: 12,
      anchors: ANCHORS,
    }));
    expect(placeLabels(many, [], { width: 6000, height: 2000 }, NONE).length).toBe(250);
  });

  it.each([
    [[], "right"],
    [[{ x: 1, y: 0 }], "left"],
    [
      [
        { x: 1, y: 0 },
        { x: -1, y: 0 },
      ],
      "above",
    ],
    [
      [
        { x: 1, y: 0 },
        { x: -1, y: 0 },
        { x: 0, y: -1 },
      ],
      "below",
    ],
  ])("prefer the side that lines leave free: %j", (ways, anchor) => {
    expect(orderAnchors(ways)[0]).toBe(anchor);
  });
});
