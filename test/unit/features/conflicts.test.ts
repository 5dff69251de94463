import assert from 'node:assert/strict';
import { conflictFindings } from '../../../src/features/conflicts.js';
import type { Workspace } from '../../../src/features/workspace.js';
import { claim, percent, workspaceOf, type Given } from './given.js';

const share = (text: string, figure: string, thing = 'replies'): Given => ({ text, marks: [claim(text), percent(figure, Number(figure.slice(0, -1)), thing)] });
const FIRST = share('The small tool failed in 38% of replies we read.', '38%');

const never = (): boolean => false;
const now = (): Promise<void> => Promise.resolve();
const told = async (workspace: Workspace, isCancelled = never): Promise<string[]> => (await conflictFindings(workspace, 'mem:a.txt', { pause: now, isOver: () => true, isCancelled })).map(({ message }) => message);

describe('what contradicts a seed', () => {
  it('is told with both figures', async () => {
    const workspace = workspaceOf({ 'a.txt': FIRST, 'b.txt': share('The small tool failed in 52% of replies we read.', '52%') });
    assert.deepEqual(await told(workspace), ['Says 38%; b.txt line 1 says 52%.']);
    const [found] = await conflictFindings(workspace, 'mem:a.txt', { pause: now, isOver: () => true, isCancelled: never });
    assert.deepEqual([found?.start, found?.others.map(({ place }) => [place.file, place.column])], [FIRST.text.indexOf('38%'), [['b.txt', 26]]]);
  });

  it('is nothing where the figures round to each other', async () => {
    assert.deepEqual(await told(workspaceOf({ 'a.txt': FIRST, 'b.txt': share('The small tool failed in 38.2% of replies we read.', '38.2%') })), []);
  });

  it('is left to cards and the side bar where it is not sure', async () => {
    const workspace = workspaceOf({ 'a.txt': FIRST, 'b.txt': share('Of all tools the worst failed in 52% of replies.', '52%') });
    assert.deepEqual([...workspace.corpus.links()].map(({ relation }) => relation), ['conflicts']);
    assert.deepEqual(await told(workspace), []);
  });

  it('is one finding for one figure, with three places by name', async () => {
    const others = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`b${n}.txt`, share(`The small tool failed in ${50 + n}% of replies we read.`, `${50 + n}%`)]));
    assert.deepEqual(await told(workspaceOf({ 'a.txt': FIRST, ...others })), ['Says 38%; b1.txt line 1 says 51%, b2.txt line 1 says 52%, b3.txt line 1 says 53%, 2 other places differ too.']);
  });

  it('counts a copy once, and leads to it', async () => {
    const other = share('The small tool failed in 52% of replies we read.', '52%');
    const workspace = workspaceOf({ 'a.txt': FIRST, 'b.txt': other, 'c.txt': other, 'd.txt': share('In 61% of the replies that we read, the small tool failed.', '61%') });
    assert.deepEqual(await told(workspace), ['Says 38%; b.txt line 1 says 52% (and 1 copy), d.txt line 1 says 61%.']);
    const [found] = await conflictFindings(workspace, 'mem:a.txt', { pause: now, isOver: () => true, isCancelled: never });
    assert.deepEqual(found?.others.map(({ place, message }) => [place.file, message.startsWith('a copy of b.txt line 1')]), [['b.txt', false], ['c.txt', true], ['d.txt', false]]);
  });

  it('is told in words where two claims are opposed', async () => {
    const [yes, no] = ['The small tool helps all new readers.', 'The small tool does not help all new readers.'];
    assert.deepEqual(await told(workspaceOf({ 'a.txt': { text: yes, marks: [claim(yes)] }, 'b.txt': { text: no, marks: [claim(no)] } })), [`Contradicted: b.txt line 1 says “${no}”.`]);
  });

  it('is left out once the two sentences are said not to conflict, and comes back', async () => {
    const other = share('The small tool failed in 52% of replies we read.', '52%');
    const workspace = workspaceOf({ 'a.txt': FIRST, 'b.txt': other });
    workspace.corpus.denyConflicts([[other.text, FIRST.text]]);
    assert.deepEqual(await told(workspace), []);
    workspace.corpus.denyConflicts([[other.text, 'Another sentence that stands nowhere.']]);
    assert.equal((await told(workspace)).length, 1);
  });

  it('is left as it is where nobody waits for it', async () => {
    const workspace = workspaceOf({ 'a.txt': FIRST, 'b.txt': share('The small tool failed in 52% of replies we read.', '52%') });
    assert.deepEqual(await told(workspace, () => true), []);
  });
});
