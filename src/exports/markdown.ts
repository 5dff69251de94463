import { escapeMarkdown, escapePunctuation } from '../base/markdown.js';
import type { Excerpt } from './excerpt.js';
import type { AnnotationRecord } from './record.js';
import { isTag, type TagRecord } from './tags.js';

export interface MarkdownOptions {
  /** When the export was made, ISO 8601. */
  readonly date: string;
  readonly version: string;
  /** The address of a line (from 1) of a seed as the reader of the export reaches it. */
  readonly href: (uri: string, line: number) => string;
}

/** Front matter, then a section for each seed: every excerpt a block quote with one line that tells where it is from. */
export function markdown(excerpts: readonly Excerpt[], options: MarkdownOptions): string {
  const seeds = excerpts.map(({ uri, annotation }) => uri ?? annotation.file);
  const parts = excerpts.map((excerpt, i) => {
    const heading = seeds[i] === seeds[i - 1] ? '' : `## ${escapeMarkdown(excerpt.annotation.file)}\n\n`;
    return `${heading}${section(excerpt, options)}`;
  });
  return [frontMatter(excerpts.length, new Set(seeds).size, options), ...parts].join('\n');
}

function frontMatter(excerpts: number, seeds: number, { date, version }: MarkdownOptions): string {
  return `---\nexported: ${date}\ntool: Seedmark ${version}\nseeds: ${seeds}\nexcerpts: ${excerpts}\n---\n`;
}

function section(excerpt: Excerpt, { href }: MarkdownOptions): string {
  const { annotation, uri } = excerpt;
  const place = escapeMarkdown(annotation.line === null ? annotation.file : `${annotation.file}:${annotation.line}`);
  const facts = [
    uri === null ? place : `[${place}](<${href(uri, annotation.line ?? 1)}>)`,
    ...(isTag(annotation) ? said(annotation) : [`tag \`${annotation.kind}\``, ...reading(annotation).map(escapeMarkdown)]),
    ...(excerpt.source === null ? [] : [`source: ${escapeMarkdown(oneLine(excerpt.source.text))}`]),
    `\`${annotation.id}\``,
    `sha256 ${excerpt.sha256.slice(0, 8)}${excerpt.unsaved ? ' (unsaved)' : ''}`,
  ];
  return `${quote(annotation.text)}\n\n— ${facts.join(' · ')}\n`;
}

/** What a person said: the tags, the note, who and when, and where the text is no longer as it was. */
function said({ tags, note, creator, created, state }: TagRecord): string[] {
  return [
    ...tags.map((tag) => `tag **${escapeMarkdown(tag)}**`), ...(note === null ? [] : [`note: ${escapeMarkdown(note)}`]),
    ...[`set by ${creator ?? 'a person'}`, created.slice(0, 10)].map(escapeMarkdown), ...(state === 'exact' ? [] : [`${state}`]),
  ];
}

/** What the mark says, in the words of its attributes. */
function reading(annotation: AnnotationRecord): string[] {
  const { kind, value, unit, comparator, tolerance, of, canonical, type, hedge, subtype } = annotation;
  if (kind === 'claim') return [`${type}`, ...(hedge === 'none' ? [] : [`${hedge} hedge`])];
  if (kind === 'number') {
    const amount = [comparator, Array.isArray(value) ? value.join('–') : value, unit].filter((part) => part !== null && part !== undefined);
    return [`${amount.join(' ')}${tolerance === null ? '' : ` ± ${String(tolerance)}`}${of === null ? '' : ` of ${String(of)}`}`];
  }
  return [String(canonical ?? subtype ?? '')].filter((part) => part !== '');
}

/** Lines stay lines: each ends in a hard break, and white space at the start of one is kept as entities. */
function quote(text: string): string {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
    const kept = lead.replaceAll(' ', '&nbsp;').replaceAll('\t', '&#9;');
    return `> ${kept}${escapePunctuation(line.slice(lead.length).trimEnd())}`;
  }).join('\\\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
