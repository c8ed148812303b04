import { formatFigure } from '../figures/format.ts';
import { isOfAnother } from '../figures/whose.ts';
import { suggestIndicator } from '../figures/suggest-indicator.ts';
import type { LocatedFigure } from '../figures/types.ts';
import type { Indicator } from '../authorities/indicators/schema.ts';
import type { District } from '../authorities/places/schema.ts';
import type { ReportFigure } from './types.ts';

/**
 * Works out once, when a report is read, what every page, list and download says of its figures: it follows from the
 * report's `text`, its figures, the archive's indicators and the report's `place` alone: what is another's is proposed for
 * no indicator.
 */
export function reportFigures(
  figures: readonly LocatedFigure[],
  indicators: readonly Indicator[],
  text: string,
  place?: Pick<District, 'name' | 'level'>,
): ReportFigure[] {
  return figures.map((figure) => ({
    ...figure,
    shown: formatFigure(figure),
    suggested:
      isUnassigned(figure) && !(place && isOfAnother(figure.subject, place))
        ? suggestIndicator(figure, indicators, text)?.id
        : undefined,
  }));
}

/** A figure that an archivist has looked at measures what they said, or nothing that they knew a name for. */
function isUnassigned({ indicator, state }: LocatedFigure): boolean {
  return indicator === undefined && state === 'automatic';
}
