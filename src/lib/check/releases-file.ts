import { z } from 'astro/zod';
import type { Authorities } from '../authorities/authorities.ts';
import { releaseSchema, type Release } from '../authorities/releases/schema.ts';
import { readYaml } from '../schema/yaml-source.ts';
import { issueProblems } from './issue-problems.ts';
import type { Problem } from './problem.ts';
import { withSyntaxProblems } from './yaml-syntax.ts';

const schema = z.array(releaseSchema);
const nothing: Authorities = { districts: [], documents: [], indicators: [], abbreviations: [] };

/** Reads `releases.yaml`; none of its entries where one has a fault. */
export function readReleases(file: string, text: string): { releases: Release[]; problems: Problem[] } {
  const source = readYaml(file, text);
  const read = schema.safeParse(source.data ?? []);
  const problems = withSyntaxProblems(
    source,
    issueProblems(read.error?.issues ?? [], schema, source, nothing),
  );
  return { releases: read.data && problems.length === 0 ? read.data : [], problems };
}
