/** A file of the index that did not arrive as it was built. */
export class BrokenIndexFile extends Error {}

/** Bytes of a file of the index as they are put together: whole numbers, seven bits a byte, and text. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(this.#length + 1);
    this.#bytes[this.#length++] = value;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.raw(bytes);
  }

  raw(bytes: Uint8Array): void {
    this.#grow(this.#length + bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Ascending texts, each by what it does not share with the one before. */
  sortedTexts(texts: string[]): void {
    this.number(texts.length);
    let before = '';
    for (const text of texts) {
      let shared = 0;
      while (shared < text.length && text[shared] === before[shared]) shared++;
      this.number(shared);
      this.text(text.slice(shared));
      before = text;
    }
  }

  /** Ascending numbers from `from` to before `to`, each by its distance from the one before, the first from `before`. */
  steps(values: ArrayLike<number>, from: number, to: number, before = 0): void {
    let last = before;
    for (let i = from; i < to; i++) {
      this.number(values[i]! - last);
      last = values[i]!;
    }
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(least: number): void {
    if (least <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what {@link ByteWriter} wrote. Throws {@link BrokenIndexFile} where the bytes end too early. */
export class ByteReader {
  position: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  byte(): number {
    const value = this.#bytes[this.position++];
    if (value === undefined) throw new BrokenIndexFile('ends too early');
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** How many things follow; each takes a byte at least. */
  count(): number {
    const count = this.number();
    if (count < 0 || count > this.#bytes.length - this.position) throw new BrokenIndexFile('ends too early');
    return count;
  }

  text(): string {
    return decoder.decode(this.raw(this.count()));
  }

  raw(length: number): Uint8Array {
    const start = this.position;
    this.position += length;
    if (this.position > this.#bytes.length) throw new BrokenIndexFile('ends too early');
    return this.#bytes.subarray(start, this.position);
  }

  sortedTexts(): string[] {
    let before = '';
    return Array.from({ length: this.count() }, () => {
      const shared = this.number();
      before = before.slice(0, shared) + this.text();
      return before;
    });
  }

  steps(count: number): Uint32Array<ArrayBuffer> {
    const values = new Uint32Array(count);
    let value = 0;
    for (let i = 0; i < count; i++) values[i] = value += this.number();
    return values;
  }
}

const decoder = new TextDecoder();
