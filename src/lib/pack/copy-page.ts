import { hashSource } from '../publish/content-policy.ts';
import { findGoal, relativeAddress } from './addresses.ts';
import { copyPolicy } from './copy-policy.ts';
import { applyEdits, type Edit } from './edits.ts';
import { readPageParts, type Attribute, type PagePart } from './page-parts.ts';
import { bundleName, copyScript } from './scripts.ts';
import { rewriteStylesheet } from './stylesheet.ts';

/** The site that is copied. */
export interface CopiedSite {
  /** The path below which it was built, with `/` at both ends. */
  base: string;
  /** Every file of the copy. */
  files: ReadonlySet<string>;
}

export interface CopiedPage {
  html: string;
  /** The modules that the page runs, as files of the site, in order. */
  modules: string[];
  /** Paths that its links lead to and that are not in the copy. */
  missing: string[];
}

const addressAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data-target',
  'data-preview',
]);
/** Of no use to a page on a disk: what a browser installs or loads ahead. */
const unneededLinks = new Set(['manifest', 'search', 'modulepreload', 'preload', 'prefetch']);

/**
 * A page of the site as it opens from a disk: its links lead to files beside it, and its modules are one script that is
 * none. Its words, and all else in it, stay letter for letter.
 */
export function copyPage(html: string, file: string, site: CopiedSite): CopiedPage {
  const copier = new PageCopier(file, site);
  for (const part of readPageParts(html)) copier.copy(part);
  return copier.done(html);
}

class PageCopier {
  private readonly file: string;
  private readonly site: CopiedSite;
  private readonly edits: Edit[] = [];
  private readonly modules: string[] = [];
  private readonly missing = new Set<string>();
  private readonly hashes = new Map<string, string>();
  private readonly removed: PagePart[] = [];
  private policy: Attribute | undefined;
  private firstModule: PagePart | undefined;

  constructor(file: string, site: CopiedSite) {
    this.file = file;
    this.site = site;
  }

  copy(part: PagePart): void {
    // What leads to this very copy is not in it.
    if (this.removed.some(({ start, end }) => part.start >= start && part.end <= end)) return;
    if (part.attribute('data-site-only') !== undefined) {
      this.removed.push(part);
      return this.replace(part, '');
    }
    if (part.tag === 'link' && unneededLinks.has(part.attribute('rel') ?? '')) return this.replace(part, '');
    if (part.tag === 'script' && part.attribute('type') === 'module') return this.takeModule(part);
    if (part.tag === 'style' && part.text) this.rewriteStyle(part.text);
    const policy = /^content-security-policy$/i.test(part.attribute('http-equiv') ?? '');
    for (const attribute of part.attributes) {
      if (policy && attribute.name === 'content') this.policy = attribute;
      else this.rewriteAttribute(part, attribute);
    }
  }

  done(html: string): CopiedPage {
    const { file, edits, modules, firstModule, policy } = this;
    if (policy) edits.push(attributeEdit(policy, copyPolicy(policy.value, this.hashes)));
    // Before any other script: it is what the others find their files by.
    const first = `<script src="${relativeAddress(file, copyScript)}"></script>`;
    const at = html.indexOf('<title');
    if (modules.length > 0) edits.push({ start: at, end: at, by: first });
    if (firstModule) {
      const address = relativeAddress(file, bundleName(modules));
      edits.push({ ...firstModule, by: `<script defer src="${address}"></script>` });
    }
    return { html: applyEdits(html, edits), modules, missing: [...this.missing] };
  }

  private replace({ start, end }: PagePart, by: string): void {
    this.edits.push({ start, end, by });
  }

  private takeModule(part: PagePart): void {
    const goal = findGoal(part.attribute('src') ?? '', this.file, this.site.base, this.site.files);
    if (goal.kind !== 'file') throw new Error(`${this.file}: <script type="module"> without a file`);
    this.modules.push(goal.file);
    if (this.firstModule) this.replace(part, '');
    else this.firstModule = part;
  }

  private rewriteStyle({ value, start }: { value: string; start: number }): void {
    const rewritten = rewriteStylesheet(value, (address) => this.rewrite(address));
    if (rewritten === value) return;
    this.hashes.set(hashSource(value), hashSource(rewritten));
    this.edits.push({ start, end: start + value.length, by: rewritten });
  }

  private rewriteAttribute(part: PagePart, attribute: Attribute): void {
    const { name, value } = attribute;
    const refresh = name === 'content' && part.attribute('http-equiv') === 'refresh';
    const rewritten = refresh
      ? value.replace(/(?<=url=).*/i, (address) => this.rewrite(address))
      : addressAttributes.has(name)
        ? this.rewrite(value)
        : value;
    if (rewritten !== value) this.edits.push(attributeEdit(attribute, rewritten));
  }

  private rewrite(address: string): string {
    const { base, files } = this.site;
    const goal = findGoal(address, this.file, base, files);
    if (goal.kind === 'missing') this.missing.add(goal.path);
    return goal.kind === 'file' ? relativeAddress(this.file, goal.file) + goal.rest : address;
  }
}

function attributeEdit({ name, start, end }: Attribute, value: string): Edit {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return { start, end, by: `${name}="${escaped}"` };
}
