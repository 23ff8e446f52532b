import { NodeProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { OUTLINES, type Shape } from "../state/index.ts";
import { defineQuads, putNumbers, QUAD_UNIFORMS, setQuadUniforms } from "./quads.ts";
import { type Rgb, SHAPE_ATTRIBUTE, type ThemeSource } from "./theme.ts";

const UNIFORMS = [...QUAD_UNIFORMS, "u_ground", "u_ringTo"] as const;
type Uniform = (typeof UNIFORMS)[number];

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_half;
uniform float u_sizeRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  v_radius = a_size / u_sizeRatio;
  v_offset = a_corner * (v_radius * 1.2 + 3.0);
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(center + v_offset / u_half, 0.0, 1.0);
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** One signed distance for all shapes, in radii: below 0 is inside. Numbers are the order of `OUTLINES`. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
uniform vec3 u_ground;
uniform vec4 u_ringTo;
uniform float u_scale;
const float PI = 3.14159265;
float polygon(vec2 p, float sides, float radius, float turn) {
  float part = 2.0 * PI / sides;
  float angle = atan(p.x, p.y) + turn * part * 0.5;
  return cos(floor(0.5 + angle / part) * part - angle) * length(p) - radius * cos(PI / sides);
}
float shape(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.94;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.84;
  if (v_shape < 2.5) return polygon(p + vec2(0.0, 0.12), 3.0, 1.15, 1.0);
  if (v_shape < 3.5) return polygon(p, 4.0, 1.08, 1.0);
  if (v_shape < 4.5) return polygon(p, 6.0, 1.0, 0.0);
  if (v_shape < 5.5) return max(abs(p.x) - 0.7, abs(p.y) - 0.96);
  if (v_shape < 6.5) return polygon(p + vec2(0.0, 0.04), 5.0, 1.04, 1.0);
  return length(p) - 0.76;
}
void main() {
  float d = shape(v_offset / v_radius) * v_radius;
  #ifdef PICKING_MODE
  gl_FragColor = d > 1.0 ? vec4(0.0) : v_color;
  #else
  float fill = clamp(0.5 - (d + 1.2) * u_scale, 0.0, 1.0);
  float body = clamp(0.5 - d * u_scale, 0.0, 1.0);
  float halo = clamp(0.5 - (d - min(1.6, v_radius * 0.3)) * u_scale, 0.0, 1.0);
  vec3 ring = mix(v_color.rgb, u_ringTo.rgb, u_ringTo.a);
  vec3 inner = mix(ring, v_color.rgb, fill);
  gl_FragColor = vec4(mix(u_ground, inner, body) * halo, halo);
  #endif
}`;

const SHAPE_NUMBERS = Object.keys(OUTLINES);

/** The number by which the node program knows a shape. */
export function shapeNumber(shape: Shape): number {
  return SHAPE_NUMBERS.indexOf(shape);
}

/** A node program that draws every shape of the palette, with a ring and a halo of the ground's colour. */
export function createShapeProgram(theme: ThemeSource): NodeProgramType {
  return class ShapeProgram extends NodeProgram<Uniform> {
    override getDefinition(): ReturnType<NodeProgram<Uniform>["getDefinition"]> {
      return defineQuads({
        vertex: VERTEX,
        fragment: FRAGMENT,
        uniforms: UNIFORMS,
        floats: [
          { name: "a_position", size: 2 },
          { name: "a_size", size: 1 },
          { name: "a_shape", size: 1 },
        ],
        left: -1,
      });
    }

    override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
      const shape: unknown = Reflect.get(data, SHAPE_ATTRIBUTE);
      const numbers = [data.x, data.y, data.size, Number(shape), floatColor(data.color), nodeIndex];
      putNumbers(this.array, start, numbers);
    }

    override setUniforms(
      params: RenderParams,
      { gl, uniformLocations }: Parameters<NodeProgram<Uniform>["setUniforms"]>[1],
    ): void {
      const { ground, ring, ringShare } = theme();
      const at = (name: Uniform): WebGLUniformLocation | null => uniformLocations[name] ?? null;
      setQuadUniforms(gl, at, params);
      gl.uniform3f(at("u_ground"), ...parts(ground));
      gl.uniform4f(at("u_ringTo"), ...parts(ring), ringShare);
    }
  };
}

function parts({ r, g, b }: Rgb): [number, number, number] {
  return [r, g, b];
}
