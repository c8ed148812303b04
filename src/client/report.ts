import './cite.ts';
import './reading-place.ts';
import './report-files.ts';
