import assert from 'node:assert/strict';
import { readBlocks } from '../../../../src/analysis/passages/blocks.js';
import { check } from './reading.js';

function sourcesOf(text: string): (string | null)[] {
  return readBlocks(text).filter(({ role }) => role === 'body').map(({ source }) => source?.text ?? null);
}

describe('front matter', () => {
  it('holds the page\'s title and what it says of itself, and lists for machines', () => {
    check('C ---\nC id: 4f21\nT title: Nine pumps in a winter\nC description: >-\nB1   The harbour of **Lund** tested nine pumps over a winter and counted how often\nB1   **Ida Moe** had to repair them. **Moe** found that 40% of the pumps broke before\nB1   the ice came.\nC tags:\nC   - pumps\nC   - harbour-works\nC ---\n\nB1 The ninth pump ran for 900 hours.');
  });
  it('may hold its title in quotes', () => {
    assert.deepEqual(sourcesOf('---\ntitle: "Pumps: a winter"\n---\nThe ninth pump ran for 900 hours.'), ['Pumps: a winter']);
  });
  it('is none where the lines between two rules are no fields, or below the top', () => {
    check('C ---\nT Nine pumps in a winter\nB1 The harbour tested nine pumps.\nC ---\nB1 The ninth pump ran for 900 hours.');
  });
});

describe('lines of wrapped prose', () => {
  it('are one passage, and none of them is a title', () => {
    const text = [
      'The harbour tested nine pumps of three makers over a winter, and',
      'Ida Moe wrote down how often each of the nine had to be repaired',
      'Three Nordic Makers Sent Nine Pumps and Spare Parts for all Nine',
      'of them. The ninth pump ran for 900 hours without any repair.',
    ].join('\n');
    assert.deepEqual(readBlocks(text).map(({ role, end }) => [role, end]), [['body', text.length]]);
  });
  it('are none where the next word would have fitted, as under a title', () => {
    check('T Nine pumps in a winter and what became of the ninth\nB1 The harbour tested nine pumps of three makers over a winter, and\nB1 wrote down how often each of the nine had to be repaired.');
  });
  it('are none where an address is what starts low', () => {
    check('B The ninth pump has run for 900 hours by now, what a pump!\nB We look for two engineers who like pumps, until 15 March\nB @ida_m no, the ninth one, and it broke in the last week\nB pumps.example/nine/log');
  });
  it('are none where a title stands above a passage that is cut at its start', () => {
    check('T What the harbour of Lund learned from nine pumps in winter\nB1 pumps of three makers ran until the ice came, and the harbour wrote down how often each of the nine had to be repaired by hand.');
  });
  it('are none where each line has its own end', () => {
    check('B The first pump ran for 900 hours in the winter of the test.\nB The second pump ran for 800 hours in the winter of the test.\nB The third pump broke at once.');
  });
});

describe('headings with the sign of their link', () => {
  it('are headings without it', () => {
    assert.deepEqual(sourcesOf('Nine pumps in a winter\n\nThe harbour tested nine pumps.\n\nResults#\nThe ninth ran.'), ['Nine pumps in a winter', 'Nine pumps in a winter']);
    assert.deepEqual(sourcesOf('Pumps in winter#\nThe ninth pump ran for 900 hours.'), ['Pumps in winter']);
    assert.deepEqual(sourcesOf('Pumps in winter¶\nThe ninth pump ran for 900 hours.'), ['Pumps in winter']);
  });
  it('but a language keeps its name', () => {
    assert.deepEqual(sourcesOf('# A pump in C#\n\nThe ninth pump ran for 900 hours.'), ['A pump in C#']);
  });
  it('stand without their number and without the address they lead to', () => {
    assert.deepEqual(sourcesOf('### 3. Pumps in winter\n\nThe ninth pump ran.'), ['Pumps in winter']);
    assert.deepEqual(sourcesOf('## [Pumps in winter](https://pumps.example/9)\n\nThe ninth pump ran.'), ['Pumps in winter']);
    assert.deepEqual(sourcesOf('## 3 pumps in winter\n\nThe ninth pump ran.'), ['3 pumps in winter']);
  });
});

describe('the source of a list', () => {
  it('holds over items that end without a stop, and over rows', () => {
    const item = '- The ninth pump ran for 900 hours without any repair in the winter of the test, as the harbour of Lund has told its readers ([log](https://pumps.example/9))';
    assert.deepEqual(sourcesOf(`# Nine pumps in a winter\n\n${item}\n${item}`), ['Nine pumps in a winter', 'Nine pumps in a winter']);
  });
  it('ends where a passage stops in the middle of a word', () => {
    const cut = 'The ninth pump ran for 900 hours without any repair in the winter of the test, as the harbour of Lund has told its readers in the mor';
    assert.deepEqual(sourcesOf(`# Nine pumps in a winter\n\n${cut}\nAnother passage starts here.`), ['Nine pumps in a winter', null]);
  });
});

describe('a heading at the top', () => {
  it('is the page\'s title where no other is of its level', () => {
    assert.deepEqual(sourcesOf('# Nine pumps\n\nThe ninth ran.\n\n## Ice\n\nThe first froze.'), ['Nine pumps', 'Nine pumps']);
  });
  it('is that of a section where others are', () => {
    assert.deepEqual(sourcesOf('## Pumps\n\nThe ninth ran.\n\n## Cranes\n\nThe first stood still.'), ['Pumps', 'Cranes']);
  });
});

describe('a table of contents', () => {
  const entries = 'C Pumps in winter and ice\n\nC What the harbour of Lund counts\n\nC Citation';
  it('names no source, and the heading that comes again does', () => {
    check(`T Nine pumps in a winter\n\nC Table of Contents\n\n${entries}\n\nB1 The harbour tested nine pumps of three makers over a winter.`);
    check(`C On this page\n${entries.replaceAll('\n\n', '\n')}\n\nT Pumps in winter and ice\nB1 The harbour tested nine pumps of three makers over a winter.`);
  });
  it('has three entries or more', () => {
    assert.deepEqual(sourcesOf('Contents of the box\n\nPumps in winter and ice\n\nThe box holds nine pumps and a spare one.'), ['Pumps in winter and ice']);
    assert.deepEqual(sourcesOf('Contents\n\nPumps in winter and ice\n\nThe box holds nine pumps and a spare one.'), ['Pumps in winter and ice']);
  });
});

describe('the source with which a line opens', () => {
  const told = 'We tested nine pumps of three makers over a winter and wrote down how often each of them had to be repaired before the ice came, which was four times for the first, never for the ninth, and twice for all of the others that the harbour had bought';
  it('is the title in the cell of a table, of that row alone', () => {
    check(`T ## Papers of the week\nC |¦T  Nine Pumps in a Winter¦B2   ${told} | [Paper](https://pumps.example/9) |\nC | 2)¦T  From Ice to Water¦B3   ${told} | [Paper](https://pumps.example/8) |\nB1 The list is made by hand.`);
  });
  it('is where an item of a list leads to', () => {
    assert.deepEqual(sourcesOf('# Pumps\n\n- **[Which pump for salt water?](https://pumps.example/9)** (Activity: 37): **Two readers say the ninth one.**\n- The ninth ran for 900 hours.'), ['Which pump for salt water?', 'Pumps']);
    assert.deepEqual(sourcesOf('# Pumps\n\n- [Nine pumps in a winter](https://pumps.example/9) ran for 900 hours.'), ['Pumps']);
  });
  it('is who says what an item tells', () => {
    assert.deepEqual(sourcesOf('# Pumps\n\n- [@ida_m](https://birds.example/1) said the ninth ran for 900 hours.\n- [@ida_m](https://birds.example/1) and others sell pumps.'), ['@ida_m', 'Pumps']);
  });
  it('is none in a row of figures', () => {
    assert.deepEqual(sourcesOf('# Pumps\n\n| Pump | Hours |\n|---|---|\n| Ninth  | 900 |'), ['Pumps']);
  });
});
