import type { InstancedProgramDefinition } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

/** Uniforms that every program of quads has: graph to screen, half the canvas, zoom, and device pixels a pixel. */
export const QUAD_UNIFORMS = ["u_matrix", "u_half", "u_sizeRatio", "u_scale"] as const;

/** The value of a shader, with its place among the floats of an item. */
interface FloatAttribute {
  readonly name: string;
  readonly size: number;
}

/** What a program of quads has of its own. */
interface QuadProgram<Uniform extends string> {
  readonly vertex: string;
  readonly fragment: string;
  readonly uniforms: readonly Uniform[];
  /** In the order in which they are written, before colour and id. */
  readonly floats: readonly FloatAttribute[];
  /** `a_corner.x` at the left side of the quad; 1 at the right one. */
  readonly left: number;
}

/** A program that draws two triangles an item: `a_corner` runs from (`left`, -1) to (1, 1). */
export function defineQuads<Uniform extends string>({
  vertex,
  fragment,
  uniforms,
  floats,
  left,
}: QuadProgram<Uniform>): InstancedProgramDefinition<Uniform> {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
  return {
    VERTICES: 6,
    VERTEX_SHADER_SOURCE: vertex,
    FRAGMENT_SHADER_SOURCE: fragment,
    METHOD: TRIANGLES,
    UNIFORMS: uniforms,
    ATTRIBUTES: [
      ...floats.map(({ name, size }) => ({ name, size, type: FLOAT })),
      { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
    ],
    CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
    CONSTANT_DATA: [
      [left, -1],
      [1, -1],
      [1, 1],
      [left, -1],
      [1, 1],
      [left, 1],
    ],
  };
}

/** Writes the numbers of an item where it starts in the buffer. */
export function putNumbers(array: Float32Array, start: number, numbers: readonly number[]): void {
  numbers.forEach((value, at) => {
    array[start + at] = value;
  });
}

/** Sets the uniforms of {@link QUAD_UNIFORMS}. */
export function setQuadUniforms(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  at: (name: (typeof QUAD_UNIFORMS)[number]) => WebGLUniformLocation | null,
  params: RenderParams,
): void {
  gl.uniformMatrix3fv(at("u_matrix"), false, params.matrix);
  gl.uniform2f(at("u_half"), params.width / 2, params.height / 2);
  gl.uniform1f(at("u_sizeRatio"), params.sizeRatio);
  gl.uniform1f(at("u_scale"), params.pixelRatio);
}
