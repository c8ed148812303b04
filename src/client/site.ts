import './reading-aids.ts';
