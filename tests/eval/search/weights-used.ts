import { WEIGHTS, type Weight } from '../../../src/lib/search/weights.ts';

export const WEIGHT_NAMES = Object.keys(WEIGHTS) as Weight[];

/** The weights that are looked at during some work: with another value of any other it would have ended the same. */
export async function weightsUsedIn(work: () => Promise<unknown>): Promise<ReadonlySet<Weight>> {
  const used = new Set<Weight>();
  const values = { ...WEIGHTS };
  const define = (name: Weight, property: PropertyDescriptor) =>
    Object.defineProperty(WEIGHTS, name, { ...property, configurable: true, enumerable: true });
  for (const name of WEIGHT_NAMES) {
    const get = () => {
      used.add(name);
      return values[name];
    };
    define(name, { get });
  }
  try {
    await work();
  } finally {
    for (const name of WEIGHT_NAMES) define(name, { value: values[name], writable: true });
  }
  return used;
}
