import { BrokenIndexFile } from './bytes.ts';

/*
 * Whole numbers bit by bit, the highest of a byte first, in two ways. Gamma: as many zeros as `value + 1` has bits
 * after its first, then these bits. Rice, with a parameter: `value >> parameter` zeros, a one, then the lowest
 * `parameter` bits; where numbers fall off evenly, as distances in a text do, hardly anything takes less room.
 */

const PARAMETER_BITS = 5;

export class BitWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  bits(value: number, count: number): void {
    this.#reserve(count);
    for (let left = count; left > 0;) {
      const room = 8 - (this.#length & 7);
      const taken = Math.min(room, left);
      left -= taken;
      this.#bytes[this.#length >>> 3]! |= ((value >>> left) & ((1 << taken) - 1)) << (room - taken);
      this.#length += taken;
    }
  }

  gamma(value: number): void {
    const rest = 31 - Math.clz32(value + 1);
    this.#zeros(rest);
    this.bits(1, 1);
    this.bits(value + 1, rest);
  }

  rice(value: number, parameter: number): void {
    this.#zeros(value >>> parameter);
    this.bits(1, 1);
    this.bits(value, parameter);
  }

  /** The parameter with which some numbers take least room; then they may follow. */
  parameterFor(values: readonly number[]): number {
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const near = 31 - Math.clz32(Math.floor(mean) | 1);
    const tried = [near, near + 1, near - 1].filter((parameter) => parameter >= 0);
    const sizes = tried.map((parameter) =>
      values.reduce((sum, value) => sum + (value >>> parameter), values.length * parameter),
    );
    const parameter = tried[sizes.indexOf(Math.min(...sizes))]!;
    this.bits(parameter, PARAMETER_BITS);
    return parameter;
  }

  /** Some numbers behind their parameter; how many the reader has to know. */
  list(values: readonly number[]): void {
    if (values.length === 0) return;
    const parameter = this.parameterFor(values);
    for (const value of values) this.rice(value, parameter);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, (this.#length + 7) >>> 3);
  }

  /** Nothing need be written: bytes begin as zeros. */
  #zeros(count: number): void {
    this.#reserve(count);
    this.#length += count;
  }

  #reserve(bits: number): void {
    const least = (this.#length + bits + 7) >>> 3;
    if (least <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what {@link BitWriter} wrote. Throws {@link BrokenIndexFile} where the bytes end too early. */
export class BitReader {
  #position: number;
  readonly #bytes: Uint8Array;
  readonly #end: number;

  /** `start`: the byte to begin with. */
  constructor(bytes: Uint8Array, start = 0) {
    this.#bytes = bytes;
    this.#position = 8 * start;
    this.#end = 8 * bytes.length;
  }

  bits(count: number): number {
    const value = count === 0 ? 0 : this.#window() >>> (32 - count);
    this.#advance(count);
    return value;
  }

  gamma(): number {
    const rest = this.#zeros();
    if (rest > 30) throw new BrokenIndexFile('a number too large');
    return ((1 << rest) | this.bits(rest)) - 1;
  }

  rice(parameter: number): number {
    const window = this.#window();
    const zeros = Math.clz32(window);
    if (zeros + 1 + parameter > 32) return (this.#zeros() << parameter) | this.bits(parameter);
    this.#position += zeros + 1 + parameter;
    return parameter === 0 ? zeros : (zeros << parameter) | ((window << (zeros + 1)) >>> (32 - parameter));
  }

  parameter(): number {
    return this.bits(PARAMETER_BITS);
  }

  list(count: number): Uint32Array<ArrayBuffer> {
    this.expect(count);
    const values = new Uint32Array(count);
    if (count === 0) return values;
    const parameter = this.parameter();
    for (let i = 0; i < count; i++) values[i] = this.rice(parameter);
    this.#advance(0);
    return values;
  }

  /** Throws where so many numbers cannot follow: each takes a bit at least. */
  expect(count: number): void {
    if (count > this.#end - this.#position) throw new BrokenIndexFile('ends too early');
  }

  #zeros(): number {
    let zeros = 0;
    let here = Math.clz32(this.#window());
    while (here === 32) {
      zeros += here;
      this.#advance(here);
      here = Math.clz32(this.#window());
    }
    this.#advance(here + 1);
    return zeros + here;
  }

  /** The next 32 bits; zeros behind the last. */
  #window(): number {
    const at = this.#position >>> 3;
    const shift = this.#position & 7;
    const bytes = this.#bytes;
    const next = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    return shift === 0 ? next : (next << shift) | (bytes[at + 4]! >>> (8 - shift));
  }

  #advance(bits: number): void {
    this.#position += bits;
    if (this.#position > this.#end) throw new BrokenIndexFile('ends too early');
  }
}
