import reader from 'pdfjs-dist/legacy/build/pdf.min.mjs?url';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

// What reads PDF goes out as its makers have made it, once for the page and for what reads beside it.
globalThis.pdfFiles = { reader, worker };
