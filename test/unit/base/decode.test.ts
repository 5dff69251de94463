import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../../src/base/decode.js';

function check(name: string, bytes: readonly number[], text: string | null, encoding?: string): void {
  it(name, () => assert.deepEqual(decode(Uint8Array.from(bytes), encoding), text === null ? { kind: 'binary' } : { kind: 'text', text }));
}

describe('decode', () => {
  check('nothing', [], '');
  check('UTF-8', [0x63, 0x61, 0x66, 0xc3, 0xa9], 'café');
  check('a mark of UTF-8', [0xef, 0xbb, 0xbf, 0x61], 'a');
  check('only the first mark goes', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61], '\ufeffa');
  check('UTF-16, the lower byte first', [0xff, 0xfe, 0x61, 0, 0xac, 0x20], 'a€');
  check('UTF-16, the higher byte first', [0xfe, 0xff, 0, 0x61, 0x20, 0xac], 'a€');
  check('half a unit of UTF-16', [0xff, 0xfe, 0x61, 0, 0xac], 'a\ufffd');
  check('a NUL is no text', [0x61, 0, 0x62], null);
  check('a NUL far behind is', [...Array<number>(8192).fill(0x61), 0], `${'a'.repeat(8192)}\0`);
  check('invalid UTF-8 is windows-1252', [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x80], '“café”€');
  check('or what the editor says', [0xea, 0xe0, 0xea], 'как', 'windows1251');
  check('by any of its names', [0xa4], '€', 'iso885915');
  check('and in several bytes', [0x83, 0x65], 'テ', 'shiftjis');
  check('an encoding that nobody knows', [0xe9], 'é', 'morse');
  check('line ends stay', [0x61, 13, 10, 0x62, 13, 0x63, 10], 'a\r\nb\rc\n');

  it('any text as UTF-8', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\ufeff]/.test(text)), (text) =>
    assert.deepEqual(decode(Buffer.from(text)), { kind: 'text', text: Buffer.from(text).toString() }))));
});
