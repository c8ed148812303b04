import './cite.ts';
import './report-files.ts';
