import './lost-anchor.ts';
import './menu.ts';
import './paragraph-links.ts';
import './reading-aids.ts';
import './search-landing.ts';
import './search-prefetch.ts';
