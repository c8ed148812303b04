/** What was fetched or unpacked, kept as long as there is room; what was used longest ago goes first. */
export class BoundedCache<K, V> {
  readonly #entries = new Map<K, { value: V; size: number }>();
  readonly #room: number;
  #size = 0;

  /** `room`: the sizes of all entries together after {@link trim}. */
  constructor(room: number) {
    this.#room = room;
  }

  get size(): number {
    return this.#size;
  }

  has(key: K): boolean {
    return this.#entries.has(key);
  }

  get(key: K): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: K, value: V, size: number): void {
    this.#size += size - (this.#entries.get(key)?.size ?? 0);
    this.#entries.delete(key);
    this.#entries.set(key, { value, size });
  }

  /** Gives up what was used longest ago until the rest has room. */
  trim(): void {
    for (const [key, { size }] of this.#entries) {
      if (this.#size <= this.#room) return;
      this.#entries.delete(key);
      this.#size -= size;
    }
  }
}
