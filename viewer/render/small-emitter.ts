/** Is told what happened. */
type Listener = (...told: readonly unknown[]) => void;

/** Stands in the page for node's emitter of events, of which sigma uses these few methods. */
export class EventEmitter {
  readonly #listeners = new Map<string, readonly Listener[]>();

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }

  off(event: string, listener: Listener): this {
    const others = this.#listeners.get(event)?.filter((other) => other !== listener);
    this.#listeners.set(event, others ?? []);
    return this;
  }

  removeListener(event: string, listener: Listener): this {
    return this.off(event, listener);
  }

  removeAllListeners(): this {
    this.#listeners.clear();
    return this;
  }

  emit(event: string, ...told: readonly unknown[]): boolean {
    const listeners = this.#listeners.get(event) ?? [];
    for (const listener of listeners) Reflect.apply(listener, this, told);
    return listeners.length > 0;
  }
}
