import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Span { readonly start: number; readonly end: number; readonly text: string; readonly alt_spans?: readonly Span[] }
interface Gold { readonly file: string; readonly annotations: readonly Span[]; readonly sentences: readonly Span[]; readonly noise?: readonly Span[] }
interface Link { readonly relation: string; readonly a: Span & { readonly file: string }; readonly b: Span & { readonly file: string } }

const top = fileURLToPath(new URL('../../../../', import.meta.url));
const gold = join(top, 'test/gold');
const sets = readdirSync(join(gold, 'markup'));
const textOf = (set: string, file: string): string => readFileSync(join(top, set === 'samples' ? 'media/samples' : 'test/gold/texts', file), 'utf8');
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

function checkSpans(text: string, spans: readonly Span[]): void {
  for (const span of spans) {
    assert.equal(text.slice(span.start, span.end), span.text);
    assert.equal(span.text, span.text.trim());
    checkSpans(text, span.alt_spans ?? []);
  }
}

describe('own gold', () => {
  it('is what its markup says', () => {
    execFileSync(process.execPath, [join(top, 'scripts/gold.mjs'), '--check'], { stdio: 'pipe' });
  });

  for (const set of sets) {
    it(`has the right offsets in ${set}`, () => {
      const files = readdirSync(join(gold, set)).filter((file) => file !== 'links.json');
      assert.ok(files.length > 0);
      for (const file of files) {
        const { file: name, annotations, sentences, noise = [] } = read<Gold>(join(gold, set, file));
        const text = textOf(set, name);
        checkSpans(text, [...annotations, ...sentences, ...noise]);
        sentences.slice(1).forEach((sentence, i) => { assert.ok((sentences[i]?.end ?? 0) <= sentence.start, sentence.text); });
      }
    });

    it(`links whole sentences in ${set}, each pair once`, () => {
      const file = join(gold, set, 'links.json');
      const links = existsSync(file) ? read<readonly Link[]>(file) : [];
      const pairs = links.map(({ a, b }) => `${a.file}:${a.start} ${b.file}:${b.start}`);
      assert.equal(new Set(pairs).size, pairs.length);
      for (const { a, b } of links) for (const end of [a, b]) assert.equal(textOf(set, end.file).slice(end.start, end.end), end.text);
    });
  }
});
