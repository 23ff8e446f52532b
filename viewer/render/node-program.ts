import { NodeProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { OUTLINES, type Shape } from "../state/index.ts";
import { type Rgb, SHAPE_ATTRIBUTE, type ThemeSource } from "./theme.ts";
import {
  type Corners,
  defineTriangles,
  FIELD_UNIFORMS,
  putItem,
  setFieldUniforms,
} from "./triangles.ts";

const UNIFORMS = [...FIELD_UNIFORMS, "u_ground", "u_ringTo"] as const;
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
  // Room for the farthest corner, the halo, and a soft rim, and no more: a large graph has very many of these pixels.
  v_offset = a_corner * (v_radius * 1.2 + min(1.6, v_radius * 0.3) + 0.6);
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  // What is hidden has no size, and falls outside.
  gl_Position = a_size > 0.0 ? vec4(center + v_offset / u_half, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/**
 * One signed distance for all shapes, in radii: below 0 is inside. Numbers are the order of `OUTLINES`. A polygon is what lies on
 * the inner side of all its edges, which takes no angles: a processor that draws by itself computes every branch for every pixel.
 */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
uniform vec3 u_ground;
uniform vec4 u_ringTo;
uniform float u_scale;
float shape(vec2 p) {
  vec2 a = abs(p);
  if (v_shape < 0.5) return length(p) - 0.94;
  if (v_shape < 1.5) return max(a.x, a.y) - 0.84;
  if (v_shape < 2.5) return max(0.866 * a.x + 0.5 * (p.y + 0.12), -p.y - 0.12) - 0.575;
  if (v_shape < 3.5) return 0.7071 * (a.x + a.y) - 0.7637;
  if (v_shape < 4.5) return max(a.y, 0.866 * a.x + 0.5 * a.y) - 0.866;
  if (v_shape < 5.5) return max(a.x - 0.7, a.y - 0.96);
  float y = p.y + 0.04;
  if (v_shape < 6.5) return max(max(0.5878 * a.x + 0.809 * y, 0.9511 * a.x - 0.309 * y), -y) - 0.8414;
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

/** A triangle about the circle of radius 1. */
const CORNERS: Corners = [
  [0, 2],
  [-Math.sqrt(3), -1],
  [Math.sqrt(3), -1],
];

const SHAPE_NUMBERS = Object.keys(OUTLINES);

/** The number by which the node program knows a shape. */
export function shapeNumber(shape: Shape): number {
  return SHAPE_NUMBERS.indexOf(shape);
}

/** A node program that draws every shape of the palette, with a ring and a halo of the ground's colour. */
export function createShapeProgram(theme: ThemeSource): NodeProgramType {
  return class ShapeProgram extends NodeProgram<Uniform> {
    override getDefinition(): ReturnType<NodeProgram<Uniform>["getDefinition"]> {
      return defineTriangles({
        vertex: VERTEX,
        fragment: FRAGMENT,
        uniforms: UNIFORMS,
        floats: [
          { name: "a_position", size: 2 },
          { name: "a_size", size: 1 },
          { name: "a_shape", size: 1 },
        ],
        corners: CORNERS,
      });
    }

    override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
      const shape: unknown = Reflect.get(data, SHAPE_ATTRIBUTE);
      const numbers = [data.x, data.y, data.size, Number(shape), floatColor(data.color), nodeIndex];
      putItem(this.array, start, numbers, CORNERS);
    }

    override setUniforms(
      params: RenderParams,
      { gl, uniformLocations }: Parameters<NodeProgram<Uniform>["setUniforms"]>[1],
    ): void {
      const { ground, ring, ringShare } = theme();
      const at = (name: Uniform): WebGLUniformLocation | null => uniformLocations[name] ?? null;
      setFieldUniforms(gl, at, params);
      gl.uniform3f(at("u_ground"), ...parts(ground));
      gl.uniform4f(at("u_ringTo"), ...parts(ring), ringShare);
    }
  };
}

function parts({ r, g, b }: Rgb): [number, number, number] {
  return [r, g, b];
}
