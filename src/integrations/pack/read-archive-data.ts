import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveData, DataFile, DescribedReport } from '../../lib/pack/archive-data.ts';
import { isAddress } from '../../lib/publish/address.ts';

/** What each JSON download says of itself, and what a feed says of the archive. */
interface Download {
  title: string;
  description: string;
  publisher: string;
  rights: string;
  built?: string;
  parts?: unknown;
  reports: { title: string; date: string; authors: string[]; url: string }[];
}

/** Reads from a built site, below `base`, what its data are: all of it stands in its own downloads. */
export function readArchiveData(root: string, base: string): ArchiveData {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Download;
  const {
    title,
    description,
    home_page_url: home,
  } = JSON.parse(readFileSync(join(root, 'feed.json'), 'utf8')) as {
    title: string;
    description: string;
    home_page_url: string;
  };
  const { publisher, rights, built, reports } = read('du-lieu/bai-viet.json');
  return {
    name: title,
    description,
    home: isAddress(home) ? home : undefined,
    publisher,
    rights,
    built,
    files: dataFiles(root, read),
    reports: reports.map(({ url, title, date, authors }): DescribedReport => ({
      path: pathOf(url, base),
      title,
      date,
      authors,
    })),
  };
}

/** `https://kho.example.vn/kho/2020/…` → `2020/…` */
function pathOf(url: string, base: string): string {
  return new URL(url, 'http://kho.invalid').pathname.slice(base.length);
}

/** The archive's own downloads; those of a report or of an indicator are parts of them. */
function dataFiles(root: string, read: (path: string) => Download): DataFile[] {
  const tables = readdirSync(join(root, 'du-lieu')).filter((name) => /^so-lieu.*\.csv$/.test(name));
  const paths = ['bai-viet.json', 'van-kien.json', ...tables.flatMap((name) => [name, toJson(name)])];
  return paths.map((name) => {
    const path = `du-lieu/${name}`;
    const { title, description, parts } = read(toJson(path));
    const bytes = readFileSync(join(root, path));
    return {
      path,
      title,
      description,
      bytes: bytes.length,
      sha256: hash('sha256', bytes),
      // Where the figures are too many for one file, the first table lists the others.
      isFigureTable: path.endsWith('.csv') && parts === undefined,
    };
  });
}

function toJson(name: string): string {
  return name.replace(/\.csv$/, '.json');
}
