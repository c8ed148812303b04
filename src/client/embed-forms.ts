import { citeStrings as text } from '../i18n/cite.ts';
import {
  embeddedSentence,
  frameSnippet,
  framedFolder,
  linkSnippet,
  quotationSnippet,
  sourceLine,
} from '../lib/publish/embed.ts';
import type { ReportData } from '../lib/publish/report-data.ts';

type Form = [label: string, words: string];

/**
 * What another page may take of a figure, whose words begin at `start` of the report's `plain` text: its sentence with
 * the source, and a frame where a page was built for one. On the page of its indicator the same of the indicator.
 */
export function embedForms(
  data: ReportData,
  { id, quote, label, state, indicator }: ReportData['figures'][number],
  { plain, start }: { plain: string; start: number },
  url: string,
): Form[] {
  // A copy on a disk of an archive that knows no host: nothing there can be named by another page.
  if (!URL.canParse(url)) return [];
  const sentence = embeddedSentence(plain, start, start + quote.length);
  const letters = Object.values(sentence).join('').length + 200;
  const forms: Form[] = [
    [text.embedSentence, quotationSnippet(sentence, sourceLine(data, data.archive), url)],
  ];
  const framed = data.framed && new URL(data.framed, url).href;
  if (framed && state === 'reviewed')
    forms.push([text.embedFrame, frameSnippet(`${framed}${id}/`, `${label}: ${quote}`, letters)]);
  return indicator ? [...forms, ...indicatorForms(indicator, framed, data.archive)] : forms;
}

/** One that a person has given has a page in a frame wherever there are such pages. */
function indicatorForms(indicator: string, framed: string | undefined, archive: string): Form[] {
  const at = `/so-lieu/${indicator}/`;
  const end = location.pathname.lastIndexOf(at);
  if (end === -1) return [];
  const name = document.querySelector('h1')!.textContent;
  const root = location.origin + location.pathname.slice(0, end);
  const forms: Form[] = [[text.embedLink, linkSnippet(`${name} – ${archive}`, root + at)]];
  if (framed)
    forms.push([text.embedIndicator, frameSnippet(`${root}/${framedFolder}/${indicator}/`, name, 500)]);
  return forms;
}
