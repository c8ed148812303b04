import type * as fc from 'fast-check';

/** Something that reads what anyone may have written, and what holds of its reading whatever that is. */
export interface FuzzedParser<Input = never> {
  name: string;
  inputs: fc.Arbitrary<Input>;
  /** Throws where a promise is broken; the parser itself may not throw at all. */
  holds: (input: Input) => void | Promise<void>;
}

/** @throws where `claim` is not so. */
export function promise(claim: boolean, otherwise: string): asserts claim {
  if (!claim) throw new Error(otherwise);
}

/** Keeps the types of input and claim together, and gives them up for a list of many. */
export function parser<Input>(one: FuzzedParser<Input>): FuzzedParser {
  return one as unknown as FuzzedParser;
}
