import './menu.ts';
import './moved-anchor.ts';
import './paragraph-links.ts';
import './reading-aids.ts';
import './search-landing.ts';
