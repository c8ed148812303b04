/** Of a quantity: a figure, one only if the sentence tells what is counted, none. */
export type Verdict = 'figure' | 'elided' | 'no';
