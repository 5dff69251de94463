import { check } from './reading.js';

describe('what was released', () => {
  it('is named by its version on its page, over who released it', () => {
    check('C Skip to content\nT v1.14.2\nC Choose a tag to compare\nC @ida-m ida-m released this 14 Mar 17:50\nC · 493 commits to main since this release\nC 981261d\nB1 The pump no longer stops when the tide turns.');
    check('T Release 2.0.0-rc.1\nC @ida-m ida-m released this 2 Sep 10:44\nB1 The pump no longer stops when the tide turns.');
  });
  it('is told of without a stop, and its parts in a few words', () => {
    check('T v1.2.0\nC @ida-m ida-m released this 14 Mar 17:50\nB1 Pumps that stop less in the ice of the harbour\n\nH What\'s Changed\nB1 - Pumps of three makers in one harbour');
  });
  it('is a heading where nobody has released it there', () => {
    check('T Changes of the harbour pump\n\nH v2.1\nB1 The pump no longer stops when the tide turns.\n\nH 2.0.4 (2024-05-02)\nB1 - It no longer stops in the ice.');
  });
  it('is not a number, an address or a date', () => {
    check('T Changes of the harbour pump\n\nC 2.1\nB1 The pump no longer stops when the tide turns.\n\nC 12.05.2024\nB1 It no longer stops in the ice.');
  });
});

describe('the page of a release and other tools', () => {
  it('shows what may be chosen or searched, a menu and a state of a repository', () => {
    check('C Select a language\nC Search or jump to a file\nC ☰ Pumps · 4 items · Share\nC a92d877\n\nT Nine Pumps in a Winter of Ice\n\nB1 The harbour tested nine pumps of three makers.');
  });
  it('is no title or word of letters', () => {
    check('T Choose a Pump That Stands the Ice\n\nB1 The harbour tested nine pumps of three makers.');
  });
});
