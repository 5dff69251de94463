import assert from 'node:assert/strict';
import { createFeatures } from '../../../src/features/create.js';
import type { Outline, OutlineNode, OutlineOptions } from '../../../src/features/outline/outline.js';
import type { Turn } from '../../../src/features/turn.js';
import { claim, model, percent, workspaceOf, type Given } from './given.js';

const SEEDS: Readonly<Record<string, Given>> = {
  'a.txt': {
    text: 'Ada Example\n@ada\nFalcon 2 answered 40% of the mail.\n\nBen Other\n@ben\nThe falcon-2 of last year may be slow.',
    marks: [claim('Falcon 2 answered 40% of the mail.'), model('Falcon 2', 'Falcon 2'), percent('40%', 40, 'mail'), claim('The falcon-2 of last year may be slow.', 'weak', ['may']), model('falcon-2', 'Falcon 2')],
  },
  'b.txt': { text: 'Nobody saw Osprey fail. Osprey is small.', marks: [claim('Nobody saw Osprey fail.'), model('Osprey', 'Osprey'), claim('Osprey is small.'), model('Osprey', 'Osprey')] },
};

const turn: Turn = { isCancelled: () => false, isOver: () => false, pause: () => Promise.resolve() };
const features = createFeatures(workspaceOf(SEEDS));
const outline = (options: Partial<OutlineOptions> = {}): Outline => features.outline({ view: 'claims', grouping: 'source', filter: '', tellsConflicts: () => true, ...options });
const shown = ({ label, description }: OutlineNode): string => `${label} | ${description}`;
const under = async (tree: Outline, parent: string | null, limit = 100): Promise<string[]> => (await tree.children(parent, limit, turn)).nodes.map(shown);
const idOf = async (tree: Outline, label: string): Promise<string> => (await tree.children(null, 100, turn)).nodes.find((node) => node.label === label)?.id ?? assert.fail(label);

describe('the tree of claims', () => {
  it('lists sources by name, the unknown one last, and the claims of each', async () => {
    assert.deepEqual(await under(outline(), null), ['Ada Example @ada | 1 claim in 1 seed', 'Ben Other @ben | 1 claim in 1 seed', 'Source unknown | 2 claims in 1 seed']);
    assert.deepEqual(await under(outline(), await idOf(outline(), 'Source unknown')), ['Nobody saw Osprey fail. | b.txt:1', 'Osprey is small. | b.txt:1']);
  });

  it('lists types and files that hold claims, and no others', async () => {
    assert.deepEqual(await under(outline({ grouping: 'type' }), null), ['Finding | 4 claims in 2 seeds']);
    assert.deepEqual(await under(outline({ grouping: 'file' }), null), ['a.txt | 2 claims', 'b.txt | 2 claims']);
    assert.deepEqual(await under(outline({ grouping: 'file' }), 'file mem:a.txt'), ['Falcon 2 answered 40% of the mail. | line 3', 'The falcon-2 of last year may be slow. | line 7']);
  });

  it('lists with a filter what holds each of its words, be it in the source', async () => {
    const filtered = outline({ filter: 'FALCON  slow' });
    assert.deepEqual(await under(filtered, null), ['Ben Other @ben | 1 claim in 1 seed']);
    assert.deepEqual(await under(filtered, await idOf(filtered, 'Ben Other @ben')), ['The falcon-2 of last year may be slow. | a.txt:7']);
    assert.deepEqual(await under(outline({ filter: 'ada mail' }), null), ['Ada Example @ada | 1 claim in 1 seed']);
    assert.deepEqual(await under(outline({ filter: 'falcon osprey' }), null), []);
  });

  it('follows a seed that changes under a filter', async () => {
    const workspace = workspaceOf(SEEDS);
    const options: OutlineOptions = { view: 'claims', grouping: 'file', filter: 'osprey', tellsConflicts: () => true };
    const own = createFeatures(workspace);
    assert.deepEqual(await under(own.outline(options), null), ['b.txt | 2 claims']);
    workspace.remove('mem:b.txt');
    assert.deepEqual(await under(own.outline(options), null), []);
  });

  it('gives as many as are asked for, and says how many there are beside them', async () => {
    const { nodes, more } = await outline({ grouping: 'type' }).children('type finding', 3, turn);
    assert.deepEqual([nodes.length, more], [3, 1]);
  });

  it('tells what a screen reader and a copy need of a claim', async () => {
    const [node] = (await outline().children(await idOf(outline(), 'Ben Other @ben'), 9, turn)).nodes;
    assert.deepEqual([node?.detail, node?.source, node?.place?.line], ['The falcon-2 of last year may be slow.\nFinding\nSource: Ben Other @ben\na.txt:7', 'Ben Other @ben', 7]);
  });
});

describe('the tree of names', () => {
  const names = (): Outline => outline({ view: 'names' });

  it('lists names, the spellings of one that has several, and mentions', async () => {
    assert.deepEqual(await under(names(), null), ['Falcon 2 | model, 2 mentions in 1 seed', 'Osprey | model, 2 mentions in 1 seed']);
    const falcon = (await names().children(await idOf(names(), 'Falcon 2'), 9, turn)).nodes;
    assert.deepEqual(falcon.map(shown), ['Falcon 2 | 1 mention in 1 seed', 'falcon-2 | 1 mention in 1 seed']);
    assert.deepEqual(await under(names(), falcon[1]?.id ?? ''), ['The falcon-2 of last year may be slow. | a.txt:7']);
  });

  it('lists the mentions at once where a name is spelled in one way', async () => {
    const osprey = (await names().children(await idOf(names(), 'Osprey'), 9, turn)).nodes;
    assert.deepEqual(osprey.map(({ description, children }) => [description, children]), [['b.txt:1', []], ['b.txt:1', []]]);
    assert.equal(new Set(osprey.map(({ id }) => id)).size, 2);
  });
});

describe('the way to a mark', () => {
  const { text } = SEEDS['a.txt'] ?? assert.fail();
  const workspace = workspaceOf(SEEDS);
  const own = createFeatures(workspace);
  const seed = workspace.get('mem:a.txt') ?? assert.fail();
  const labels = async (options: Partial<OutlineOptions>, offset: number): Promise<string[]> => {
    const tree = own.outline({ view: 'claims', grouping: 'source', filter: '', tellsConflicts: () => true, ...options });
    const found: string[] = [];
    let parent: string | null = null;
    for (const { id, index } of await tree.path(seed, offset)) {
      const node: OutlineNode | undefined = (await tree.children(parent, index + 1, turn)).nodes[index];
      assert.equal(node?.id, id);
      found.push(node.label);
      parent = id;
    }
    return found;
  };

  it('leads to a claim, by whatever it is grouped', async () => {
    const at = text.indexOf('last year');
    assert.deepEqual(await labels({}, at), ['Ben Other @ben', 'The falcon-2 of last year may be slow.']);
    assert.deepEqual(await labels({ grouping: 'type' }, at), ['Finding', 'The falcon-2 of last year may be slow.']);
    assert.deepEqual(await labels({ grouping: 'file' }, at), ['a.txt', 'The falcon-2 of last year may be slow.']);
  });

  it('leads to a mention by its spelling', async () => {
    assert.deepEqual(await labels({ view: 'names' }, text.indexOf('falcon-2')), ['Falcon 2', 'falcon-2', 'The falcon-2 of last year may be slow.']);
  });

  it('leads nowhere outside a claim, past a filter, and from what is no name', async () => {
    assert.deepEqual(await labels({}, 3), []);
    assert.deepEqual(await labels({ filter: 'mail' }, text.indexOf('last year')), []);
    assert.deepEqual(await labels({ view: 'names' }, text.indexOf('40%')), []);
  });
});

describe('the tree of conflicts and copies', () => {
  const passage = 'It was a long day for all of us who sat there and counted the boats on the river.';
  const share = (figure: string): Given['marks'] => [claim(`The small tool failed in ${figure} of replies.`), percent(figure, Number(figure.slice(0, -1)), 'replies')];
  const given: Readonly<Record<string, Given>> = {
    'a.txt': { text: `The small tool failed in 38% of replies.\n\n${passage}`, marks: share('38%') },
    'b.txt': { text: 'The small tool failed in 52% of replies.', marks: share('52%') },
    'c.txt': { text: passage, marks: [] },
  };
  const workspace = workspaceOf(given);
  const own = createFeatures(workspace);
  const findings = (tellsConflicts = true): Outline => own.outline({ view: 'findings', grouping: 'source', filter: '', tellsConflicts: () => tellsConflicts });

  it('lists both, and both ends of a conflict', async () => {
    assert.deepEqual(await under(findings(), null), ['Conflicts | 1 pair of claims', 'Copies | 1 passage']);
    const [conflict] = (await findings().children('conflicts', 9, turn)).nodes;
    assert.deepEqual([conflict?.label, conflict?.description], ['38% against 52%', 'a.txt:1, b.txt:1']);
    assert.deepEqual(conflict?.children === 'later' ? [] : conflict?.children.map(({ label, place }) => [label, place?.column]),
      [['The small tool failed in 38% of replies.', 26], ['The small tool failed in 52% of replies.', 26]]);
  });

  it('lists a conflict with a copy of one end once, with every place', async () => {
    const copied = createFeatures(workspaceOf({ ...given, 'd.txt': { text: 'The small tool failed in 52% of replies.', marks: share('52%') }, 'e.txt': { text: 'The small tool failed in 61% of replies.', marks: share('61%') } }));
    const tree = copied.outline({ view: 'findings', grouping: 'source', filter: '', tellsConflicts: () => true });
    assert.deepEqual((await tree.children('conflicts', 9, turn)).nodes.map(({ label, description }) => [label, description]), [
      ['38% against 52%', 'a.txt:1, b.txt:1, d.txt:1 (a copy)'], ['38% against 61%', 'a.txt:1, e.txt:1'], ['52% against 61%', 'b.txt:1, e.txt:1, d.txt:1 (a copy)'],
    ]);
    assert.equal((await under(tree, null))[0], 'Conflicts | 3 pairs of claims');
  });

  it('lists every place of a copy, the first as such', async () => {
    const [copy] = (await findings().children('copies', 9, turn)).nodes;
    assert.deepEqual([copy?.description, ...copy?.children === 'later' ? [] : copy?.children.map(shown) ?? []], ['2 places in 2 seeds', 'a.txt:3 | first of them', 'c.txt:1 | copy']);
  });

  it('leaves conflicts out where the user wants none', async () => assert.deepEqual(await under(findings(false), null), ['Copies | 1 passage']));

  it('leads to the end of a conflict', async () => {
    const seed = workspace.get('mem:b.txt') ?? assert.fail();
    const path = await findings().path(seed, 5);
    const { nodes } = await findings().children('conflicts', 9, turn);
    const node = nodes[path[1]?.index ?? -1];
    assert.deepEqual([path.map(({ index }) => index), node?.children === 'later' ? '' : node?.children[1]?.id], [[0, 0, 1], path[2]?.id]);
    assert.deepEqual(await findings().path(workspace.get('mem:c.txt') ?? assert.fail(), 60), []);
  });
});
