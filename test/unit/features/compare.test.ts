import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { compare } from '../../../src/features/compare/compare.js';
import { comparisonMarkdown } from '../../../src/features/compare/markdown.js';
import { ownersOf } from '../../../src/features/compare/owners.js';
import { subjectsAt, subjectsOf } from '../../../src/features/compare/subjects.js';
import type { Workspace } from '../../../src/features/workspace.js';
import { claim, model, percent, system, workspaceOf, type Given } from './given.js';

describe('the owner of a figure', () => {
  /** Names are in `<>`, figures in `{}`; the expected owners stand in the order of the figures. */
  const check = (marked: string, ...expected: string[]) => it(marked, () => {
    const text = marked.replace(/[<>{}]/g, '');
    const spans = (pattern: RegExp) => [...marked.matchAll(pattern)].map(({ 1: words = '', index }) => {
      const start = marked.slice(0, index).replace(/[<>{}]/g, '').length;
      return { start, end: start + words.length, canonical: words };
    });
    const figures = spans(/\{([^}]*)\}/g);
    const owners = figures.map((figure) => ownersOf(text, { start: 0, end: text.length }, spans(/<([^>]*)>/g), figures, figure).join());
    assert.deepEqual(owners, expected);
  });
  check('<Vega> scored {71 %}.', 'Vega');
  check('<Vega> scored {71 %}, <Orion> {64 %}.', 'Vega', 'Orion');
  check('It was {71 %} for <Vega> and {64 %} for <Orion>.', 'Vega', 'Orion');
  check('<Vega> scored {71 %}, well above the {64 %} of <Orion>.', 'Vega', 'Orion');
  check('<Vega> and <Orion> scored {71 %} and {64 %}, respectively.', 'Vega', 'Orion');
  check('<Vega> and <Orion> scored {71 %} and {64 %}.', 'Vega', 'Orion');
  check('<Vega> and <Orion> scored {71 %}.', 'Vega,Orion');
  check('<Vega>, unlike <Orion>, scored {71 %} in May and {64 %} in June.', 'Vega', 'Vega');
  check('<Vega> is faster than <Orion> by {12 %}.', 'Vega');
});

const source = (name: string, rest: string): string => `${name}\n@${name.split(' ')[0]?.toLowerCase() ?? ''}\n${rest}\n\n`;
const SEEDS: Readonly<Record<string, Given>> = {
  'a.txt': {
    text: `${source('Ada Example', 'Vega 2 got 71% of answers right.')}${source('Ben Other', 'Orion 1 got 64% of answers right. Orion 1 is small.')}`,
    marks: [claim('Vega 2 got 71% of answers right.'), model('Vega 2', 'Vega 2'), percent('71%', 71, 'answers'), claim('Orion 1 got 64% of answers right.'), model('Orion 1', 'Orion 1'),
      percent('64%', 64, 'answers'), claim('Orion 1 is small.'), model('Orion 1', 'Orion 1')],
  },
  'b [x](y)|.txt': {
    text: 'We saw 68% of answers by Vega 2 pass.',
    marks: [claim('We saw 68% of answers by Vega 2 pass.'), percent('68%', 68, 'answers'), model('Vega 2', 'Vega 2')],
  },
};

const cells = async (workspace: Workspace, ...ids: string[]): Promise<[readonly string[], ...(readonly string[])[]]> => {
  const { columns, rows } = await compare(workspace, ids);
  return [columns, ...rows.map(({ label, cells: all }) => [label, ...all.map(({ entries }) => entries.map(({ text }) => text).join(', '))])];
};

describe('a comparison', () => {
  const workspace = workspaceOf(SEEDS);
  const thing = subjectsOf(workspace).find(({ kind }) => kind === 'thing')?.id ?? assert.fail();

  it('offers models, then measured things', () => {
    assert.deepEqual(subjectsOf(workspace).map(({ label, description }) => `${label}: ${description}`),
      ['Orion 1: model, 2 mentions in 1 seed', 'Vega 2: model, 2 mentions in 2 seeds', 'answers (%): 3 figures in 2 seeds']);
  });

  it('starts from what the mark at the cursor is about', () => {
    const seed = workspace.get('mem:a.txt') ?? assert.fail();
    const at = (words: string) => subjectsAt(workspace, seed, seed.text.indexOf(words));
    assert.deepEqual([at('Vega'), at('71%'), at('is small'), at('Ada')], [['name Vega 2'], [thing], ['name Orion 1'], []]);
  });

  it('sets names side by side, figures by measure and claims by type', async () => {
    assert.deepEqual(await cells(workspace, 'name Vega 2', 'name Orion 1'), [['Vega 2', 'Orion 1'], ['answers (%)', '71%, 68%', '64%'], ['Finding', '', 'Orion 1 is small.']]);
  });

  it('sets sources side by side for one name', async () => {
    assert.deepEqual(await cells(workspace, 'name Vega 2'), [['Ada Example @ada', 'b [x](y)|.txt'], ['answers (%)', '71%', '68%']]);
  });

  it('sets sources side by side for a measured thing', async () => {
    assert.deepEqual(await cells(workspace, thing), [['Ada Example @ada', 'Ben Other @ben', 'b [x](y)|.txt'], ['answers (%)', '71%', '64%', '68%']]);
  });

  it('tells of names only what is measured, where that is picked too', async () => {
    assert.deepEqual((await cells(workspace, 'name Vega 2', 'name Orion 1', thing)).length, 2);
  });

  it('is a table whose cells are links to their lines, and the same each time', async () => {
    const text = comparisonMarkdown(await compare(workspace, ['name Vega 2', 'name Orion 1']), String);
    assert.match(text, /\[64%\]\(mem:a\.txt#L7\)/);
    assert.equal(comparisonMarkdown(await compare(workspace, ['name Vega 2', 'name Orion 1']), String), text);
  });

  it('holds nothing of a seed as markup', async () => {
    const html = new MarkdownIt({ html: true, linkify: true }).render(comparisonMarkdown(await compare(workspace, ['name Vega 2']), String));
    assert.deepEqual([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href), ['mem:a.txt#L3', 'mem:b%20%5Bx%5D%28y%29%7C.txt#L1']);
    assert.equal(html.match(/<th>/g)?.length, 3);
  });

  it('tells what is reached on a benchmark under its name', async () => {
    const said = 'On TideBench, Vega 2 reaches 71% and Orion 1 64%, with 8% of errors.';
    const bench = workspaceOf({ 'a.txt': {
      text: said,
      marks: [claim(said), system('TideBench', 'TideBench'), model('Vega 2', 'Vega 2'), percent('71%', 71, 'Vega 2'), model('Orion 1', 'Orion 1'), percent('64%', 64, null), percent('8%', 8, 'errors')],
    } });
    assert.deepEqual(await cells(bench, 'name Vega 2', 'name Orion 1'), [['Vega 2', 'Orion 1'], ['TideBench (%)', '71%', '64%'], ['errors (%)', '', '8%']]);
  });

  it('says so where there is nothing to tell', async () => {
    assert.match(comparisonMarkdown(await compare(workspace, ['name Nobody']), String), /No seed says anything of it/);
  });
});
