import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Mark } from '../../../src/analysis/marks.js';
import { excerptsOf, type ExportSeed } from '../../../src/exports/excerpt.js';
import { markdown } from '../../../src/exports/markdown.js';

const reader = new MarkdownIt({ html: false, linkify: true });
const OPTIONS = { date: '2026-11-21T00:00:00Z', version: '0.1.0', href: (uri: string, line: number) => `seeds/${uri}#L${line}` };

function exported(text: string): string {
  const marks: Mark[] = [{ kind: 'source', subtype: 'title', start: 0, end: text.length, rule: 'test' }];
  const seed: ExportSeed = { uri: 'a%20b.txt', file: 'a b.txt', text, marks, unsaved: false, analysis: { text, blocks: [], settled: [], sentences: [], marks } };
  return markdown(excerptsOf(seed, ['source']), OPTIONS);
}

/** What a reader of Markdown shows inside the block quotes, line by line. */
function quoted(source: string): string {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  const html = /<blockquote>\n<p>([\s\S]*?)<\/p>\n<\/blockquote>/.exec(reader.render(body))?.[1] ?? assert.fail(body);
  assert.doesNotMatch(html.replaceAll('<br>', ''), /<[a-z]/, 'no markup of a seed survives');
  return html.replace(/<br>\n/g, '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe('the Markdown export', () => {
  for (const text of [
    'Orion-7B scored 71.3% on MedQA.', '# not a heading', '1. not a list', '<b>bold</b> & <script>', '[a](https://x.org) ![i](y)', '`code` ~~~', '* * *', 'a\nb', '--- x',
    '> quote', '| a | b |', 'www.x.org and a@b.org',
  ]) it(`shows ${JSON.stringify(text)} as it is`, () => assert.equal(quoted(exported(text)), text));

  it('shows any lines as they are', () => {
    const line = fc.array(fc.constantFrom('a', 'B', '1', '.', '-', '*', '_', '#', '<', '>', '[', ']', '(', ')', '`', '|', '\\', '&', ' b', ':', '/', '=', '+')).map((parts) => `x${parts.join('')}`);
    fc.assert(fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const text = lines.join('\n');
      assert.equal(quoted(exported(text)), text);
    }));
  });

  it('has one link an excerpt, to the line it stands on', () => {
    assert.match(exported('One.'), /\[a b\\\.txt:1\]\(<seeds\/a%20b\.txt#L1>\)/);
  });

  it('counts what it holds', () => assert.match(exported('One.'), /^---\nexported: 2026-11-21T00:00:00Z\ntool: Seedmark 0\.1\.0\nseeds: 1\nexcerpts: 1\n---\n/));
});
