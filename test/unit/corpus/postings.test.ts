import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Postings } from '../../../src/corpus/postings.js';

describe('Postings', () => {
  const MOST = 10;
  const steps = fc.array(fc.record({ key: fc.integer({ min: 0, max: 3 }), times: fc.integer({ min: 1, max: 700 }), adds: fc.boolean() }), { maxLength: 12 });

  it('counts exactly what holds a key, and holds every list that is short enough to be read', () => {
    fc.assert(fc.property(steps, (all) => {
      const postings = new Postings(MOST);
      const live = new Map<number, number>();
      let next = 0;
      const added = new Map<number, number[]>();
      for (const { key, times, adds } of all) {
        for (let i = 0; i < times; i++) {
          const count = live.get(key) ?? 0;
          if (adds) {
            assert.equal(postings.add(key, next), count + 1);
            added.set(key, [...added.get(key) ?? [], next++]);
            live.set(key, count + 1);
          } else if (count > 0) {
            assert.equal(postings.drop(key), count);
            live.set(key, count - 1);
          }
        }
        for (const [held, count] of live) assert.equal(postings.count(held), count);
        if (postings.needsSweep) return;
        for (const [held, numbers] of added) {
          if ((live.get(held) ?? 0) > MOST) continue;
          const length = postings.read(held);
          assert.deepEqual([...postings.found.subarray(0, length)].sort((a, b) => a - b), numbers);
        }
      }
    }), { numRuns: 100 });
  });

  it('gives up a list that is twice as long as anybody reads', () => {
    const postings = new Postings(MOST);
    for (let i = 0; i < 2 * MOST; i++) postings.add(1, i);
    assert.equal(postings.read(1), 2 * MOST);
    postings.add(1, 2 * MOST);
    assert.equal(postings.read(1), 0);
    assert.equal(postings.count(1), 2 * MOST + 1);
  });

  it('keeps lists apart that stand where ones were that it gave up', () => {
    const postings = new Postings(600);
    for (let key = 0; key < 40; key++) for (let i = 0; i < 1201; i++) postings.add(key, i);
    for (let key = 100; key < 103; key++) for (let i = 0; i < 1200; i++) postings.add(key, 1000 * key + i);
    for (let key = 100; key < 103; key++) {
      const length = postings.read(key);
      assert.deepEqual([...postings.found.subarray(0, length)].sort((a, b) => a - b), Array.from({ length: 1200 }, (_, i) => 1000 * key + i));
    }
  });

  it('asks to be made anew once a list that it gave up is short enough to be read', () => {
    const postings = new Postings(MOST);
    for (let i = 0; i < 2 * MOST + 1; i++) postings.add(1, i);
    for (let i = 0; i < MOST; i++) postings.drop(1);
    assert.equal(postings.needsSweep, false);
    postings.drop(1);
    assert.equal(postings.needsSweep, true);
  });
});
