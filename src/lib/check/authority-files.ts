import { z } from 'astro/zod';
import { issueProblems } from './issue-problems.ts';
import { problem, sortProblems, type Problem } from './problem.ts';
import { withSyntaxProblems } from './yaml-syntax.ts';
import { readBySchema, scalarText, valueAt } from '../schema/read.ts';
import { readYaml, type YamlSource } from '../schema/yaml-source.ts';
import { abbreviationSchema } from '../authorities/abbreviations/schema.ts';
import { knownTo, type Authorities } from '../authorities/authorities.ts';
import { documentSchema } from '../authorities/documents/schema.ts';
import { indicatorSchema } from '../authorities/indicators/schema.ts';
import { districtSchema } from '../authorities/places/schema.ts';
import type { AuthorityName } from '../authorities/schemas.ts';
import { settingsSchema, type ArchiveSettings } from '../authorities/settings.ts';

/** Each file as it was found: how messages call it, and its text; empty for one that is not there. */
export type AuthorityFiles = Readonly<Record<AuthorityName, { file: string; text: string }>>;

export interface AuthorityReading {
  authorities: Authorities;
  settings: ArchiveSettings;
  /** By file and line; where there is one, something is left out of the rest. */
  problems: Problem[];
}

type Found = Authorities & { faulty: string[] };

/** Reads the authority files of an archive. Entries without fault are returned whatever is wrong with the others. */
export function readAuthorityFiles(files: AuthorityFiles): AuthorityReading {
  const problems: Problem[] = [];
  const found: Found = { districts: [], documents: [], indicators: [], abbreviations: [], faulty: [] };
  const read = <Entry extends { id: string }>(name: AuthorityName, schema: z.ZodType<Entry>): Entry[] => {
    const source = readYaml(files[name].file, files[name].text);
    const list = readEntries(source, schema, found);
    problems.push(...withSyntaxProblems(source, list.problems));
    return list.entries;
  };
  found.districts = read('districts', districtSchema);
  found.documents = read('documents', documentSchema);
  found.indicators = read('indicators', indicatorSchema);
  found.abbreviations = read('abbreviations', abbreviationSchema);

  const source = readYaml(files.archive.file, files.archive.text);
  const { value, issues } = readBySchema(settingsSchema, source.data ?? {}, knownTo(found));
  problems.push(...withSyntaxProblems(source, issueProblems(issues, settingsSchema, source, found)));
  return { authorities: found, settings: value ?? {}, problems: sortProblems(problems) };
}

/** A list whose entries each have an id of their own. They may refer to one another, before and behind. */
function readEntries<Entry extends { id: string }>(
  source: YamlSource,
  schema: z.ZodType<Entry>,
  found: Found,
): { entries: Entry[]; problems: Problem[] } {
  const list = source.data ?? [];
  if (!Array.isArray(list)) {
    const advice = 'Hãy viết mỗi mục mở đầu bằng «- id: …».';
    const message = 'Tệp này phải là một danh sách.';
    return { entries: [], problems: [problem('ma-danh-muc-sai', source.placeAt(0), message, advice)] };
  }
  const ids = list.map((entry: unknown) => scalarText(valueAt(entry, ['id'])));
  // While the list is read all that it names is there, whatever will be found wrong with it.
  const there: Authorities = { ...found, faulty: ids };
  const known = knownTo(there);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const [index, id] of ids.entries()) {
    const { value, issues } = readBySchema(schema, list[index], known);
    const isFirst = ids.indexOf(id) === index;
    if (value && isFirst) {
      entries.push(value);
      continue;
    }
    found.faulty.push(id);
    problems.push(...issueProblems(issues, schema, source, there, [index]));
    if (value) {
      const advice = 'Mỗi mã chỉ dùng cho một mục, và không bao giờ đổi.';
      const place = source.placeOfValue([index, 'id']);
      problems.push(problem('ma-danh-muc-sai', place, `Mã «${id}» đã có ở trên.`, advice));
    }
  }
  return { entries, problems };
}
