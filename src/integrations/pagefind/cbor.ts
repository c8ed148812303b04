const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/**
 * Reads the few kinds of CBOR (RFC 8949) that Pagefind writes: whole numbers, text, arrays of known length.
 * Throws on anything else.
 */
export class CborReader {
  position = 0;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** Length of the array that begins here. */
  array(): number {
    return this.#argument(ARRAY);
  }

  unsigned(): number {
    return this.#argument(UNSIGNED);
  }

  integer(): number {
    const major = this.#byte() >> 5;
    this.position--;
    return major === NEGATIVE ? -1 - this.#argument(NEGATIVE) : this.#argument(UNSIGNED);
  }

  text(): string {
    const length = this.#argument(TEXT);
    const start = this.position;
    this.#advance(length);
    return this.#decoder.decode(this.#bytes.subarray(start, this.position));
  }

  /** Steps over one value, arrays with all they hold. */
  skip(): void {
    let pending = 1;
    while (pending > 0) {
      pending--;
      const major = this.#byte() >> 5;
      this.position--;
      if (major === ARRAY) pending += this.#argument(ARRAY);
      else if (major === TEXT) this.#advance(this.#argument(TEXT));
      else this.#argument(major);
    }
  }

  #argument(expected: number): number {
    const head = this.#byte();
    if (head >> 5 !== expected) throw new Error(`CBOR: ${head >> 5} where ${expected} belongs`);
    const small = head & 31;
    if (small < 24) return small;
    if (small === 24) return this.#byte();
    if (small === 25) return this.#byte() * 256 + this.#byte();
    if (small === 26)
      return this.#byte() * 16_777_216 + this.#byte() * 65_536 + this.#byte() * 256 + this.#byte();
    throw new Error(`CBOR: length of kind ${small}`);
  }

  #byte(): number {
    const byte = this.#bytes[this.position++];
    if (byte === undefined) throw new Error('CBOR: ends too early');
    return byte;
  }

  #advance(length: number): void {
    this.position += length;
    if (this.position > this.#bytes.length) throw new Error('CBOR: ends too early');
  }
}
