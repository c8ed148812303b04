import { figuresAcross } from '../../../i18n/figures-across.ts';
import { mostTelling } from '../../figures/telling.ts';
import type { Report } from '../../report/types.ts';
import { capitalise, printDate } from '../../vietnamese/format.ts';
import type { Card } from './draw.ts';
import type { Letters } from './letters.ts';

/** The folder of the pictures that are shown of links to reports. */
export const cardFolder = 'chia-se';

/**
 * What a report's picture shows. Nothing where the archive's font lacks a letter of the title: half a title would be
 * another's; a figure that it cannot write is left out. As on the home page a figure that nobody has reviewed says so.
 */
export function cardOf(report: Report, archive: string, letters: Letters): Card | undefined {
  const { kind, name } = report.district;
  const about = `${capitalise(`${kind} ${name}`)}, ${printDate(report.date)}`;
  const card = { archive: plain(archive), title: plain(report.title), about: plain(about) };
  if (!letters.has(Object.values(card).join(''))) return undefined;
  const year = Number(report.year);
  const [leading] = mostTelling(report.figures, { year, title: report.title });
  if (!leading) return card;
  const { label, period, state } = leading;
  const counted = period && !label.endsWith(period) ? `${label}, ${period}` : label;
  const figure = { shown: plain(leading.shown), label: plain(counted) };
  if (!letters.has(figure.shown + figure.label)) return card;
  const note = state === 'automatic' ? `; ${figuresAcross.figureUnreviewed}` : '';
  return { ...card, about: card.about + note, figure };
}

/** What the picture says, for those who do not see it. */
export function cardWords({ title, about, figure }: Card): string {
  return [title, ...(figure ? [`${figure.label}: ${figure.shown}`] : []), about].join('. ');
}

/** Spaces and hyphens of every width as those that the font has. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .trim();
}
