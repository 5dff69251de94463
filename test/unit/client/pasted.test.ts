import assert from 'node:assert/strict';
import { readPasted } from '../../../src/client/common/pasted.js';

describe('a pasted passage', () => {
  it('takes a first line without a stop for the title', () => assert.deepEqual(readPasted('Harbour cranes in winter\n\nNine cranes stood still.', ''), {
    title: 'Harbour cranes in winter', address: '', passage: 'Nine cranes stood still.',
  }));

  it('leaves a first sentence in the passage', () => assert.deepEqual(readPasted('Nine cranes stood still.\nTwo moved.', ''), {
    title: '', address: '', passage: 'Nine cranes stood still.\nTwo moved.',
  }));

  it('leaves a lone line in the passage', () => assert.equal(readPasted('Harbour cranes in winter', '').passage, 'Harbour cranes in winter'));

  it('leaves a list in the passage', () => assert.equal(readPasted('- nine cranes\n- two ships', '').title, ''));

  it('takes a lone address near the top for the source', () => assert.deepEqual(readPasted('# Harbour cranes\r\nhttps://port.example/cranes?y=2\r\n\r\nNine stood still.', ''), {
    title: 'Harbour cranes', address: 'https://port.example/cranes?y=2', passage: 'Nine stood still.',
  }));

  it('leaves an address within a sentence, and one far down', () => {
    assert.equal(readPasted('See https://port.example for more.\nNine stood still.', '').address, '');
    assert.equal(readPasted('One.\nTwo.\nThree.\nFour.\nhttps://port.example', '').address, '');
  });

  it('takes the address that was copied along', () => assert.equal(readPasted('Nine stood still.', '# copied\r\nhttps://port.example/a').address, 'https://port.example/a'));

  it('takes no other scheme', () => assert.equal(readPasted('A title\njavascript:alert(1)\nNine stood still.', 'file:///etc/hosts').address, ''));
});
