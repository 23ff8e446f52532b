import type { ProgramDefinition } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

/** Uniforms that every program of triangles has: graph to screen, half the canvas, zoom, and device pixels a pixel. */
export const FIELD_UNIFORMS = ["u_matrix", "u_half", "u_sizeRatio", "u_scale"] as const;

/** The value of a shader, with its place among the floats of an item. */
interface FloatAttribute {
  readonly name: string;
  readonly size: number;
}

/** The `a_corner` of each vertex of an item, three a triangle. */
export type Corners = readonly (readonly [x: number, y: number])[];

/** What a program of triangles has of its own. */
interface TriangleProgram<Uniform extends string> {
  readonly vertex: string;
  readonly fragment: string;
  readonly uniforms: readonly Uniform[];
  /** In the order in which they are written, before colour, id and corner. */
  readonly floats: readonly FloatAttribute[];
  readonly corners: Corners;
}

/**
 * A program that draws triangles. Every vertex holds all values of its item: instances would need less memory, but where no
 * graphics card draws, each instance is a draw call of its own, and a hundred thousand take seconds.
 */
export function defineTriangles<Uniform extends string>({
  vertex,
  fragment,
  uniforms,
  floats,
  corners,
}: TriangleProgram<Uniform>): ProgramDefinition<Uniform> {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
  return {
    VERTICES: corners.length,
    VERTEX_SHADER_SOURCE: vertex,
    FRAGMENT_SHADER_SOURCE: fragment,
    METHOD: TRIANGLES,
    UNIFORMS: uniforms,
    ATTRIBUTES: [
      ...floats.map(({ name, size }) => ({ name, size, type: FLOAT })),
      { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      { name: "a_corner", size: 2, type: FLOAT },
    ],
  };
}

/** Writes the vertices of an item where it starts in the buffer: its numbers with each of the corners. */
export function putItem(
  array: Float32Array,
  start: number,
  numbers: readonly number[],
  corners: Corners,
): void {
  let at = start;
  for (const [x, y] of corners) {
    for (const value of numbers) array[at++] = value;
    array[at++] = x;
    array[at++] = y;
  }
}

/** Sets the uniforms of {@link FIELD_UNIFORMS}. */
export function setFieldUniforms(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  at: (name: (typeof FIELD_UNIFORMS)[number]) => WebGLUniformLocation | null,
  params: RenderParams,
): void {
  gl.uniformMatrix3fv(at("u_matrix"), false, params.matrix);
  gl.uniform2f(at("u_half"), params.width / 2, params.height / 2);
  gl.uniform1f(at("u_sizeRatio"), params.sizeRatio);
  gl.uniform1f(at("u_scale"), params.pixelRatio);
}
