import { check } from './reading.js';

const TOLD = 'The harbour of Lund tested nine pumps of three makers over a winter, and wrote down how often each of the nine had to be repaired by hand.';
const MORE = 'The keepers of the quay slept late that year, and in the end nobody could say which of the cranes had been oiled and which had been forgotten.';

describe('a line for which no single sign speaks', () => {
  it('is a title where several do: it stands at the top, is the longest there, and the text takes up its words', () => {
    check(`C Menu\nC Log in\nT What became of nine pumps\n\nB1 ${TOLD}\n\nB1 ${MORE}`);
  });
  it('is none in a word or two of which the text says nothing', () => {
    check(`C Menu\nC Log in\nH Always fresh\n\nB1 ${TOLD}\n\nB1 ${MORE}\n\nB1 ${MORE}`);
  });
  it('is a heading in the midst of a page, and keeps the text its source', () => {
    check(`T What became of nine pumps\n\nB1 ${TOLD}\n\nH Keepers asleep\n\nB1 ${MORE}\n\nB1 ${TOLD}`);
  });
  it('is a title there with who wrote it below', () => {
    check(`T What became of nine pumps\n\nB1 ${TOLD}\n\nT The keepers of the quay sleep late\nC By Ida Lund\n\nB2 ${MORE}`);
  });
  it('is a title where it stands right on its text, as the one above does on its own', () => {
    check(`T What became of nine pumps\nC By Ida Lund\nB1 ${TOLD}\n\nT How the keepers of the quay slept\nB2 ${MORE}\n\nT Steady through the frost: the spring report\nB3 ${TOLD}\n\nC Subscribe`);
  });
  it('is none above another one that looks more like it', () => {
    check(`C Harbour of Lund Council\n\nT What became of nine pumps in a winter\nC May 3, 2025\n\nB1 ${TOLD}`);
  });
  it('may read like a sentence without its stop', () => {
    check(`C Menu\nT The nine pumps of the harbour are repaired by hand\n\nB1 ${TOLD}\n\nB1 ${MORE}`);
    check(`B The nine pumps of the harbour are repaired by hand\nB and by nobody else, as the keepers wrote down.\n\nB ${MORE}`);
  });
});
