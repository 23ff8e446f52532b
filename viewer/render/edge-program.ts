import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { LineLook } from "../state/index.ts";
import { STYLE_ATTRIBUTE } from "./theme.ts";
import {
  type Corners,
  defineTriangles,
  FIELD_UNIFORMS,
  putItem,
  setFieldUniforms,
} from "./triangles.ts";

type Uniform = (typeof FIELD_UNIFORMS)[number];

/** A quad along the line in pixels, wide enough for its arrowheads or for a pointer; the fragment shader draws everything inside it. */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_style;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_sizeRatio;
varying vec4 v_color;
varying vec2 v_place;
varying vec4 v_line;
varying vec4 v_marks;
varying vec2 v_heads;
const float bias = 255.0 / 254.0;
void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_half;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_half;
  vec2 way = to - from;
  float length_ = max(length(way), 0.001);
  vec2 along = way / length_;
  float reach = a_width * 0.5 + (a_style > 3.5 ? 7.0 : 3.5);
  vec2 place = mix(from, to, a_corner.x) + vec2(-along.y, along.x) * a_corner.y * reach;
  gl_Position = vec4(place / u_half, 0.0, 1.0);
  v_place = vec2(a_corner.x * length_, a_corner.y * reach);
  vec2 gap = a_radii / u_sizeRatio + 2.0;
  v_line = vec4(gap.x, length_ - gap.y, a_width, mod(a_style, 4.0));
  v_heads = vec2(mod(floor(a_style / 4.0), 2.0), mod(floor(a_style / 8.0), 2.0));
  v_marks = vec4(mod(floor(a_style / 16.0), 2.0), mod(floor(a_style / 32.0), 2.0), 0.0, 0.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_place;
varying vec4 v_line;
varying vec4 v_marks;
varying vec2 v_heads;
uniform float u_scale;
float head(float back, float across, float size, float half_) {
  float slope = (abs(across) - half_ * back / size) * size / length(vec2(size, half_));
  return max(slope, back - size);
}
float dash(float along, float on, float period) {
  return abs(mod(along, period) - on * 0.5) - on * 0.5;
}
void main() {
  float along = v_place.x;
  float across = v_place.y;
  float width = v_line.z;
  float size = 6.0 + 1.6 * width;
  float half_ = 2.6 + 0.9 * width;
  float d = abs(across) - width * 0.5;
  #ifdef PICKING_MODE
  gl_FragColor = max(d - 3.0, max(v_line.x - along, along - v_line.y)) > 0.0 ? vec4(0.0) : v_color;
  #else
  if (v_marks.y > 0.5) d = abs(abs(across) - width * 0.5 - 1.0) - max(width * 0.35, 0.5);
  if (v_marks.x > 0.5) d = max(d, dash(along, 5.0, 8.0));
  else if (v_line.w > 1.5) d = max(d, dash(along, 2.0, 6.0));
  else if (v_line.w > 0.5) d = max(d, dash(along, 9.0, 14.0));
  float start = v_line.x + v_heads.y * (size - 1.0);
  float end = v_line.y - v_heads.x * (size - 1.0);
  d = max(d, max(start - along, along - end));
  if (v_marks.x > 0.5) d = min(d, max(abs(along - (v_line.x + v_line.y) * 0.5) - 0.9, abs(across) - 5.0));
  if (v_heads.x > 0.5) d = min(d, head(v_line.y - along, across, size, half_));
  if (v_heads.y > 0.5) d = min(d, head(along - v_line.x, across, size, half_));
  float alpha = v_color.a * clamp(0.5 - d * u_scale, 0.0, 1.0);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

/** Two triangles: from the one end to the other, and to either side. */
const CORNERS: Corners = [
  [0, -1],
  [1, -1],
  [1, 1],
  [0, -1],
  [1, 1],
  [0, 1],
];

const DASHES: { readonly [dash in LineLook["dash"]]: number } = { solid: 0, dashed: 1, dotted: 2 };

/** A line's look as the number that the edge program reads, with its arrowheads or without. */
export function styleNumber(look: LineLook, hasHeads: boolean): number {
  return (
    DASHES[look.dash] +
    (hasHeads && look.forward ? 4 : 0) +
    (hasHeads && look.backward ? 8 : 0) +
    (look.isDenied ? 16 : 0) +
    (look.isDisputed ? 32 : 0)
  );
}

/** An edge program for straight lines: arrowheads at either end, dashes, dots, a double line, a bar across what is denied. */
export class LineProgram extends EdgeProgram<Uniform> {
  override getDefinition(): ReturnType<EdgeProgram<Uniform>["getDefinition"]> {
    return defineTriangles({
      vertex: VERTEX,
      fragment: FRAGMENT,
      uniforms: FIELD_UNIFORMS,
      floats: [
        { name: "a_from", size: 2 },
        { name: "a_to", size: 2 },
        { name: "a_radii", size: 2 },
        { name: "a_width", size: 1 },
        { name: "a_style", size: 1 },
      ],
      corners: CORNERS,
    });
  }

  override processVisibleItem(
    edgeIndex: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const style: unknown = Reflect.get(data, STYLE_ATTRIBUTE);
    const numbers = [
      source.x,
      source.y,
      target.x,
      target.y,
      source.size,
      target.size,
      data.size,
      Number(style),
      floatColor(data.color),
      edgeIndex,
    ];
    putItem(this.array, start, numbers, CORNERS);
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram<Uniform>["setUniforms"]>[1],
  ): void {
    setFieldUniforms(gl, (name) => uniformLocations[name] ?? null, params);
  }
}
