import assert from 'node:assert/strict';
import { calmTurns } from '../../../src/server/common/turn.js';

describe('work that nobody waits for', () => {
  const isOver = (lastAsked: number): boolean => calmTurns(() => false, () => lastAsked).isOver();
  it('pauses where a request has just come', () => assert.equal(isOver(Date.now()), true));
  it('goes on where none has come for a while', () => assert.equal(isOver(Date.now() - 1000), false));
  it('goes on after a second, however many requests come', async () => {
    const began = Date.now();
    await calmTurns(() => false, () => Date.now()).pause();
    assert.ok(Date.now() - began >= 900);
  });
});
