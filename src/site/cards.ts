import { readFileSync } from 'node:fs';
import { vi } from '../i18n/vi.ts';
import { cardFolder, cardOf, cardWords } from '../lib/publish/card/card-of.ts';
import { cardSize, drawCard, type Card, type Faces } from '../lib/publish/card/draw.ts';
import { readLetters } from '../lib/publish/card/letters.ts';
import type { ReportMeta } from '../lib/publish/report-meta.ts';
import type { Report } from '../lib/report/types.ts';
import { absoluteAddress } from './addresses.ts';
import { settings, site } from './site.ts';

let known: Faces | undefined;
const faceOf = (weight: number) => readLetters(readFileSync(`public/fonts/literata-${weight}.woff2`));
const faces = (): Faces => (known ??= { regular: faceOf(400), strong: faceOf(600) });

/** Whether reports have a picture for links to them: who shows one asks for it by an address with a host. */
export const hasCards = settings.preview === true && absoluteAddress('/') !== undefined;

/** What a report's picture shows, where it has one. */
export function getCard(report: Report): Card | undefined {
  return hasCards ? cardOf(report, site.name, faces().strong) : undefined;
}

/** What the head of a report's page says of its picture. */
export function cardMeta(report: Report): ReportMeta[] {
  const card = getCard(report);
  if (!card) return [];
  const url = absoluteAddress(`/${cardFolder}${report.path.replace(/\/$/, '.png')}`)!;
  return [
    { property: 'og:image', content: url },
    { property: 'og:image:width', content: String(cardSize.width) },
    { property: 'og:image:height', content: String(cardSize.height) },
    { property: 'og:image:alt', content: cardWords(card) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** The picture as PNG: few colours, for paper, ink and what lies between them. */
export async function paintCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp').catch(() => {
    throw new Error(vi.card.noPainter);
  });
  const svg = Buffer.from(drawCard(card, site.accent, faces()));
  return new Uint8Array(
    await sharp(svg).png({ palette: true, colours: 32, effort: 1, dither: 0 }).toBuffer(),
  );
}
