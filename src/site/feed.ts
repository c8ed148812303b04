import type { APIRoute } from 'astro';
import { vi } from '../i18n/vi.ts';
import { placeInFull, placeTitle } from '../lib/authorities/places/places.ts';
import { writeAtom } from '../lib/publish/atom.ts';
import { splitFeed } from '../lib/publish/feed-pages.ts';
import { feedLength, type Feed, type FeedEntry } from '../lib/publish/feed.ts';
import { lastModified } from '../lib/publish/report-record.ts';
import type { Report } from '../lib/report/types.ts';
import { address } from './addresses.ts';
import { getArchive } from './archive.ts';
import { permanentId, reportId } from './permanent-id.ts';
import { site } from './site.ts';

/** What a feed is of: the page that lists the same reports, and its name. */
interface FeedSubject {
  path: string;
  title: string;
  description: string;
  reports: readonly Report[];
}

/** The documents of one feed, by the names that they bear in their page's folder: `feed`, `feed-1`. */
type FeedDocuments = { name: string; feed: Feed }[];

/** The feed of the whole archive. */
export async function archiveFeed(): Promise<FeedDocuments> {
  return feedDocuments(await wholeArchive());
}

/** The newest reports of the archive, as the one document that is at `path`. */
export async function newestFeed(path: string): Promise<Feed> {
  const subject = await wholeArchive();
  const newest = splitFeed(subject.reports).current.slice(0, feedLength);
  return { ...describe(subject), self: address(path), entries: newest.map(entryOf) };
}

/** The feed of each district that has reports, with the district's id. */
export async function districtFeeds(): Promise<{ id: string; documents: FeedDocuments }[]> {
  const { districts } = await getArchive();
  return districts
    .filter(({ reports }) => reports.length > 0)
    .map(({ key: place, reports }) => {
      const name = placeInFull(place);
      const description = vi.facets.districtDescription(name);
      const subject = { path: `/huyen/${place.id}/`, title: titleOf(name), description, reports };
      return { id: place.id, documents: feedDocuments(subject) };
    });
}

/** The feed of each term, with the term as addresses have it. */
export async function termFeeds(): Promise<{ term: string; documents: FeedDocuments }[]> {
  const { terms } = await getArchive();
  return terms.map(({ key: { term, slug }, reports }) => {
    const description = vi.facets.termDescription(term);
    const title = titleOf(vi.facets.termTitle(term));
    return {
      term: slug,
      documents: feedDocuments({ path: `/nhiem-ky/${slug}/`, title, description, reports }),
    };
  });
}

/** Gives a route's feed as a file. */
export const feedResponse: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(writeAtom(feed), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });

async function wholeArchive(): Promise<FeedSubject> {
  const { reports } = await getArchive();
  return { path: '/', title: site.name, description: site.description, reports };
}

function titleOf(name: string): string {
  return `${name} – ${site.name}`;
}

/** The current document first, then the archived pages, the oldest first. */
function feedDocuments(subject: FeedSubject): FeedDocuments {
  const { current, archived } = splitFeed(subject.reports);
  const nameOf = (number: number) => `feed-${number}`;
  const addressOf = (name: string) => address(`${subject.path}${name}.xml`);
  const pageAt = (number: number) =>
    number >= 1 && number <= archived.length ? addressOf(nameOf(number)) : undefined;
  const facts = describe(subject);
  return [
    {
      name: 'feed',
      feed: {
        ...facts,
        self: addressOf('feed'),
        previous: pageAt(archived.length),
        entries: current.map(entryOf),
      },
    },
    ...archived.map((reports, index) => ({
      name: nameOf(index + 1),
      feed: {
        ...facts,
        self: addressOf(nameOf(index + 1)),
        current: addressOf('feed'),
        previous: pageAt(index),
        next: pageAt(index + 2),
        entries: reports.map(entryOf),
      },
    })),
  ];
}

function describe({ path, title, description }: FeedSubject) {
  return { id: permanentId(path), title, description, home: address(path) };
}

function entryOf(report: Report): FeedEntry {
  return {
    id: reportId(report),
    url: address(report.path),
    title: report.title,
    summary: report.summary ?? report.lead,
    corrections: report.corrections.map(vi.report.correctedWhole),
    published: report.date,
    updated: lastModified(report),
    authors: report.authors.map((author) => author.name),
    categories: [placeTitle(report.district), report.term],
  };
}
