interface Attributes {
  readonly [name: string]: unknown;
}
type Listener = (told: { readonly key: string }) => void;

interface Edge {
  readonly attributes: Attributes;
  readonly source: string;
  readonly target: string;
}

/**
 * Stands in for graphology's graph in the page, where it would be a sixth of the code: the few methods by which sigma,
 * ForceAtlas2 and this room ask and change a graph, with the same answers in the same order. Put in its place by the
 * configuration of the build; what is missing here is missing in the page.
 */
export class UndirectedGraph {
  readonly multi = false;
  readonly #nodes = new Map<string, Attributes>();
  readonly #edges = new Map<string, Edge>();
  readonly #listeners = new Map<string, Set<Listener>>();

  get order(): number {
    return this.#nodes.size;
  }

  get size(): number {
    return this.#edges.size;
  }

  addNode(name: unknown, attributes: Attributes = {}): string {
    const key = String(name);
    this.#nodes.set(key, { ...attributes });
    this.#tell("nodeAdded", key);
    return key;
  }

  addUndirectedEdgeWithKey(
    name: unknown,
    source: unknown,
    target: unknown,
    attributes: Attributes = {},
  ): string {
    const key = String(name);
    this.#edges.set(key, { attributes, source: String(source), target: String(target) });
    this.#tell("edgeAdded", key);
    return key;
  }

  /** Takes a node away, with its edges. */
  dropNode(key: string): void {
    for (const [edge, { source, target }] of this.#edges)
      if (source === key || target === key) {
        this.#edges.delete(edge);
        this.#tell("edgeDropped", edge);
      }
    this.#nodes.delete(key);
    this.#tell("nodeDropped", key);
  }

  clearEdges(): void {
    this.#edges.clear();
    this.#tell("edgesCleared", "");
  }

  mergeNodeAttributes(key: string, attributes: Attributes): void {
    Object.assign(this.getNodeAttributes(key), attributes);
    this.#tell("nodeAttributesUpdated", key);
  }

  hasNode(key: string): boolean {
    return this.#nodes.has(key);
  }

  hasEdge(key: string): boolean {
    return this.#edges.has(key);
  }

  nodes(): string[] {
    return [...this.#nodes.keys()];
  }

  edges(): string[] {
    return [...this.#edges.keys()];
  }

  getNodeAttributes(key: string): Attributes {
    return of(this.#nodes, key);
  }

  getEdgeAttributes(key: string): Attributes {
    return of(this.#edges, key).attributes;
  }

  extremities(key: string): [string, string] {
    const { source, target } = of(this.#edges, key);
    return [source, target];
  }

  forEachNode(tell: (key: string, attributes: Attributes) => void): void {
    for (const [key, attributes] of this.#nodes) tell(key, attributes);
  }

  forEachEdge(
    tell: (key: string, attributes: Attributes, source: string, target: string) => void,
  ): void {
    for (const [key, { attributes, source, target }] of this.#edges)
      tell(key, attributes, source, target);
  }

  on(event: string, listener: Listener): this {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return this;
  }

  removeListener(event: string, listener: Listener): this {
    this.#listeners.get(event)?.delete(listener);
    return this;
  }

  #tell(event: string, key: string): void {
    for (const listener of this.#listeners.get(event) ?? []) listener({ key });
  }
}

/** As graphology does, an unknown name is an error. */
function of<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key);
  if (thing === undefined) throw new Error(`no "${key}" in the graph`);
  return thing;
}
