import Anh from './Anh.astro';

/** The components that a report may use, by the name it writes: `<Anh src="…" alt="…">Chú thích</Anh>`. */
export const reportComponents = { Anh };
