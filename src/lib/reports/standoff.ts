import { findAbbreviations } from '../abbreviations/find.ts';
import type { Expansions } from '../abbreviations/schema.ts';
import type { LocatedFigure } from '../figures/types.ts';
import type { Annotation } from './annotate.ts';
import { abbreviationAnnotations, usedAbbreviations, type UsedAbbreviation } from './mark-abbreviations.ts';
import { figureAnnotations } from './mark-figures.ts';
import type { Prose } from './prose.ts';

/** What the archive knows beyond its reports, as far as it is told beside their words. */
export interface Authorities {
  expansions: Expansions;
}

/** All that stands beside a report's words and points into them. */
export interface Standoff {
  annotations: Annotation[];
  abbreviations: UsedAbbreviation[];
}

/** Reads off a report's text what is told beside it. The same for native and for bundled prose. */
export function readStandoff(prose: Prose, figures: LocatedFigure[], authorities: Authorities): Standoff {
  const abbreviations = findAbbreviations(prose.text, authorities.expansions);
  return {
    annotations: [...figureAnnotations(figures), ...abbreviationAnnotations(abbreviations, prose.passages)],
    abbreviations: usedAbbreviations(abbreviations),
  };
}
